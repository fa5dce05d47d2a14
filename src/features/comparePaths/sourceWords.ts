import { formatPeriod } from '../../parts/format.ts';
import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import type { ShownPath } from './useShownPaths.ts';
import type { PathWords } from './usePathWords.ts';

/** What stands below every chart and in every file: which letter is which path, and where the figures are from. */
export function describeSource(
  shown: readonly ShownPath[],
  { adjustsPrices, raisePercent }: Assumptions,
  { pathName }: PathWords,
): string {
  const names = shown.map(({ letter, place, ...rest }) => {
    return `${letter}: ${pathName(rest.case)} (${place.place.name})`;
  });
  const periods = [
    ...new Set(shown.flatMap(({ place }) => place.chain.map(({ table }) => table.period))),
  ].map(formatPeriod);
  const dollars = adjustsPrices
    ? 'in national dollars by BEA regional price parities'
    : 'in local dollars';
  const raises = raisePercent === 0 ? 'no raises' : `raises of ${raisePercent}% a year`;
  return `${names.join('. ')}. Pay: BLS Occupational Employment and Wage Statistics, ${periods.join(', ')}, ${dollars}, ${raises}, before tax. Worked out by HIM Career Atlas.`;
}

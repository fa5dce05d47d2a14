import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import { describeAssumptions } from './assumptionWords.ts';
import type { PathWords } from './usePathWords.ts';
import type { ShownPath } from './useShownPaths.ts';

/** What stands below every chart and in every file: which letter is which path, where the figures are from, and what they rest on. */
export function describeSource(
  shown: readonly ShownPath[],
  assumptions: Assumptions,
  startMonth: string,
  { pathName, sourceName }: PathWords,
): string {
  const names = shown.map(
    ({ letter, place, case: one }) => `${letter}: ${pathName(one)} (${place.place.name})`,
  );
  const tables = shown.flatMap(({ place }) => place.chain.map(({ table }) => table.source));
  const sources = [...new Set(tables)].map(sourceName).join('; ');
  return `${names.join('. ')}. Pay before tax: ${sources}. Worked out by HIM Career Atlas for ${describeAssumptions(assumptions, startMonth)}.`;
}

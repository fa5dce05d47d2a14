import type { PlacePay } from '../../domain/wagePlaces.ts';
import { formatUsd } from '../../parts/format.ts';
import { placeInWords } from './wageWords.ts';

/** One sentence on what a chart of places shows, and one on what is missing. */
export function summarizePlaces(
  pays: readonly PlacePay[],
  what: { readonly one: string; readonly many: string },
  nationUsd: number | undefined,
): string {
  const withFigure = pays.flatMap(({ place, usd }) =>
    usd.middle === undefined ? [] : [{ name: placeInWords(place), usd: usd.middle }],
  );
  const lowest = withFigure.reduce((a, b) => (b.usd < a.usd ? b : a), withFigure[0]!);
  const highest = withFigure.reduce((a, b) => (b.usd > a.usd ? b : a), withFigure[0]!);
  const missing = pays.length - withFigure.length;
  const lack =
    missing === 0
      ? ''
      : ` There is no figure to show for ${missing} of ${pays.length} ${what.many}.`;
  if (withFigure.length === 0) return `There is no figure to show for any ${what.one}.`;
  if (withFigure.length === 1) {
    return `Typical pay in ${highest.name} is ${formatUsd(highest.usd)}.${lack}`;
  }
  const above =
    nationUsd === undefined ? undefined : withFigure.filter(({ usd }) => usd > nationUsd).length;
  return [
    `Typical pay runs from ${formatUsd(lowest.usd)} in ${lowest.name} to ${formatUsd(highest.usd)} in ${highest.name}`,
    above === undefined || nationUsd === undefined
      ? '.'
      : `; in ${above} of ${withFigure.length} ${what.many} it is above the nation’s ${formatUsd(nationUsd)}.`,
    lack,
  ].join('');
}

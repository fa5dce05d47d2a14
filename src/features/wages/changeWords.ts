import type { Percentile } from '../../domain/model.ts';
import type { WageOfYear } from '../../domain/wageHistory.ts';
import { PERCENTILE_WORDS } from '../../parts/payWords.ts';

/** `median`, or `75th percentile (typical of this role)`. */
export function nameSeries(percentile: Percentile, middle: Percentile): string {
  const { name } = PERCENTILE_WORDS[percentile];
  const lower = percentile === 'p50' ? name.toLowerCase() : name;
  return percentile === middle ? `${lower} (typical of this role)` : lower;
}

/**
 * Which years of an occupation have no number, and why: one sentence for each
 * reason and percentile, and one for years without any figure.
 */
export function describeGaps(
  series: readonly { readonly name: string; readonly years: readonly WageOfYear[] }[],
): readonly string[] {
  const sentences = series.flatMap(({ name, years }) => {
    const yearsWith = (cells: readonly unknown[]) =>
      joinYears(
        years
          .filter(({ published }) => cells.includes(published))
          .map(({ period }) => period.slice(0, 4)),
      );
    const topCoded = yearsWith(['#']);
    const held = yearsWith(['*', '**']);
    const blank = yearsWith([null]);
    const absent = yearsWith([undefined]);
    return [
      ...(topCoded === ''
        ? []
        : [
            `In ${topCoded} the ${name} was above the highest figure that the survey gave then, so it has no number to compare.`,
          ]),
      ...(held === '' ? [] : [`The survey did not release the ${name} of ${held}.`]),
      ...(blank === '' ? [] : [`No ${name} is published for ${blank}.`]),
      ...(absent === '' ? [] : [`The survey has no figures for this occupation in ${absent}.`]),
    ];
  });
  return [...new Set(sentences)];
}

function joinYears(years: readonly string[]): string {
  return years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;
}

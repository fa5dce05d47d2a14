import { scaleLinear } from 'd3';

/** A value on the line of pay. */
export interface PayTick<K extends string> {
  readonly key: K;
  readonly usd: number;
  /** Place along the line: 0 is its left end, 1 its right end. */
  readonly at: number;
  /** Row of the label below the line, 0 at the top, so that near labels don't touch. */
  readonly row: number;
}

/** Free room before the first tick and after the last, as a part of the line. */
const MARGIN = 0.07;
/** Room that a label such as `$104k` takes, as a part of the narrowest line. */
const LABEL = 0.17;

/**
 * Places values along a line that spans them, lowest first, and gives each
 * label the first row in which it is clear of the label before it. Values that
 * are all the same stand in the middle.
 */
export function placePayTicks<K extends string>(
  values: readonly (readonly [key: K, usd: number])[],
): readonly PayTick<K>[] {
  const sorted = [...values].sort((a, b) => a[1] - b[1]);
  const lowest = sorted[0]?.[1] ?? 0;
  const highest = sorted.at(-1)?.[1] ?? 0;
  const scale = scaleLinear()
    .domain([lowest, highest])
    .range([MARGIN, 1 - MARGIN]);
  const lastInRow: number[] = [];
  return sorted.map(([key, usd]) => {
    const at = highest === lowest ? 0.5 : scale(usd);
    const free = lastInRow.findIndex((last) => at - last >= LABEL);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = at;
    return { key, usd, at, row };
  });
}

import type { Range } from './model.ts';

/** The lows and the highs of several ranges, each added up; of none, 0. */
export function addRanges(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

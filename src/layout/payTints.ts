import { scaleQuantile } from 'd3';

/** A tint of a ramp, and the values that have it. */
export interface TintRange {
  readonly low: number;
  readonly high: number;
}

export interface Tints {
  /** Steps of the ramp from the lowest values up; the n-th has tint n, counted from 0. */
  readonly ranges: readonly TintRange[];
  readonly tintOf: (value: number) => number;
}

const MOST_TINTS = 5;

/**
 * Parts values into steps of about equal number, so that one far-off value
 * does not take up half the ramp; equal values share a step. Few values make few steps.
 */
export function assignTints(values: readonly number[]): Tints {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(MOST_TINTS, sorted.length);
  const steps = Array.from({ length: count }, (_, step) => step);
  const scale = scaleQuantile().domain(values).range(steps);
  const used = steps
    .map((step) => sorted.filter((value) => scale(value) === step))
    .filter((members) => members.length > 0);
  return {
    ranges: used.map((members) => ({ low: members[0]!, high: members.at(-1)! })),
    tintOf: (value) =>
      Math.max(
        0,
        used.findLastIndex((members) => value >= members[0]!),
      ),
  };
}

import type { Fee, Range } from './model.ts';

/** From the lowest to the highest of some fees in USD; undefined where none has a figure. */
export function findFeeSpan(fees: readonly Pick<Fee, 'usd'>[]): Range | undefined {
  const ends = fees.flatMap(({ usd }) =>
    usd === undefined ? [] : typeof usd === 'number' ? [usd] : [usd.low, usd.high],
  );
  return ends.length === 0 ? undefined : { low: Math.min(...ends), high: Math.max(...ends) };
}

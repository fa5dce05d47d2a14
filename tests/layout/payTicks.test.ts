import { expect, test } from 'vitest';
import fc from 'fast-check';
import { placePayTicks } from '../../src/layout/payTicks.ts';

test('placePayTicks spreads values in proportion, with the same room at both ends', () => {
  const ticks = placePayTicks([
    ['low', 40_000],
    ['middle', 55_000],
    ['high', 100_000],
  ]);

  const [low, middle, high] = ticks.map(({ at }) => at);
  expect(low).toBeCloseTo(1 - high!);
  expect((middle! - low!) / (high! - low!)).toBeCloseTo(0.25);
});

test('placePayTicks gives a label too near the last one a row of its own, and then goes back up', () => {
  const rows = placePayTicks([
    ['a', 40_000],
    ['b', 42_000],
    ['c', 44_000],
    ['d', 100_000],
  ]).map(({ row }) => row);

  expect(rows).toEqual([0, 1, 2, 0]);
});

test('placePayTicks puts equal values in the middle and nothing nowhere', () => {
  expect(placePayTicks([['only', 50_000]])[0]?.at).toBe(0.5);
  expect(placePayTicks([])).toEqual([]);
});

test('placePayTicks never lets two labels of a row touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20_000, max: 400_000 }), { maxLength: 7 }), (values) => {
      const ticks = placePayTicks(values.map((usd, index) => [`${index}`, usd] as const));
      for (const [index, tick] of ticks.entries()) {
        const before = ticks.slice(0, index).findLast(({ row }) => row === tick.row);
        expect(before === undefined || tick.at - before.at >= 0.169).toBe(true);
        expect(tick.at).toBeGreaterThanOrEqual(0);
        expect(tick.at).toBeLessThanOrEqual(1);
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { assignTints } from '../../src/layout/payTints.ts';

test('tints part the values into steps of equal number, from the lowest up', () => {
  const { ranges, tintOf } = assignTints([10, 20, 30, 40, 50, 60, 70, 80, 90, 1000]);

  expect(ranges).toEqual([
    { low: 10, high: 20 },
    { low: 30, high: 40 },
    { low: 50, high: 60 },
    { low: 70, high: 80 },
    { low: 90, high: 1000 },
  ]);
  expect([10, 30, 60, 80, 1000].map(tintOf)).toEqual([0, 1, 2, 3, 4]);
});

test('equal values share a tint, and few values make few', () => {
  expect(assignTints([5, 5, 5, 5]).ranges).toEqual([{ low: 5, high: 5 }]);
  expect(assignTints([5, 7, 7]).ranges).toEqual([
    { low: 5, high: 5 },
    { low: 7, high: 7 },
  ]);
  expect(assignTints([]).ranges).toEqual([]);
});

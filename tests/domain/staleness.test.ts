import { expect, test } from 'vitest';
import { findNextEdition, findStaleDate, isStale } from '../../src/domain/staleness.ts';

const yearly = { year: 2025, cycleYears: 1 };

test('isStale waits for the cycle and one more year, counted from the end of the source’s year', () => {
  expect(isStale(yearly, '2027-12-31')).toBe(false);
  expect(isStale(yearly, '2028-01-01')).toBe(true);
});

test('isStale gives a source with a longer cycle more time', () => {
  expect(isStale({ year: 2025, cycleYears: 5 }, '2031-06-30')).toBe(false);
  expect(isStale({ year: 2025, cycleYears: 5 }, '2032-01-01')).toBe(true);
});

test('isStale never marks a source that its publisher does not renew', () => {
  expect(isStale({ year: 1990 }, '2099-01-01')).toBe(false);
});

test('the next edition is a cycle later, and the day a source turns stale is the first on which isStale says so', () => {
  for (const cycleYears of [1, 2, 5]) {
    const source = { year: 2025, cycleYears };
    const day = findStaleDate(source)!;
    const before = `${Number(day.slice(0, 4)) - 1}-12-31`;

    expect(findNextEdition(source)).toBe(2025 + cycleYears);
    expect([isStale(source, before), isStale(source, day)]).toEqual([false, true]);
  }
  expect(findNextEdition({ year: 1990 })).toBeUndefined();
  expect(findStaleDate({ year: 1990 })).toBeUndefined();
});

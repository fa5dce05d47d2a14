import { expect, test } from 'vitest';
import { isStale } from '../../src/domain/staleness.ts';

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

import { expect, test } from 'vitest';
import {
  addMonths,
  formatDuration,
  formatDurationRange,
  formatMonth,
  formatMonthShort,
  monthsBetween,
} from '../../src/parts/planDates.ts';

test.each([
  ['2026-11', 0, '2026-11'],
  ['2026-11', 1, '2026-12'],
  ['2026-11', 2, '2027-01'],
  ['2026-11', 90, '2034-05'],
  ['2026-01', -1, '2025-12'],
  ['2026-12', -24, '2024-12'],
])('addMonths counts %s and %i months as %s', (from, count, to) => {
  expect(addMonths(from, count)).toBe(to);
  expect(monthsBetween(from, to)).toBe(count);
});

test('months read as people write them', () => {
  expect(formatMonth('2027-04')).toBe('April 2027');
  expect(formatMonthShort('2027-04')).toBe('Apr 2027');
});

test.each([
  [0, 'at once'],
  [1, '1 month'],
  [12, '1 year'],
  [13, '1 year 1 month'],
  [90, '7 years 6 months'],
])('formatDuration says %i as %s', (months, words) => {
  expect(formatDuration(months)).toBe(words);
});

test.each([
  [{ low: 90, high: 90 }, '7 years 6 months'],
  [{ low: 84, high: 96 }, '7 to 8 years'],
  [{ low: 84, high: 95 }, '84 to 95 months'],
])('formatDurationRange says %o as %s', (range, words) => {
  expect(formatDurationRange(range)).toBe(words);
});

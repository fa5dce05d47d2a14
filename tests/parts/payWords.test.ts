import { expect, test } from 'vitest';
import { describePayDifference, describeWageCell } from '../../src/parts/payWords.ts';

test.each([
  [9_180, 'about $9,000 more a year, typical'],
  [-3_260, 'about $3,500 less a year, typical'],
  [21_499, 'about $21,000 more a year, typical'],
  [200, 'about the same pay, typical'],
  [0, 'about the same pay, typical'],
])('describePayDifference says %i as “%s”', (usd, words) => {
  expect(describePayDifference(usd)).toBe(words);
});

test('describeWageCell says why a figure is missing, and never 0', () => {
  expect(describeWageCell(51_140)).toBe('$51,140');
  expect(describeWageCell('#')).toBe('above the highest figure the survey gives');
  expect(describeWageCell('**')).toBe('not released by the survey');
  expect(describeWageCell(null)).toBe('no figure published');
  expect(describeWageCell(undefined)).toBe('no figure published');
});

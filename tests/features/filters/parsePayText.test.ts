import { expect, test } from 'vitest';
import { parsePayText } from '../../../src/features/filters/parsePayText.ts';

test.each([
  ['60000', '90000', { min: 60_000, max: 90_000 }],
  ['60,000', '$ 90,000', { min: 60_000, max: 90_000 }],
  ['60k', '92.5K', { min: 60_000, max: 92_500 }],
  ['60000', '', { min: 60_000 }],
  ['', '0', { max: 0 }],
  ['60000.75', '60000', { min: 60_000, max: 60_000 }],
  ['', ' ', undefined],
])('parsePayText reads “%s” to “%s”', (min, max, pay) => {
  expect(parsePayText(min, max)).toEqual({ pay });
});

test.each([
  ['lots', '', 'min'],
  ['', '9o000', 'max'],
  ['-5', '', 'min'],
  ['10000000', '', 'min'],
  ['90000', '60000', 'max'],
])('parsePayText says what is wrong with “%s” to “%s”', (min, max, end) => {
  expect(parsePayText(min, max)).toEqual({ problem: expect.any(String) as string, end });
});

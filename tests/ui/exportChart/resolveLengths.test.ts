import { expect, test } from 'vitest';
import { resolveLengths } from '../../../src/ui/exportChart/resolveLengths.ts';

const BASES = { width: 400, height: 100, em: 14, rem: 16 };

test.each([
  ['x1', '25%', 100],
  ['cy', '25%', 25],
  // A percentage of both directions is of the diagonal over the root of two.
  ['r', '10%', 29.155],
  ['y', '-1.5em', -21],
  ['width', '2rem', 32],
  ['x', '12.5px', 12.5],
  ['x', '.5', 0.5],
  ['y', '1e2', 100],
])('resolveLengths gives %s="%s" in units of the drawing', (attribute, value, expected) => {
  expect(resolveLengths(attribute, value, BASES)).toBeCloseTo(expected, 3);
});

test('resolveLengths knows the lists of a text’s letters', () => {
  expect(resolveLengths('dx', '1em, 10%', BASES)).toBe('14.00 40.00');
});

test.each([
  ['points', '0,0 10,10'],
  ['width', 'calc(50% - 4px)'],
  ['x', '3mm'],
])('resolveLengths leaves %s="%s" as it is', (attribute, value) => {
  expect(resolveLengths(attribute, value, BASES)).toBe(value);
});

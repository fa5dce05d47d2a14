import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/ui/exportChart/wrapText.ts';

const countLetters = (text: string) => Array.from(text).length;

test('wrapText puts as many words on a line as fit', () => {
  expect(wrapText('BLS OEWS, May 2025. Typical pay', 10, countLetters)).toEqual([
    'BLS OEWS,',
    'May 2025.',
    'Typical',
    'pay',
  ]);
});

test('wrapText breaks what is wider than a line, and nowhere else', () => {
  expect(wrapText('see https://bls.gov/oes now', 8, countLetters)).toEqual([
    'see',
    'https://',
    'bls.gov/',
    'oes now',
  ]);
});

test('wrapText keeps every letter in order, and each line within the width', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', '🙂', ' ', '  ', '\u00A0', 'longer'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (parts, width) => {
      const lines = wrapText(parts.join(''), width, countLetters);

      expect(lines.join('').replaceAll(' ', '')).toBe(parts.join('').replaceAll(' ', ''));
      expect(lines.filter((line) => countLetters(line) > width)).toEqual([]);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearestWord } from '../../src/domain/nearestWord.ts';

test('findNearestWord finds a word with a letter changed, dropped or added', () => {
  const words = ['him-director', 'him-manager', 'coding-auditor'];

  expect(findNearestWord('him-directer', words)).toBe('him-director');
  expect(findNearestWord('coding-auditr', words)).toBe('coding-auditor');
  expect(findNearestWord('hiim-manager', words)).toBe('him-manager');
});

test('findNearestWord gives nothing when no word is near', () => {
  expect(findNearestWord('zebra', ['him-director', 'coding-auditor'])).toBeUndefined();
  expect(findNearestWord('x', [])).toBeUndefined();
});

test('findNearestWord finds a word itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      const word = words.at(-1)!;

      expect(findNearestWord(word, words)).toBe(word);
    }),
  );
});

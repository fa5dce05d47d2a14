import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits, findNearestWord } from '../../src/domain/nearestWord.ts';

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

test('countEdits counts letters added, left out and replaced, and a swap of neighbors as one', () => {
  expect(countEdits('coder', 'coders')).toBe(1);
  expect(countEdits('coder', 'code')).toBe(1);
  expect(countEdits('coder', 'cider')).toBe(1);
  expect(countEdits('recrods', 'records')).toBe(1);
  expect(countEdits('', 'abc')).toBe(3);
  // The swapped pair is not edited again: ca -> ac -> abc would be two.
  expect(countEdits('ca', 'abc')).toBe(3);
});

test('countEdits is the same both ways, and nothing only for equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(countEdits(left, right)).toBe(countEdits(right, left));
      expect(countEdits(left, right) === 0).toBe(left === right);
    }),
  );
});

import { expect, test } from 'vitest';
import type { GuideParts } from '../../src/domain/guide/guideParts.ts';
import { listStretches, main } from '../../tools/checkReading.ts';
import { countSyllables, gradeTexts, splitSentences } from '../../tools/reading/gradeText.ts';
import { TINY_GUIDE } from '../fixtures/tinyGuide.ts';

const EASY = 'The clerk keeps the book. She knows where each page is. You ask, and she finds it. ';
const HARD =
  'Institutional administrators systematically operationalize interdisciplinary informational infrastructures, notwithstanding considerable organizational complexity. ';
const none = () => false;

test('the guide as it is shipped can be read', () => {
  const lines: string[] = [];

  expect(main([], (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/^\d+ words of the guide .* 0 above 9\.$/)]);
});

test('a known text has the grade that others give it', () => {
  // 16 words, 2 sentences, 18 syllables: 0.39 × 8 + 11.8 × 18/16 − 15.59.
  const text = 'The cat sat on the red mat today. It was happy to be in the sun.';

  expect(gradeTexts([text], none)).toEqual({
    grade: expect.closeTo(0.8, 1),
    words: 16,
    sentences: 2,
  });
  expect(gradeTexts([EASY], none).grade).toBeLessThan(2);
  expect(gradeTexts([HARD], none).grade).toBeGreaterThan(20);
});

test('terms lengthen a sentence, but their own length does not count', () => {
  const isTerm = (word: string) => word.startsWith('interoperab');
  const { grade } = gradeTexts(['We need interoperability.'], isTerm);

  expect(grade).toBe(gradeTexts(['We need fish.'], none).grade);
});

test('sentences end where readers see them end', () => {
  expect(splitSentences('The U.S. has it, e.g. here. It costs $5.50! Done?\nYes')).toHaveLength(4);
});

test.each([
  ['the', 1],
  ['make', 1],
  ['rules', 1],
  ['used', 1],
  ['houses', 2],
  ['created', 3],
  ['patient', 2],
  ['science', 2],
  ['area', 3],
  ['being', 2],
  ['table', 2],
  ['information', 4],
  ['management', 3],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test('a hard passage is found and placed, and is not hidden by an easy one elsewhere', () => {
  const [group] = TINY_GUIDE.resources.groups;
  const resource = (id: string, goodFor: string) => ({ ...group!.resources[0]!, id, goodFor });
  const parts = {
    ...TINY_GUIDE,
    resources: {
      groups: [
        {
          ...group!,
          resources: [
            resource('easy', EASY.repeat(8)),
            resource('hard', HARD.repeat(9)),
            resource('after', EASY.repeat(8)),
          ],
        },
      ],
    },
  } as unknown as GuideParts;
  const hard = listStretches(parts, new Set()).filter(({ grade }) => grade > 9);

  expect(hard.map(({ at }) => at)).toEqual([
    'guide/resources.json: groups[0].resources[1].goodFor',
  ]);
});

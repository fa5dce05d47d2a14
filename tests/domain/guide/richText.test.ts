import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FIGURES,
  formatRichText,
  LINK_KINDS,
  parseRichText,
  plainRichText,
  type FigureName,
  type RichPart,
} from '../../../src/domain/guide/richText.ts';

/** Letters of which the signs are made, more often than chance would have them. */
const signs = fc.array(
  fc.constantFrom('[', ']', '(', ')', '{', '}', ':', 'role', 'pay', 'a', ' ', '/', '?', '#'),
);
const words = fc.stringMatching(/^[a-z .,:()/-]+$/);

const link: fc.Arbitrary<RichPart> = fc.record({
  kind: fc.constant('link' as const),
  words,
  to: fc.constantFrom(...LINK_KINDS),
  target: fc.stringMatching(/^[a-z0-9/?&=#-]+$/),
});
const figure: fc.Arbitrary<RichPart> = fc
  .constantFrom(...(Object.keys(FIGURES) as FigureName[]))
  .chain((name) =>
    fc.record({
      kind: fc.constant('figure' as const),
      name: fc.constant(name),
      argument: FIGURES[name] === undefined ? fc.constant('') : fc.stringMatching(/^[a-z0-9=&-]+$/),
    }),
  );

test('parsing never throws, and keeps every letter that is not part of a sign', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        signs.map((parts) => parts.join('')),
      ),
      (text) => {
        const { parts, faults } = parseRichText(text);

        expect(formatRichText(parts)).toBe(text);
        for (const { at } of faults) expect(at).toBeLessThan(text.length);
      },
    ),
  );
});

test('links and figures come back as they were written', () => {
  const between: fc.Arbitrary<RichPart> = fc.record({ kind: fc.constant('words' as const), words });
  fc.assert(
    fc.property(fc.array(fc.tuple(between, fc.oneof(link, figure))), (pairs) => {
      const parts = pairs.flat();

      expect(parseRichText(formatRichText(parts))).toEqual({ parts, faults: [] });
    }),
  );
});

test.each([
  ['See [the coder](job:coder).', 4, 'no link leads to a "job"; the kinds are role, credential'],
  ['It pays {salary:29-2072}.', 8, 'no figure is called "salary"; there are pay, payRange'],
  ['It pays {pay}.', 8, 'the figure "pay" needs a soc after it: {pay:...}'],
  ['In {wageYear:2025}', 3, 'the figure "wageYear" takes nothing after it'],
  ['A [link without an end', 2, 'a link is written [words](kind:target)'],
  ['A {figure without an end', 2, 'a figure is written {name} or {name:argument}'],
  ['Closed ] twice', 7, '"]" ends nothing'],
])('%s: says where the fault is and how to mend it', (text, at, message) => {
  const { parts, faults } = parseRichText(text);

  expect(faults).toEqual([{ at, message: expect.stringContaining(message) }]);
  expect(parts).toEqual([{ kind: 'words', words: text }]);
});

test('plain text has the words of links, and figures as one says', () => {
  const text = 'A [coder](role:coder) earns {pay:29-2072}, see [all {x}](page:/).';

  expect(plainRichText(text, ({ argument }) => `<${argument}>`)).toBe(
    'A coder earns <29-2072>, see [all {x}](page:/).',
  );
});

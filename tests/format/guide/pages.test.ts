import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { PagesPart } from '../../../src/domain/guide/pagesModel.ts';
import { guideContextOf } from '../../../src/format/guide/guideContext.ts';
import { check, schema } from '../../../src/format/guide/pages.ts';
import { changeAt } from '../../fixtures/changeAt.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const TEXT = 'pages[0].sections[0].blocks[0].paragraph';

test('a sound part has no problems', () => {
  expect(problemsAfter()).toEqual([]);
});

test('links and figures must be of things that exist; the nearest is suggested', () => {
  expect(problemsAfter([TEXT, 'A [clerk](role:clrek) with a [badge](credential:badges).'])).toEqual(
    [
      `${TEXT}: no role has the id "clrek"; did you mean "clerk"?`,
      `${TEXT}: no credential has the id "badges"; did you mean "badge"?`,
    ],
  );
  expect(problemsAfter([TEXT, 'A [word](term:wrod), or [why](guide:whyy#more).'])).toEqual([
    `${TEXT}: no term has the id "wrod"; did you mean "word"?`,
    `${TEXT}: no guide has the id "whyy"; did you mean "why"?`,
  ]);
  expect(problemsAfter([TEXT, 'It pays {pay:29-2027} after {months:asociate}.'])).toEqual([
    `${TEXT}: no occupation has the id "29-2027"; did you mean "29-2072"?`,
    `${TEXT}: no program has the id "asociate"; did you mean "associate"?`,
  ]);
  expect(problemsAfter([TEXT, 'It pays {salary}.'])).toEqual([
    expect.stringContaining(`${TEXT}: at letter 9: no figure is called "salary"`),
  ]);
});

test('sources must exist, and pages and sections must differ', () => {
  expect(problemsAfter(['pages[0].sections[0].sources', ['survye']])).toEqual([
    'pages[0].sections[0].sources[0]: no source has the id "survye"; did you mean "survey"?',
  ]);
  expect(problemsAfter(['pages[0].sections[1].id', 'first'])).toEqual([
    'pages[0].sections[1].id: repeats the id "first" of pages[0].sections[0]',
  ]);
});

test('the contents name every page once, and none that does not exist', () => {
  expect(problemsAfter(['chapters[0].pages[0].id', 'wy'])).toEqual([
    'chapters: no page has the id "wy"; did you mean "why"?',
    'chapters: does not name the page "why"',
  ]);
  expect(problemsAfter(['chapters[0].pages[1].id', 'why'])).toEqual([
    'chapters: names "why" twice',
    'chapters: does not name the page "fit"',
  ]);
});

test('a text that is empty, or a field that does not exist, is refused', () => {
  const part = tinyPart();
  changeAt(part, TEXT, ' ');
  changeAt(part, 'pages[0].next.link', '/');

  expect(v.safeParse(schema, part).success).toBe(false);
});

function tinyPart() {
  const views = ['fit', 'competencies', 'schools', 'glossary', 'resources'];
  return {
    chapters: [
      {
        title: 'All',
        pages: ['why', ...views].map((id) => ({ id, title: 'A page', summary: 'What it says.' })),
      },
    ],
    pages: [
      {
        id: 'why',
        sections: [
          { id: 'first', title: 'First', blocks: [{ paragraph: 'Words.' }], sources: ['survey'] },
          { id: 'second', title: 'Second', blocks: [{ widget: 'grid' }] },
        ],
        next: { text: 'On to the map.', links: [{ words: 'Map', to: '/' }] },
      },
    ],
  };
}

function problemsAfter(...changes: readonly (readonly [at: string, value: unknown])[]) {
  const part = tinyPart();
  const terms = { terms: [{ id: 'word' }] };
  // The context is of the files as they were: an id that is changed in the contents only stays known.
  const context = guideContextOf(tinyAtlas(), {
    'guide/pages.json': tinyPart(),
    'guide/terms.json': terms,
  });
  for (const [at, value] of changes) changeAt(part, at, value);
  const parsed: PagesPart = v.parse(schema, part);
  return check(parsed, context).map(({ at, message }) => `${at}: ${message}`);
}

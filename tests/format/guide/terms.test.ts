import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Term } from '../../../src/domain/guide/termModel.ts';
import { guideContextOf } from '../../../src/format/guide/guideContext.ts';
import { check, schema } from '../../../src/format/guide/terms.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const term = (id: string, more: Partial<Term> = {}): Term => ({
  id,
  term: id.toUpperCase(),
  definition: 'A word.',
  ...more,
});

/** What is wrong with some terms of the tiny map, whose guide has one page, `start`. */
function problemsOf(...terms: readonly Term[]): readonly string[] {
  const files = { 'guide/pages.json': { pages: [{ id: 'start' }] }, 'guide/terms.json': { terms } };
  const context = guideContextOf(tinyAtlas(), files);
  return check({ terms }, context).map(({ at, message }) => `${at}: ${message}`);
}

test('terms with links to what there is have no problem', () => {
  const links = [
    { to: 'role', id: 'clerk' },
    { to: 'credential', id: 'badge' },
    { to: 'program', id: 'associate' },
    { to: 'guide', id: 'start' },
    { to: 'guide', id: 'glossary' },
    { to: 'term', id: 'b' },
  ] as const;

  expect(problemsOf(term('a', { links, sources: ['own'] }), term('b'))).toEqual([]);
});

test.each([
  [
    'a link to nothing, with the nearest',
    [term('a', { links: [{ to: 'role', id: 'clark' }] })],
    'terms[0].links[0]: no role has the id "clark"; did you mean "clerk"?',
  ],
  [
    'a link to itself',
    [term('a', { links: [{ to: 'term', id: 'a' }] })],
    'terms[0].links[0]: leads to the term itself',
  ],
  [
    'an unknown source',
    [term('a', { sources: ['won'] })],
    'terms[0].sources[0]: no source has the id "won"; did you mean "own"?',
  ],
  [
    'an id that stands twice',
    [term('a'), term('a', { term: 'Other' })],
    'terms[1].id: the id "a" stands in terms[0], too',
  ],
  [
    'a name that another term has in other capitals',
    [term('a', { otherNames: ['Release'] }), term('b', { term: 'release' })],
    'terms[1].term: the name "release" stands in terms[0], too',
  ],
])('a glossary with %s is refused with its place', (_, terms, problem) => {
  expect(problemsOf(...terms)).toEqual([problem]);
});

test('a definition must end as a sentence does', () => {
  const parse = (definition: string) =>
    v.safeParse(schema, { terms: [term('ab', { definition })] }).success;

  expect(parse('A word.')).toBe(true);
  expect(parse('A word')).toBe(false);
});

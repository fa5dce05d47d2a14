import { expect, test } from 'vitest';
import {
  buildGlossary,
  findEntries,
  groupByLetter,
} from '../../../src/domain/guide/buildGlossary.ts';
import type { Term } from '../../../src/domain/guide/termModel.ts';
import type { CredentialName } from '../../../src/domain/model.ts';

const term = (id: string, name: string, more: Partial<Term> = {}): Term => ({
  id,
  term: name,
  definition: 'A word.',
  ...more,
});
const badge: CredentialName = {
  id: 'badge',
  abbreviation: 'BDG',
  name: 'Certified Badge Holder',
  status: 'active',
};
const TERMS = [
  term('part-2', '42 CFR Part 2'),
  term('roi', 'Release of information', {
    otherNames: ['ROI'],
    definition: 'Giving copies to insurers.',
  }),
  term('joint-commission', 'The Joint Commission'),
  term('breach', 'Breach'),
  term('ceu', 'CEU', { fullForm: 'Continuing education unit' }),
];
const all = buildGlossary(TERMS, [badge]);
const found = (query: string) => findEntries(all, query).map(({ id }) => id);

test('buildGlossary sorts terms and credentials together, and groupByLetter names their letters', () => {
  expect(
    groupByLetter(all).map(({ letter, entries }) => [letter, entries.map(({ id }) => id)]),
  ).toEqual([
    ['0-9', ['part-2']],
    ['B', ['credential-badge', 'breach']],
    ['C', ['ceu']],
    ['J', ['joint-commission']],
    ['R', ['roi']],
  ]);
});

test.each([
  ['roi', ['roi']],
  ['  UNIT education ', ['ceu']],
  ['badge holder', ['credential-badge']],
  ['insurers', ['roi']],
  ['zebra', []],
])('findEntries finds for "%s" %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('findEntries gives every entry for no words, and definitions only where no name has the words', () => {
  expect(found(' ')).toHaveLength(TERMS.length + 1);
  // Only "Release of information" has it as a name; the definition of another does not count.
  const more = buildGlossary([...TERMS, term('x', 'X', { definition: 'Of information.' })], []);
  expect(findEntries(more, 'information').map(({ id }) => id)).toEqual(['roi']);
});

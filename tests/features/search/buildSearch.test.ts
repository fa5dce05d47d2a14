import { expect, test } from 'vitest';
import { buildSearch } from '../../../src/features/search/buildSearch.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';
import { TINY_GUIDE } from '../../fixtures/tinyGuide.ts';

/**
 * A records clerk (also Registrar), a records lead (also Head Clerk; BADGE or a
 * degree) and a coder (also Medical Coder), with three credentials.
 */
const CHANGES = {
  'roles/ops.json: roles[0].alternateTitles': ['Registrar', 'File Room Worker (FRW)'],
  'roles/ops.json: roles[0].duties': ['File paper', 'Train coders', 'Scan pages', 'Answer calls'],
  'roles/ops.json: roles[1].alternateTitles': ['Head Clerk'],
  'roles/ops.json: roles[1].shortTitle': 'Lead',
};

function search(query: string, changes: Readonly<Record<string, unknown>> = {}) {
  const { map, details } = tinyAtlas({ ...CHANGES, ...changes });
  return buildSearch(map, details).find(query);
}

const ids = (query: string, changes?: Readonly<Record<string, unknown>>) =>
  search(query, changes).map(({ id }) => id);

test('search finds a role by its other title and says so', () => {
  expect(search('registrar')).toEqual([
    {
      kind: 'role',
      id: 'clerk',
      title: 'Records Clerk',
      about: 'Entry · Operations',
      why: 'also called Registrar',
    },
  ]);
});

test('search says nothing more where the title on show has every word', () => {
  expect(search('records clerk')[0]).not.toHaveProperty('why');
});

test('search puts an exact title before titles that hold more', () => {
  expect(ids('coder')[0]).toBe('coder');
  expect(ids('CODER!')[0]).toBe('coder');
  expect(search('Head Clerk')[0]).toMatchObject({ id: 'lead', why: 'also called Head Clerk' });
});

test('search takes a title without its abbreviation in brackets as exact', () => {
  const shared = {
    'roles/rev.json: roles[0].alternateTitles': ['Old File Room Worker'],
  };

  expect(ids('file room worker', shared)[0]).toBe('clerk');
  expect(ids('File Room Worker (F.R.W.)', shared)[0]).toBe('clerk');
});

test('search finds a role by a duty, after those with the word in a title', () => {
  const found = search('coders');

  expect(found.map(({ id }) => id)).toEqual(['coder', 'clerk']);
  expect(found[1]).toMatchObject({ why: 'duty: Train coders' });
});

test('search tells a credential that is asked for from one of several ways and a wish', () => {
  const whyOf = (changes: Readonly<Record<string, unknown>>) =>
    search('badge', changes).find(({ id }) => id === 'lead')?.why;

  expect(whyOf({})).toBe('accepts BADGE');
  expect(whyOf({ 'roles/ops.json: roles[1].requires': { credential: 'badge' } })).toBe(
    'asks for BADGE',
  );
  expect(
    whyOf({
      'roles/ops.json: roles[1].requires': { program: 'hs' },
      'roles/ops.json: roles[1].prefers': { credential: 'badge' },
    }),
  ).toBe('prefers BADGE');
});

test('search finds credentials, retired ones marked', () => {
  expect(search('badge')[0]).toMatchObject({
    kind: 'credential',
    id: 'badge',
    title: 'BADGE: The badge',
    about: 'An issuer',
  });
  expect(search('old badge')[0]).toMatchObject({ id: 'old-badge', about: 'An issuer · retired' });
});

test('search finds adjacent roles, too', () => {
  expect(ids('medical coder')).toContain('coder');
});

test('search forgives typing errors', () => {
  expect(ids('recrods clrek')[0]).toBe('clerk');
  expect(ids('regstrar')).toEqual(['clerk']);
});

test('search falls back on most of the words, but not on few', () => {
  expect(ids('records registrar zeppelin')).toEqual(['clerk']);
  expect(ids('clerk zeppelin xylophone')).toEqual([]);
});

test('search takes few letters as the beginning of titles, not of prose', () => {
  // "pages" and "paper" are in a duty; "file" begins a title as well.
  expect(ids('pa')).toEqual([]);
  expect(ids('fi')).toEqual(['clerk']);
  expect(ids('pap')).toEqual(['clerk']);
});

test('search finds nothing for nothing', () => {
  expect(ids('')).toEqual([]);
  expect(ids(' ?')).toEqual([]);
});

test('search offers examples that find something', () => {
  const { map, details } = tinyAtlas(CHANGES);
  const { examples = [], find } = buildSearch(map, details);

  expect(examples).toEqual(['File Room Worker (FRW)', 'BADGE', 'Records Lead']);
  expect(examples.every((example) => find(example).length > 0)).toBe(true);
});

function searchEverywhere(query: string) {
  const { map, details } = tinyAtlas(CHANGES);
  return buildSearch(map, details).everywhere(TINY_GUIDE)(query);
}

test('other things than roles and credentials need every word, unless nothing has', () => {
  const kinds = (query: string) => new Set(searchEverywhere(query).map(({ kind }) => kind));

  expect(kinds('records')).toEqual(new Set(['role', 'term', 'guide']));
  expect(kinds('records clerk')).toEqual(new Set(['role']));
  expect(kinds('records zeppelin')).toEqual(new Set(['role', 'term', 'guide']));
  // A page that has every word does not keep out the roles that have the most.
  expect(kinds('clerk parchment')).toEqual(new Set(['role', 'guide']));
});

test('an acronym comes before all that only hold it, and other words of the glossary after roles', () => {
  expect(searchEverywhere('frw')[0]).toMatchObject({ kind: 'term', id: 'frw' });
  expect(searchEverywhere('records').map(({ kind }) => kind)).toEqual([
    'role',
    'role',
    'term',
    'guide',
  ]);
});

test('the guide is found by the words of its links, and not by their signs', () => {
  expect(searchEverywhere('parchment')[0]).toMatchObject({
    kind: 'guide',
    id: 'records-work#paper',
    about: 'In “Work with records”',
  });
  expect(searchEverywhere('parchment roles clerk')[0]).toMatchObject({ id: 'records-work#paper' });
});

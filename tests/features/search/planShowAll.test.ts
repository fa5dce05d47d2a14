import { expect, test } from 'vitest';
import { describeShowAll, planShowAll } from '../../../src/features/search/planShowAll.ts';
import type { SearchHit } from '../../../src/store/appStore.ts';
import { DEFAULT_CHOICES, type Choices } from '../../../src/store/choices.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

// A clerk at the entry level, a lead at the senior one, and an adjacent coder.
const { map } = tinyAtlas();
const HITS: readonly SearchHit[] = [
  { kind: 'role', id: 'lead', title: 'Records Lead' },
  { kind: 'credential', id: 'badge', title: 'BADGE' },
  { kind: 'role', id: 'clerk', title: 'Records Clerk' },
  { kind: 'role', id: 'coder', title: 'Coder' },
];

const FACTS = { payOf: () => undefined, matches: undefined };

const plan = (choices: Partial<Choices>, hits = HITS) =>
  planShowAll(map, { ...DEFAULT_CHOICES, ...choices }, FACTS, 'records', hits);

test('planShowAll adds the query to the filters that are on', () => {
  expect(plan({ levels: ['entry'], hasAdjacent: true })).toEqual({
    change: { query: 'records' },
    count: 2,
    adjacentCount: 0,
    filteredCount: 1,
    clearsFilters: false,
  });
});

test('planShowAll tells adjacent roles that are off from those the filters keep out', () => {
  expect(plan({ levels: ['entry'] })).toMatchObject({
    count: 1,
    adjacentCount: 1,
    filteredCount: 1,
  });
});

test('planShowAll lifts the filters where they would leave nothing', () => {
  const lifted = plan({ levels: ['senior'], families: ['rev'] });

  expect(lifted).toMatchObject({ count: 3, clearsFilters: true });
  expect(lifted?.change).toMatchObject({
    levels: [],
    families: [],
    hasAdjacent: true,
    query: 'records',
  });
});

test('planShowAll replaces the query of before', () => {
  expect(plan({ query: 'something else' })).toMatchObject({ count: 2, clearsFilters: false });
});

test('planShowAll offers nothing when only credentials were found', () => {
  expect(plan({}, [HITS[1]!])).toBeUndefined();
});

test('describeShowAll says how many, where, and what is left out', () => {
  const base = { change: {}, clearsFilters: false };

  expect(
    describeShowAll({ ...base, count: 7, adjacentCount: 0, filteredCount: 0 }, 'on the map'),
  ).toEqual({ offer: 'Show all 7 matching roles on the map', leavesOut: undefined });
  expect(
    describeShowAll({ ...base, count: 1, adjacentCount: 2, filteredCount: 1 }, 'in the list'),
  ).toEqual({
    offer: 'Show 1 matching role in the list',
    leavesOut: 'Leaves out 2 adjacent roles and 1 role outside your filters',
  });
  expect(
    describeShowAll(
      { change: {}, clearsFilters: true, count: 3, adjacentCount: 0, filteredCount: 0 },
      'on the map',
    ).offer,
  ).toBe('Clear the filters and show all 3 matching roles on the map');
});

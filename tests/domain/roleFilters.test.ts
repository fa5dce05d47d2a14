import { describe, expect, test } from 'vitest';
import { PROGRAM_LEVELS, type Requirement, type Role } from '../../src/domain/model.ts';
import {
  countWith,
  countWithout,
  FACETS,
  filterRoles,
  isFacetOn,
  NO_FILTERS,
  withoutFacet,
  type Facet,
  type FilterFacts,
  type RoleFilters,
} from '../../src/domain/roleFilters.ts';

function role(id: string, more: Partial<Role> = {}): Role {
  return {
    id,
    title: id,
    family: 'ops',
    level: 'entry',
    isEmerging: false,
    isAdjacent: false,
    settings: ['hospital'],
    remote: 'rare',
    soc: '29-2072',
    wageBand: { low: 'p25', middle: 'p50', high: 'p75' },
    ...more,
  };
}

const badge: Requirement = { credential: 'badge' };
const medal: Requirement = { credential: 'medal' };
const twoYears: Requirement = { experienceMonths: 24 };
const member: Requirement = { attest: 'member' };
const associate: Requirement = { program: 'associate', field: 'him' };
const bachelor: Requirement = { program: 'bachelor' };

/**
 * Each role for one shape of requirement; prefers never count but by name.
 * - usual: the degree of the usual way in, which of several ways is the first
 * - opens with: no credential, the badge, both
 * - newcomer: whether it does without experience
 */
const TABLE: readonly {
  readonly role: Role;
  readonly usual: string;
  readonly opensWith: readonly [none: boolean, badge: boolean, both: boolean];
  readonly isForNewcomers: boolean;
}[] = [
  {
    role: role('asks-nothing'),
    usual: 'hs',
    opensWith: [true, true, true],
    isForNewcomers: true,
  },
  {
    role: role('asks-a-degree', { requires: associate, prefers: { allOf: [badge, twoYears] } }),
    usual: 'associate',
    opensWith: [true, true, true],
    isForNewcomers: true,
  },
  {
    role: role('asks-the-badge', { requires: badge }),
    usual: 'hs',
    opensWith: [false, true, true],
    isForNewcomers: true,
  },
  {
    role: role('asks-all', { requires: { allOf: [bachelor, badge, medal, twoYears] } }),
    usual: 'bachelor',
    opensWith: [false, false, true],
    isForNewcomers: false,
  },
  {
    // The second way is open at a lower degree; it is not the usual one.
    role: role('asks-either', {
      requires: { anyOf: [bachelor, { allOf: [associate, twoYears] }] },
    }),
    usual: 'bachelor',
    opensWith: [true, true, true],
    isForNewcomers: true,
  },
  {
    // The same the other way round: the usual way takes time, another does not.
    role: role('asks-less', { requires: { anyOf: [{ allOf: [associate, twoYears] }, bachelor] } }),
    usual: 'associate',
    opensWith: [true, true, true],
    isForNewcomers: true,
  },
  {
    role: role('asks-badge-or-time', { requires: { anyOf: [badge, twoYears] } }),
    usual: 'hs',
    opensWith: [true, true, true],
    isForNewcomers: true,
  },
  {
    role: role('asks-two-of-three', {
      requires: { atLeast: 2, of: [badge, bachelor, { program: 'master' }] },
    }),
    usual: 'bachelor',
    opensWith: [true, true, true],
    isForNewcomers: true,
  },
  {
    role: role('asks-membership', { requires: member }),
    usual: 'hs',
    opensWith: [true, true, true],
    isForNewcomers: false,
  },
];

const roles = TABLE.map((row) => row.role);
const noFacts: FilterFacts = { payOf: () => undefined, matches: undefined };

const pass = (change: Partial<RoleFilters>, facts = noFacts, of = roles) =>
  filterRoles(of, { ...NO_FILTERS, ...change }, facts).map(({ id }) => id);

describe.each(TABLE)('a role that $role.id', ({ role: one, usual, opensWith, isForNewcomers }) => {
  test.each(PROGRAM_LEVELS)(
    'passes the degree %s when its usual way in asks for no more',
    (degree) => {
      const isOpen = pass({ degree }).includes(one.id);

      const ranks = PROGRAM_LEVELS as readonly string[];
      expect(isOpen).toBe(ranks.indexOf(degree) >= ranks.indexOf(usual));
    },
  );

  test('is open with the credentials that are enough', () => {
    const held = [[], ['badge'], ['badge', 'medal']];

    // No credential chosen is no filter, so one that no role asks for stands for none.
    const isOpen = held.map((ids) => pass({ credentials: ['other', ...ids] }).includes(one.id));
    expect(isOpen).toEqual(opensWith);
  });

  test('is open to newcomers when a way in asks for no time and nothing unsure', () => {
    expect(pass({ isNewcomersOnly: true }).includes(one.id)).toBe(isForNewcomers);
  });
});

test('filterRoles leaves a role out for newcomers when its exam itself asks for experience', () => {
  const needsExperience = new Set(['badge']);

  const left = pass({ isNewcomersOnly: true }, { ...noFacts, needsExperience });

  expect(left).not.toContain('asks-the-badge');
  expect(left).toContain('asks-two-of-three');
});

test('filterRoles keeps only roles that name a credential, required or preferred, when told to', () => {
  expect(pass({ credentials: ['badge'], isNamedOnly: true })).toEqual([
    'asks-a-degree',
    'asks-the-badge',
    'asks-all',
    'asks-badge-or-time',
    'asks-two-of-three',
  ]);
});

test('filterRoles ignores the names-only switch while no credential is chosen', () => {
  expect(pass({ isNamedOnly: true })).toHaveLength(roles.length);
});

const various = [
  role('clerk', { level: 'entry', family: 'ops', settings: ['hospital', 'clinic'] }),
  role('coder', { level: 'mid', family: 'rev', remote: 'common' }),
  role('modeler', { level: 'mid', family: 'inf', remote: 'sometimes', isEmerging: true }),
  role('nurse', { level: 'mid', family: 'ops', isAdjacent: true }),
];
const middles: Readonly<Record<string, number>> = { clerk: 40_000, coder: 60_000, nurse: 90_000 };
const facts: FilterFacts = {
  payOf: ({ id }) => {
    const middle = middles[id];
    return middle === undefined
      ? undefined
      : { low: middle - 9000, middle, high: middle + 9000, placeId: 'us' };
  },
  matches: new Set(['coder', 'nurse']),
};

test.each<readonly [Partial<RoleFilters>, readonly string[]]>([
  [{}, ['clerk', 'coder', 'modeler']],
  [{ hasAdjacent: true }, ['clerk', 'coder', 'modeler', 'nurse']],
  [{ levels: ['mid'] }, ['coder', 'modeler']],
  [{ levels: ['entry', 'mid'] }, ['clerk', 'coder', 'modeler']],
  [{ families: ['ops', 'inf'] }, ['clerk', 'modeler']],
  [{ families: ['ops'], levels: ['mid'] }, []],
  [{ settings: ['clinic'] }, ['clerk']],
  [{ remote: ['common', 'sometimes'] }, ['coder', 'modeler']],
  [{ isEmergingOnly: true }, ['modeler']],
  [{ pay: { min: 40_000 } }, ['clerk', 'coder']],
  [{ pay: { min: 40_001 } }, ['coder']],
  [{ pay: { max: 59_999 } }, ['clerk']],
  [{ pay: { min: 50_000, max: 60_000 } }, ['coder']],
  // A role without a figure is left out even by a range from nothing.
  [{ pay: { min: 0 } }, ['clerk', 'coder']],
  [{ query: 'c' }, ['coder']],
  [{ query: '  ' }, ['clerk', 'coder', 'modeler']],
])('filterRoles by %o leaves %o', (filters, expected) => {
  expect(pass(filters, facts, various)).toEqual(expected);
});

test('filterRoles lets words through while the search is not ready', () => {
  expect(pass({ query: 'c' }, noFacts, various)).toHaveLength(3);
});

test('countWith counts an option alone in its facet, under the other filters', () => {
  const filters = { ...NO_FILTERS, levels: ['entry'], remote: ['common'] as const };

  expect(countWith(various, filters, facts, { levels: ['mid'] })).toBe(1);
  expect(countWith(various, filters, facts, {})).toBe(0);
});

test('countWithout names each facet that is on, the most helpful first', () => {
  const filters = {
    ...NO_FILTERS,
    isEmergingOnly: true,
    families: ['inf', 'rev'],
    levels: ['entry'],
  };

  expect(countWithout(various, filters, facts)).toEqual([
    { facet: 'level', count: 1 },
    { facet: 'family', count: 0 },
    { facet: 'emerging', count: 0 },
  ]);
});

const EVERY_FACET: Readonly<Record<Facet, Partial<RoleFilters>>> = {
  level: { levels: ['mid'] },
  family: { families: ['ops'] },
  degree: { degree: 'hs' },
  credential: { credentials: ['badge'], isNamedOnly: true },
  pay: { pay: { min: 1 } },
  setting: { settings: ['clinic'] },
  remote: { remote: ['rare'] },
  emerging: { isEmergingOnly: true },
  newcomers: { isNewcomersOnly: true },
  standing: { standings: ['ready'] },
  query: { query: 'words' },
};

test.each(FACETS)('withoutFacet lifts %s and nothing else', (facet) => {
  const all: RoleFilters = Object.assign({}, NO_FILTERS, ...Object.values(EVERY_FACET));

  const rest = withoutFacet(all, facet);

  expect(FACETS.filter((other) => !isFacetOn(rest, other))).toEqual([facet]);
  expect(withoutFacet({ ...NO_FILTERS, ...EVERY_FACET[facet] }, facet)).toEqual(
    facet === 'degree' || facet === 'pay' ? { ...NO_FILTERS, [facet]: undefined } : NO_FILTERS,
  );
});

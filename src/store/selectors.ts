import type { Role } from '../domain/model.ts';
import {
  countWithout,
  FACETS,
  filterRoles,
  isFacetOn,
  isOnMap,
  type FilterFacts,
} from '../domain/roleFilters.ts';
import { findPay, type Pay } from '../domain/wages.ts';
import type { AppState } from './appStore.ts';
import { valueOf } from './loadable.ts';
import { memoize } from './memoize.ts';

/** Each selector returns the same value until what it depends on changes. */
export interface Selectors {
  /** Pay of every role in the chosen place, by role id; roles without figures are absent. */
  readonly pays: (state: AppState) => ReadonlyMap<string, Pay>;
  /** Roles on the map before any filter: the core, and the adjacent ones when asked for. */
  readonly mapRoles: (state: AppState) => readonly Role[];
  readonly filterFacts: (state: AppState) => FilterFacts;
  /** Roles that pass every filter. */
  readonly shownRoles: (state: AppState) => readonly Role[];
  readonly shownRoleIds: (state: AppState) => ReadonlySet<string>;
  /** For each filter that is on, how many roles there would be without it. */
  readonly looserCounts: (state: AppState) => ReturnType<typeof countWithout>;
  readonly isAnyFilterOn: (state: AppState) => boolean;
}

/** One set per store, since each remembers its last result. */
export function createSelectors(): Selectors {
  const pays = memoize(
    (state: AppState) => [state.map, state.placeWages],
    (map, { chain }) => {
      const found = map.roles.map((role) => [role.id, findPay(role, chain)] as const);
      return new Map(found.filter((entry): entry is [string, Pay] => entry[1] !== undefined));
    },
  );
  const matches = memoize(
    (state: AppState) => [valueOf(state.search), state.choices.query],
    (search, query) =>
      search === undefined || query.trim() === ''
        ? undefined
        : new Set(search.find(query).flatMap((hit) => (hit.kind === 'role' ? [hit.id] : []))),
  );
  const filterFacts = memoize(
    (state: AppState) => [pays(state), matches(state)],
    (payById, found): FilterFacts => ({ payOf: ({ id }) => payById.get(id), matches: found }),
  );
  const mapRoles = memoize(
    (state: AppState) => [state.map, state.choices.hasAdjacent],
    (map, hasAdjacent) => map.roles.filter((role) => isOnMap(role, hasAdjacent)),
  );
  const shownRoles = memoize(
    (state: AppState) => [state.map, state.choices, filterFacts(state)],
    (map, choices, facts) => filterRoles(map.roles, choices, facts),
  );
  return {
    pays,
    mapRoles,
    filterFacts,
    shownRoles,
    shownRoleIds: memoize(
      (state: AppState) => [shownRoles(state)],
      (roles) => new Set(roles.map(({ id }) => id)),
    ),
    looserCounts: memoize(
      (state: AppState) => [state.map, state.choices, filterFacts(state)],
      (map, choices, facts) => countWithout(map.roles, choices, facts),
    ),
    isAnyFilterOn: (state) => FACETS.some((facet) => isFacetOn(state.choices, facet)),
  };
}

import { STANDINGS, standingOf, type Gaps, type Standing } from '../domain/eligibility/gaps.ts';
import type { Judge } from '../domain/eligibility/judge.ts';
import { saysWhatOneHas } from '../domain/profile.ts';
import type { Role } from '../domain/model.ts';
import {
  countWithout,
  FACETS,
  filterRoles,
  isFacetOn,
  isOnMap,
  type FilterFacts,
} from '../domain/roleFilters.ts';
import { listNeedingExperience } from '../domain/requirement.ts';
import { listPays, type Pay } from '../domain/wages.ts';
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
  /** What the profile, with what is tried out, means under the rules; undefined without a profile, and until the rules have come. */
  readonly judge: (state: AppState) => Judge | undefined;
  /** What is missing for each role, by role id; undefined as for `judge`. */
  readonly gaps: (state: AppState) => ReadonlyMap<string, Gaps> | undefined;
  readonly standings: (state: AppState) => ReadonlyMap<string, Standing> | undefined;
  /** How many of the roles on the map have each state. */
  readonly standingCounts: (state: AppState) => Readonly<Record<Standing, number>> | undefined;
  /** Ids of the moves from where the reader is whose rule, and whose role's rule, hold. */
  readonly openMoves: (state: AppState) => ReadonlySet<string>;
  /** Nodes of the path that the map draws, by id: 0 for the start, then 1, 2 ...; empty without one. */
  readonly pathStops: (state: AppState) => ReadonlyMap<string, number>;
  /** Ids of the roles that what is tried out makes ready. */
  readonly openedByTrial: (state: AppState) => ReadonlySet<string>;
}

/** One set per store, since each remembers its last result. */
export function createSelectors(): Selectors {
  const pays = memoize(
    (state: AppState) => [state.map, state.placeWages],
    (map, { chain }) => listPays(map.roles, chain),
  );
  const matches = memoize(
    (state: AppState) => [valueOf(state.search), state.choices.query],
    (search, query) =>
      search === undefined || query.trim() === ''
        ? undefined
        : new Set(search.find(query).flatMap((hit) => (hit.kind === 'role' ? [hit.id] : []))),
  );
  const judge = memoize(
    (state: AppState) => [state.profile, state.trial, state.eligibility] as const,
    (profile, trial, eligibility) => {
      const built = valueOf(eligibility);
      if (built === undefined || !saysWhatOneHas(profile)) return undefined;
      return built.judge(trial.length === 0 ? profile : built.add(profile, trial));
    },
  );
  const gaps = memoize(
    (state: AppState) => [state.map, judge(state)] as const,
    (map, found) =>
      found && new Map(map.roles.map(({ id, requires }) => [id, found.gapsOf(requires)])),
  );
  const standings = memoize(
    (state: AppState) => [gaps(state)] as const,
    (found) => found && new Map([...found].map(([id, missing]) => [id, standingOf(missing)])),
  );
  const filterFacts = memoize(
    (state: AppState) => [state.map, pays(state), matches(state), standings(state)] as const,
    (map, payById, found, standingById): FilterFacts => ({
      needsExperience: listNeedingExperience(map.credentials),
      payOf: ({ id }) => payById.get(id),
      matches: found,
      standingOf: standingById && (({ id }) => standingById.get(id)),
    }),
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
    judge,
    gaps,
    standings,
    standingCounts: memoize(
      (state: AppState) => [mapRoles(state), standings(state)] as const,
      (roles, found) => {
        if (found === undefined) return undefined;
        const count = (standing: Standing) =>
          roles.filter(({ id }) => found.get(id) === standing).length;
        return Object.fromEntries(
          STANDINGS.map((standing) => [standing, count(standing)]),
        ) as Record<Standing, number>;
      },
    ),
    openMoves: memoize(
      (state: AppState) =>
        [
          state.graph,
          state.profile.position,
          standings(state),
          judge(state),
          state.details,
        ] as const,
      (graph, position, found, by, details) => {
        const texts = valueOf(details)?.moves;
        if (position === undefined || by === undefined || texts === undefined) return NONE;
        const isOpen = ({ id, to }: { readonly id: string; readonly to: string }) =>
          found?.get(to) === 'ready' && by.meets(texts[id]?.requires);
        return new Set(
          graph
            .movesFrom(position)
            .filter(isOpen)
            .map(({ id }) => id),
        );
      },
    ),
    openedByTrial: memoize(
      (state: AppState) =>
        [state.profile, state.trial, state.eligibility, standings(state), state.map] as const,
      (profile, trial, eligibility, found, map) => {
        const built = valueOf(eligibility);
        if (trial.length === 0 || built === undefined || found === undefined) return NONE;
        const before = built.judge(profile);
        const opened = map.roles.filter(
          ({ id, requires }) => found.get(id) === 'ready' && !before.meets(requires),
        );
        return new Set(opened.map(({ id }) => id));
      },
    ),
    pathStops: memoize(
      (state: AppState) => [state.choices.plan, state.profile.position, state.graph] as const,
      (plan, position, graph) => {
        // The first view has no more of the plan's codec than this; planUrl.ts checks the ids.
        const given = new URLSearchParams(plan);
        const path = (given.get('path') ?? '')
          .split(',')
          .map((stop) => stop.split(':')[0]!)
          .filter((id) => graph.rolesById.has(id));
        const start = given.get('from') ?? position;
        const isBuilding = given.has('build') && start !== undefined;
        if (path.length === 0 && !isBuilding) return new Map();
        return new Map([
          ...(start === undefined ? [] : [[start, 0] as const]),
          ...path.map((id, index) => [id, index + 1] as const),
        ]);
      },
    ),
    isAnyFilterOn: (state) => FACETS.some((facet) => isFacetOn(state.choices, facet)),
  };
}

const NONE: ReadonlySet<string> = new Set();

import type { Standing } from './eligibility/gaps.ts';
import type { ProgramLevel, RemoteUse, Role } from './model.ts';
import {
  areCredentialsEnough,
  isOpenToNewcomers,
  listCredentials,
  usualProgramLevel,
  rankOf,
} from './requirement.ts';
import type { Pay } from './wages.ts';

/** What a reader narrows the roles by. Lists: any of these; empty: no limit. */
export interface RoleFilters {
  readonly levels: readonly string[];
  readonly families: readonly string[];
  /** The degree the reader has: roles open at that degree or below. */
  readonly degree?: ProgramLevel | undefined;
  /** Credentials the reader has: roles that ask for none, or for one of these. */
  readonly credentials: readonly string[];
  /** Only roles that ask for or prefer one of `credentials` by name. */
  readonly isNamedOnly: boolean;
  /** USD per year, the middle of the band in the chosen place. */
  readonly pay?: PayRange | undefined;
  readonly settings: readonly string[];
  readonly remote: readonly RemoteUse[];
  readonly isEmergingOnly: boolean;
  /** How near the reader is to the role; without a profile it narrows nothing. */
  readonly standings: readonly Standing[];
  /** No experience needed. */
  readonly isNewcomersOnly: boolean;
  /** Whether roles outside the core count at all. */
  readonly hasAdjacent: boolean;
  readonly query: string;
}

/** Either end may be open. */
export interface PayRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export const NO_FILTERS: RoleFilters = {
  levels: [],
  families: [],
  credentials: [],
  isNamedOnly: false,
  settings: [],
  standings: [],
  remote: [],
  isEmergingOnly: false,
  isNewcomersOnly: false,
  hasAdjacent: false,
  query: '',
};

/** What filtering needs to know besides the role. */
export interface FilterFacts {
  readonly payOf: (role: Role) => Pay | undefined;
  /** Undefined while there is no profile, or it is not worked out yet. */
  readonly standingOf?: ((role: Role) => Standing | undefined) | undefined;
  /** Ids of the credentials that can't be had without experience; left out: none. */
  readonly needsExperience?: ReadonlySet<string> | undefined;
  /** Ids of the roles that the query finds; undefined while the search is not ready. */
  readonly matches: ReadonlySet<string> | undefined;
}

export const FACETS = [
  'level',
  'family',
  'degree',
  'credential',
  'pay',
  'setting',
  'remote',
  'emerging',
  'newcomers',
  'standing',
  'query',
] as const;

export type Facet = (typeof FACETS)[number];

/** Whether a facet narrows anything. */
export function isFacetOn(filters: RoleFilters, facet: Facet): boolean {
  switch (facet) {
    case 'level':
      return filters.levels.length > 0;
    case 'family':
      return filters.families.length > 0;
    case 'degree':
      return filters.degree !== undefined;
    case 'credential':
      return filters.credentials.length > 0;
    case 'pay':
      return filters.pay !== undefined;
    case 'setting':
      return filters.settings.length > 0;
    case 'remote':
      return filters.remote.length > 0;
    case 'emerging':
      return filters.isEmergingOnly;
    case 'newcomers':
      return filters.isNewcomersOnly;
    case 'standing':
      return filters.standings.length > 0;
    case 'query':
      return filters.query.trim() !== '';
  }
}

/** The same filters with one facet lifted. */
export function withoutFacet<T extends RoleFilters>(filters: T, facet: Facet): T {
  switch (facet) {
    case 'level':
      return { ...filters, levels: [] };
    case 'family':
      return { ...filters, families: [] };
    case 'degree':
      return { ...filters, degree: undefined };
    case 'credential':
      return { ...filters, credentials: [], isNamedOnly: false };
    case 'pay':
      return { ...filters, pay: undefined };
    case 'setting':
      return { ...filters, settings: [] };
    case 'remote':
      return { ...filters, remote: [] };
    case 'emerging':
      return { ...filters, isEmergingOnly: false };
    case 'newcomers':
      return { ...filters, isNewcomersOnly: false };
    case 'standing':
      return { ...filters, standings: [] };
    case 'query':
      return { ...filters, query: '' };
  }
}

const NONE: ReadonlySet<string> = new Set();

/** A role passes a facet that is off. A role without a pay figure fails a pay range. */
function passes(role: Role, facet: Facet, filters: RoleFilters, facts: FilterFacts): boolean {
  if (!isFacetOn(filters, facet)) return true;
  switch (facet) {
    case 'level':
      return filters.levels.includes(role.level);
    case 'family':
      return filters.families.includes(role.family);
    case 'degree':
      return rankOf(usualProgramLevel(role.requires)) <= rankOf(filters.degree!);
    case 'credential':
      return filters.isNamedOnly
        ? namesCredential(role, filters.credentials)
        : areCredentialsEnough(role.requires, new Set(filters.credentials));
    case 'pay': {
      const middle = facts.payOf(role)?.middle;
      if (middle === undefined) return false;
      return middle >= (filters.pay?.min ?? 0) && middle <= (filters.pay?.max ?? Infinity);
    }
    case 'setting':
      return filters.settings.some((setting) => role.settings.includes(setting));
    case 'remote':
      return filters.remote.includes(role.remote);
    case 'emerging':
      return role.isEmerging;
    case 'newcomers':
      return isOpenToNewcomers(role.requires, facts.needsExperience ?? NONE);
    case 'standing': {
      const standing = facts.standingOf?.(role);
      return standing === undefined || filters.standings.includes(standing);
    }
    case 'query':
      return facts.matches?.has(role.id) ?? true;
  }
}

function namesCredential(role: Role, credentials: readonly string[]): boolean {
  const named = [...listCredentials(role.requires), ...listCredentials(role.prefers)];
  return credentials.some((id) => named.includes(id));
}

/** Roles that belong on the map at all: the core, and the adjacent ones when asked for. */
export function isOnMap(role: Role, hasAdjacent: boolean): boolean {
  return hasAdjacent || !role.isAdjacent;
}

/** The roles that pass every filter, in data order. */
export function filterRoles(
  roles: readonly Role[],
  filters: RoleFilters,
  facts: FilterFacts,
): readonly Role[] {
  return roles.filter(
    (role) =>
      isOnMap(role, filters.hasAdjacent) &&
      FACETS.every((facet) => passes(role, facet, filters, facts)),
  );
}

/**
 * How many roles an option would leave: those that pass every other facet and,
 * in this facet, the option alone.
 */
export function countWith(
  roles: readonly Role[],
  filters: RoleFilters,
  facts: FilterFacts,
  option: Partial<RoleFilters>,
): number {
  return filterRoles(roles, { ...filters, ...option }, facts).length;
}

/** For each facet that is on, how many roles there would be without it; most first. */
export function countWithout(
  roles: readonly Role[],
  filters: RoleFilters,
  facts: FilterFacts,
): readonly { readonly facet: Facet; readonly count: number }[] {
  return FACETS.filter((facet) => isFacetOn(filters, facet))
    .map((facet) => ({
      facet,
      count: filterRoles(roles, withoutFacet(filters, facet), facts).length,
    }))
    .sort((a, b) => b.count - a.count);
}

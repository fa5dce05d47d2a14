import type { CareerMap, Role } from '../../domain/model.ts';
import { filterRoles, NO_FILTERS, type FilterFacts } from '../../domain/roleFilters.ts';
import type { SearchHit } from '../../store/appStore.ts';
import type { Choices } from '../../store/choices.ts';

/** What showing all that a query finds would do to the map or the list. */
export interface ShowAll {
  readonly change: Partial<Choices>;
  /** Roles that would be shown. */
  readonly count: number;
  /** Found roles that would not be: adjacent ones while those are off, and those the filters keep out. */
  readonly adjacentCount: number;
  readonly filteredCount: number;
  /** No found role passes the filters, so they would be lifted. */
  readonly clearsFilters: boolean;
}

/**
 * The query as one more filter beside those that are on; where that would leave
 * nothing, the query alone. undefined when the query finds no role.
 */
export function planShowAll(
  map: CareerMap,
  choices: Choices,
  facts: FilterFacts,
  query: string,
  hits: readonly SearchHit[],
): ShowAll | undefined {
  const matches = new Set(hits.flatMap(({ kind, id }) => (kind === 'role' ? [id] : [])));
  const found = map.roles.filter(({ id }) => matches.has(id));
  if (found.length === 0) return undefined;
  const shown = filterRoles(found, { ...choices, query }, { ...facts, matches });
  if (shown.length === 0) {
    return {
      change: { ...NO_FILTERS, hasAdjacent: choices.hasAdjacent || found.some(isAdjacent), query },
      count: found.length,
      adjacentCount: 0,
      filteredCount: 0,
      clearsFilters: true,
    };
  }
  const adjacentCount = choices.hasAdjacent ? 0 : found.filter(isAdjacent).length;
  return {
    change: { query },
    count: shown.length,
    adjacentCount,
    filteredCount: found.length - shown.length - adjacentCount,
    clearsFilters: false,
  };
}

function isAdjacent(role: Role): boolean {
  return role.isAdjacent;
}

/** What the reader is offered, and (undefined where all are shown) what it leaves out. */
export function describeShowAll(
  { count, adjacentCount, filteredCount, clearsFilters }: ShowAll,
  where: string,
): { readonly offer: string; readonly leavesOut: string | undefined } {
  const left = [
    ...(adjacentCount > 0 ? [countRoles(adjacentCount, 'adjacent ')] : []),
    ...(filteredCount > 0 ? [`${countRoles(filteredCount)} outside your filters`] : []),
  ];
  const all = left.length === 0 && count > 1 ? 'all ' : '';
  return {
    offer: `${clearsFilters ? 'Clear the filters and show' : 'Show'} ${all}${countRoles(count, 'matching ')} ${where}`,
    leavesOut: left.length === 0 ? undefined : `Leaves out ${left.join(' and ')}`,
  };
}

function countRoles(count: number, kind = ''): string {
  return `${count} ${kind}${count === 1 ? 'role' : 'roles'}`;
}

import { compareGaps, standingOf, STANDINGS, type Gaps } from '../../domain/eligibility/gaps.ts';
import type {
  CareerMap,
  CredentialName,
  Occupation,
  Outlook,
  ProgramLevel,
  Role,
} from '../../domain/model.ts';
import {
  areCredentialsEnough,
  listCredentials,
  usualProgramLevel,
  rankOf,
} from '../../domain/requirement.ts';
import type { Pay } from '../../domain/wages.ts';
import type { Sort, SortField } from '../../store/choices.ts';

/** What the list says of one role. */
export interface RoleRow {
  readonly role: Role;
  readonly level: string;
  readonly family: string;
  /** What the usual way into the role asks for. */
  readonly education: ProgramLevel;
  /** Those the role asks for, each perhaps only one way of several. */
  readonly credentials: readonly CredentialName[];
  /** Whether no way into the role does without a credential. */
  readonly isCredentialNeeded: boolean;
  /** In the chosen place or the nearest with figures; undefined without any. */
  readonly pay: Pay | undefined;
  /** Of the occupation; undefined until the details have come, or without one. */
  readonly outlook: Outlook | undefined;
  /** What the reader is missing; undefined without a profile. */
  readonly gaps: Gaps | undefined;
}

/** One row for each role, in the order of the roles. */
export function buildRoleRows(
  roles: readonly Role[],
  map: Pick<CareerMap, 'levels' | 'families' | 'credentials'>,
  pays: ReadonlyMap<string, Pay>,
  occupationsBySoc: ReadonlyMap<string, Occupation> | undefined,
  gapsById?: ReadonlyMap<string, Gaps>,
): readonly RoleRow[] {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const levels = byId(map.levels);
  const families = byId(map.families);
  const credentials = byId(map.credentials);
  return roles.map((role) => ({
    role,
    level: levels.get(role.level)?.name ?? role.level,
    family: families.get(role.family)?.shortName ?? role.family,
    education: usualProgramLevel(role.requires),
    credentials: listCredentials(role.requires)
      .map((id) => credentials.get(id))
      .filter((credential) => credential !== undefined),
    isCredentialNeeded: !areCredentialsEnough(role.requires, new Set()),
    pay: pays.get(role.id),
    outlook: occupationsBySoc?.get(role.soc)?.outlook,
    gaps: gapsById?.get(role.id),
  }));
}

/**
 * From A, from the first level or family, or from the lowest figure; reversed
 * when descending. A missing figure is last either way; ties keep their order.
 * By state: ready first, then the nearest.
 */
export function sortRoleRows(
  rows: readonly RoleRow[],
  { field, isDescending }: Sort,
  map: Pick<CareerMap, 'levels' | 'families'>,
): readonly RoleRow[] {
  const sign = isDescending ? -1 : 1;
  if (field === 'state') return [...rows].sort((a, b) => compareRows(a, b, sign));
  const keyOf = keyBy(field, map);
  return [...rows].sort((a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return typeof left === 'number' && typeof right === 'number'
      ? sign * (left - right)
      : sign * String(left).localeCompare(String(right), 'en');
  });
}

/** A state, and within it how near. */
function compareRows({ gaps: a }: RoleRow, { gaps: b }: RoleRow, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const rank = (gaps: Gaps) => STANDINGS.indexOf(standingOf(gaps));
  return sign * (rank(a) - rank(b) || compareGaps(a, b));
}

function keyBy(
  field: Exclude<SortField, 'state'>,
  map: Pick<CareerMap, 'levels' | 'families'>,
): (row: RoleRow) => string | number | undefined {
  switch (field) {
    case 'title':
      return ({ role }) => role.title;
    case 'level':
      return ({ role }) => map.levels.findIndex(({ id }) => id === role.level);
    case 'family':
      return ({ role }) => map.families.findIndex(({ id }) => id === role.family);
    case 'education':
      return ({ education }) => rankOf(education);
    case 'pay':
      return ({ pay }) => pay?.middle;
    case 'growth':
      return ({ outlook }) => outlook?.changePercent ?? undefined;
    case 'openings':
      return ({ outlook }) => outlook?.openingsPerYear ?? undefined;
  }
}

/** What a click on a column does: figures come highest first, the rest from the start; again: reversed. */
export function nextSort(sort: Sort, field: SortField): Sort {
  if (sort.field === field) return { field, isDescending: !sort.isDescending };
  return { field, isDescending: field === 'pay' || field === 'growth' || field === 'openings' };
}

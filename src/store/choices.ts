import { NO_FILTERS, type RoleFilters } from '../domain/roleFilters.ts';
import type { MoveKind } from '../domain/model.ts';

export const ARRANGEMENTS = ['level', 'education', 'pay'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const MOVE_KINDS: readonly MoveKind[] = ['promotion', 'transition', 'entry'];

export const SORT_FIELDS = [
  'title',
  'level',
  'family',
  'education',
  'pay',
  'growth',
  'openings',
  'state',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface Sort {
  readonly field: SortField;
  readonly isDescending: boolean;
}

/** Everything a link shares besides the page and the chosen role. */
export interface Choices extends RoleFilters {
  /** `us`, a postal code in small letters, or an area code; absent: see placeOf. */
  readonly place?: string | undefined;
  readonly arrange: Arrangement;
  readonly hasOrigins: boolean;
  /** How many moves around a role are shown. */
  readonly steps: 1 | 2;
  readonly moveKinds: readonly MoveKind[];
  readonly sort: Sort;
  /** What the link says of a plan, as it stands there; only planUrl.ts reads it. */
  readonly plan: string;
  /** What the link says of a comparison, as it stands there; only compareUrl.ts reads it. */
  readonly compare: string;
}

export const DEFAULT_CHOICES: Choices = {
  ...NO_FILTERS,
  arrange: 'level',
  hasOrigins: false,
  steps: 1,
  moveKinds: MOVE_KINDS,
  sort: { field: 'title', isDescending: false },
  plan: '',
  compare: '',
};

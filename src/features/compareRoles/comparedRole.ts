import type { Gaps } from '../../domain/eligibility/gaps.ts';
import type { Judge } from '../../domain/eligibility/judge.ts';
import type { CareerMap, Occupation, Role, RoleDetails } from '../../domain/model.ts';
import type { Pay, WageChain } from '../../domain/wages.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';

/** A role with all that a comparison says of it. */
export interface ComparedRole {
  readonly role: Role;
  readonly text: RoleDetails;
  readonly occupation: Occupation | undefined;
  /** In the chosen place or the nearest with figures; undefined without any. */
  readonly pay: Pay | undefined;
  /** What the reader is missing; undefined without a profile. */
  readonly gaps: Gaps | undefined;
}

/** What the comparison is made in: the map, its facts, the place and the reader. */
export interface Comparison {
  readonly roles: readonly ComparedRole[];
  readonly map: CareerMap;
  readonly index: DetailsIndex;
  readonly chain: WageChain;
  readonly judge: Judge | undefined;
  readonly placeName: (id: string) => string;
}

import type { PathStep, PlanLimits } from '../domain/plan/planModel.ts';

/** What a link says of a plan; everything but the profile. Each absent field has a default. */
export interface PlanChoices {
  /** Id of a role or origin; absent: where the reader is, with what the profile holds. */
  readonly from?: string | undefined;
  readonly to?: PlanTarget | undefined;
  /** Absent: the profile's, where one starts from it, else DEFAULT_STUDY_HOURS. */
  readonly hoursPerWeek?: number | undefined;
  /** Absent: the profile's, where one starts from it, else true. */
  readonly keepsWorking?: boolean | undefined;
  readonly examHours: number;
  /** Stay in each role at least as long as people usually do; `stay=usual` in the link. */
  readonly staysUsual?: boolean | undefined;
  readonly horizonYears: number;
  /** Absent fields: the profile's, where one starts from it, else none; 'none' is said outright. */
  readonly limits: PlanLimitChoices;
  /** `YYYY-MM`; absent: this month. */
  readonly start?: string | undefined;
  /** `YYYY-MM`: when the target should be reached. */
  readonly by?: string | undefined;
  /** Id of the plan that is open; absent: the first of the answer. */
  readonly plan?: string | undefined;
  /** A path made by hand, without its start. */
  readonly path?: readonly PathStep[] | undefined;
  /** On the map: clicks add to the path. */
  readonly isBuilding: boolean;
}

export interface PlanLimitChoices {
  readonly months?: number | 'none' | undefined;
  readonly usd?: number | 'none' | undefined;
  readonly highestProgram?: PlanLimits['highestProgram'] | 'none';
  readonly withoutFamilies?: readonly string[] | undefined;
  readonly withoutCredentials: readonly string[];
  readonly withCredentials: readonly string[];
}

export type PlanTarget =
  | { readonly kind: 'role'; readonly role: string }
  /** Any role of the family and level named; at least one is. */
  | {
      readonly kind: 'group';
      readonly family?: string | undefined;
      readonly level?: string | undefined;
    }
  /** Any role whose typical pay in the chosen place is at least this. */
  | { readonly kind: 'pay'; readonly usdPerYear: number };

/** The pace that plans assume where the reader has said none: half of full time, beside work. */
export const DEFAULT_STUDY_HOURS = 20;
export const DEFAULT_HORIZON_YEARS = 10;

export const DEFAULT_PLAN_CHOICES: PlanChoices = {
  examHours: 0,
  horizonYears: DEFAULT_HORIZON_YEARS,
  limits: { withoutCredentials: [], withCredentials: [] },
  isBuilding: false,
};

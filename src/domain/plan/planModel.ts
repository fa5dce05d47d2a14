import type { Gap } from '../eligibility/gaps.ts';
import type { ProgramLevel, Range } from '../model.ts';
import type { Profile } from '../profile.ts';

/** A question to the planner, whole: the same question has the same answer. docs/plans.md says how it is worked out. */
export interface PlanQuestion {
  /** Id of the role or origin that one is in at month 0. */
  readonly from: string;
  /** What one has at month 0; its limits and pace are not read. */
  readonly has: Profile;
  /** Ids of roles; a plan ends in the first of them that it comes to. */
  readonly targets: readonly string[];
  /** Hours for study in a week, while working. */
  readonly hoursPerWeek: number;
  /** False: programs are taken full time, without work. */
  readonly keepsWorking: boolean;
  /** Hours to prepare for one exam; no source gives any, so 0 unless the reader says. */
  readonly examHours: number;
  /** True: one stays in each role at least as long as people usually do before such a move. */
  readonly staysUsual?: boolean | undefined;
  /** Net earnings are added up to this month. */
  readonly horizonMonths: number;
  readonly limits: PlanLimits;
  /** A path made by hand: only this one is laid out. Absent: every path of the map. */
  readonly path?: readonly PathStep[] | undefined;
}

/** A step of a path made by hand; the map may have no such move. */
export interface PathStep {
  readonly role: string;
  /** Least months to stay in the node before this step. */
  readonly afterMonths: number;
}

/** What a plan may not go beyond. */
export interface PlanLimits {
  readonly months?: number | undefined;
  /** Typical cost in USD. */
  readonly usd?: number | undefined;
  /** No program above this level. */
  readonly highestProgram?: ProgramLevel | undefined;
  /** Ids of families whose roles are left out. */
  readonly withoutFamilies: readonly string[];
  /** Ids of credentials that may not be needed. */
  readonly withoutCredentials: readonly string[];
  /** Ids of credentials that must be had at the end. */
  readonly withCredentials: readonly string[];
}

export const NO_LIMITS: PlanLimits = {
  withoutFamilies: [],
  withoutCredentials: [],
  withCredentials: [],
};

/** The longest path. */
export const MOST_MOVES = 8;

export interface Plan {
  /** The same for the same path and studies. */
  readonly id: string;
  readonly from: string;
  /** In order; the last is the target. */
  readonly stops: readonly PlanStop[];
  /** In the order in which they are studied. */
  readonly studies: readonly PlanStudy[];
  /** Statements arranged on the side that the path needs, such as a membership. */
  readonly sides: readonly PlanSide[];
  /** To the target, with programs of typical length. */
  readonly months: number;
  /** With programs at their shortest and at their longest. */
  readonly monthsRange: Range;
  readonly cost: PlanCost;
  /** Pay received on the way and in the target, minus the cost, by the horizon. */
  readonly net: NetEarnings;
  /** New programs (and courses that take months) and credentials. */
  readonly newCount: number;
}

export interface PlanStop {
  /** Id of the map's move; undefined where the map has none. */
  readonly move: string | undefined;
  readonly role: string;
  /** The month of the move; one works in the role from then on. */
  readonly month: number;
}

export interface PlanStudy {
  readonly kind: 'program' | 'credential' | 'statement';
  /** Id of the program, credential or attestation. */
  readonly id: string;
  /** First month of study. */
  readonly start: number;
  /** The month from which one has it; equal to `start` where its time is not known or none. */
  readonly end: number;
  /** By the shorter way for those who have an earlier program. */
  readonly isCompletion: boolean;
  /** Position in `stops` of the first move that needs it. */
  readonly neededFor: number;
  /** Tuition or exam fee, without renewals; undefined where no source gives one. */
  readonly usd: Estimate | undefined;
  /** What falls due for keeping it before the target. */
  readonly renewals: readonly PlanRenewal[];
}

export interface PlanRenewal {
  readonly month: number;
  /** Undefined where no source gives a fee. */
  readonly usd: Estimate | undefined;
}

export interface PlanSide {
  /** Id of an attestation. */
  readonly id: string;
  /** The month from which one can say it, when begun at month 0. */
  readonly month: number;
  /** Position in `stops` of the first move that needs it. */
  readonly neededFor: number;
}

/** USD; typical is the middle of low and high. */
export interface Estimate {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export interface PlanCost extends Estimate {
  /** Ids of programs and courses without a price: the cost is at least as shown, and may be much more. */
  readonly unpricedStudies: readonly string[];
  /** Ids of credentials without an exam fee. */
  readonly unpricedExams: readonly string[];
  /** Ids of credentials whose renewals before the target have no fee. */
  readonly unpricedRenewals: readonly string[];
}

/** USD by the horizon, in dollars of the wage year, in whole dollars. */
export interface NetEarnings {
  /** Low pay and high cost. */
  readonly low: number;
  readonly middle: number;
  /** High pay and low cost. */
  readonly high: number;
  /** Ids of nodes in which months are spent for which no pay is known; they count as none. */
  readonly unpaid: readonly string[];
}

export interface PlanAnswer {
  /** Undominated plans: the fewest months first; then the least cost, the most earned, the fewest new things. */
  readonly plans: readonly Plan[];
  /** Every path of up to so many moves was searched; MOST_MOVES: the answer is complete. */
  readonly exactMoves: number;
}

export interface PlanProgress {
  /** Every path of up to so many moves has been searched. */
  readonly exactMoves: number;
  readonly found: number;
}

/** What the planner says of a question. */
export interface PlanResult {
  readonly answer: PlanAnswer;
  /** Only where a complete search found no plan. */
  readonly noPlan?: NoPlan | undefined;
}

export interface NoPlan {
  /**
   * What stands in the way: one is there already; nothing on the map leads there
   * within MOST_MOVES; the limits leave no way; or ways lead there, but on none
   * can all that is asked be had.
   */
  readonly obstacle: 'there-already' | 'no-moves' | 'limits' | 'rules';
  /** Of a path made by hand: the first stop that can't be had, by its position, and what is missing there. */
  readonly stuck?: { readonly position: number; readonly missing: readonly Gap[] } | undefined;
  /** Single changes that give a plan, the smallest first: those of limits, then of facts, then of the start. */
  readonly changes: readonly PlanChange[];
}

/** One change to a question, and the fastest plan it gives. */
export type PlanChange = { readonly plan: Plan } & (
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'usd'; readonly usd: number }
  | { readonly kind: 'highest-program'; readonly level: ProgramLevel }
  /** Do not leave out this family. */
  | { readonly kind: 'family'; readonly family: string }
  /** Allow this credential. */
  | { readonly kind: 'allow-credential'; readonly credential: string }
  /** Do not ask for this credential. */
  | { readonly kind: 'drop-credential'; readonly credential: string }
  /** Stay at least so many months before the move at this position; 0: in the start. */
  | { readonly kind: 'wait'; readonly months: number; readonly position: number }
  /** If one can say this. */
  | { readonly kind: 'statement'; readonly attestation: string }
  /** Begin in another role or origin. */
  | { readonly kind: 'start'; readonly from: string }
);

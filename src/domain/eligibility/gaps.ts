import type { ProgramRequirement, Range } from '../model.ts';

/** One thing that is missing. */
export type Gap =
  | {
      readonly kind: 'program';
      /** The program that closes it. */
      readonly program: string;
      /** What was asked. */
      readonly asked: ProgramRequirement;
    }
  | { readonly kind: 'credential'; readonly credential: string }
  | {
      readonly kind: 'experience';
      /** Months still to work. */
      readonly months: number;
      /** Ids of the families, roles or origins where they count; empty: any role. */
      readonly places: readonly string[];
      /** Months that already count for it. */
      readonly counted: number;
    }
  | { readonly kind: 'attestation'; readonly attestation: string };

/** What is missing, by the nearest way. */
export interface Gaps {
  /** In an order in which they can be gained; experience last. Empty: nothing is missing. */
  readonly missing: readonly Gap[];
  /** Programs, credentials and stretches of experience among them. */
  readonly steps: number;
  /** Typical months, one after the other; exam preparation is not counted, as no source gives it. */
  readonly months: number;
  /** Things among them that no step leads to: facts about a person, credentials no longer granted. */
  readonly unplannable: number;
}

export type Standing = 'ready' | 'one-step' | 'further';
export const STANDINGS: readonly Standing[] = ['ready', 'one-step', 'further'];

/**
 * Ready: nothing is missing. One step: one program, credential or stretch of
 * experience closes it, with what is arranged on the side, such as a
 * membership. Further: more, or what no step leads to.
 */
export function standingOf({ missing, steps, unplannable }: Gaps): Standing {
  if (missing.length === 0 && unplannable === 0) return 'ready';
  return steps <= 1 && unplannable === 0 ? 'one-step' : 'further';
}

type Measure = Pick<Gaps, 'steps' | 'months' | 'unplannable'>;

/**
 * Which way is nearer, negative for the first: what no step leads to counts
 * before all; then the fewer steps, then the fewer months. 0: the data's order
 * decides.
 */
export function compareGaps(a: Measure, b: Measure): number {
  return a.unplannable - b.unplannable || a.steps - b.steps || a.months - b.months;
}

export const NO_GAPS: Gaps = { missing: [], steps: 0, months: 0, unplannable: 0 };

/** Typical months of full-time study: the middle of the range, rounded up. */
export function typicalMonths({ low, high }: Range): number {
  return Math.ceil((low + high) / 2);
}

/** Full time, unless the data says otherwise. */
export const FULL_TIME_HOURS = 40;

/** Months that study takes at a pace; never less than full time, rounded up. No pace: full time. */
export function studyMonths(fullTimeMonths: number, hoursPerWeek: number | undefined): number {
  const stretch = hoursPerWeek === undefined ? 1 : Math.max(1, FULL_TIME_HOURS / hoursPerWeek);
  return Math.ceil(fullTimeMonths * stretch);
}

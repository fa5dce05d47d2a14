import type { ProgramRequirement, Range } from '../model.ts';

/** One thing that is missing. */
export type Gap =
  | {
      readonly kind: 'program';
      /** The program that closes it. */
      readonly program: string;
      /** What was asked. */
      readonly asked: ProgramRequirement;
      /** By the shorter way for those who have an earlier program. */
      readonly isCompletion: boolean;
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
  /** Things among them that are arranged on the side and are no step, such as a membership. */
  readonly asides: number;
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

/** What ways are compared by. */
export type Measure = Pick<Gaps, 'steps' | 'months' | 'unplannable' | 'asides'>;

/**
 * Which way is nearer, negative for the first: what no step leads to counts
 * before all; then the fewer steps, the fewer months, and, so that nothing is
 * named that is not needed, the fewer asides. 0: the data's order decides.
 */
export function compareGaps(a: Measure, b: Measure): number {
  return (
    a.unplannable - b.unplannable || a.steps - b.steps || a.months - b.months || a.asides - b.asides
  );
}

export const NO_GAPS: Gaps = { missing: [], steps: 0, months: 0, unplannable: 0, asides: 0 };

/** Typical months of full-time study: the middle of the range, rounded up. */
export function typicalMonths({ low, high }: Range): number {
  return Math.ceil((low + high) / 2);
}

/** Full time, unless the data says otherwise. */
export const FULL_TIME_HOURS = 40;

/** Months that study takes at a pace; never less than full time, rounded up. No pace: full time. */
export function studyMonths(fullTimeMonths: number, hoursPerWeek: number | undefined): number {
  if (hoursPerWeek === undefined || hoursPerWeek >= FULL_TIME_HOURS) {
    return Math.ceil(fullTimeMonths);
  }
  // Multiplied first: a quotient just above a whole number would be rounded up to the next.
  return Math.ceil((fullTimeMonths * FULL_TIME_HOURS) / hoursPerWeek);
}

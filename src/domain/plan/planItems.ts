import { isGranted } from '../credentialStatus.ts';
import { studyMonths, typicalMonths } from '../eligibility/gaps.ts';
import { findExamFee } from '../examFee.ts';
import type {
  Attestation,
  CareerDetails,
  Credential,
  Program,
  ProgramRequirement,
  Range,
  Requirement,
} from '../model.ts';
import { rankOf } from '../requirement.ts';
import { findRenewalFee } from '../renewalFee.ts';
import type { Estimate, PlanQuestion, PlanStudy } from './planModel.ts';
import { remember } from './remember.ts';

/** Something that can be gained on the study track, as far as one question goes. */
export interface PlanItem {
  readonly kind: PlanStudy['kind'];
  readonly id: string;
  /** What it asks first. */
  readonly requires: Requirement | undefined;
  readonly whole: ItemWay;
  /** The shorter way, and what it asks besides. */
  readonly completion?: (ItemWay & { readonly after: ProgramRequirement }) | undefined;
  readonly renewal?:
    | { readonly cycleMonths: number; readonly usd: Estimate | undefined }
    | undefined;
  /** Only present for a program: what it serves. */
  readonly program?: Program | undefined;
  /** Programs and courses: taken without work where one does not keep on working. */
  readonly isStudy: boolean;
  /** Whether the limits allow it. */
  readonly isAllowed: boolean;
}

/** How long a way to gain an item takes, in whole months at the question's pace, and what it costs. */
export interface ItemWay {
  readonly months: MonthsOf;
  readonly usd: Estimate | undefined;
}

export interface MonthsOf {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export interface PlanItems {
  readonly ofProgram: (program: Program) => PlanItem;
  readonly ofCredential: (credential: Credential) => PlanItem;
  /** Undefined for a statement that takes no months of study. */
  readonly ofStatement: (attestation: Attestation) => PlanItem | undefined;
}

const WEEKS_PER_YEAR = 52;

/** Items by what they come from; each is made once, so that they can be compared. */
export function buildPlanItems(question: PlanQuestion): PlanItems {
  const { examHours, hoursPerWeek, keepsWorking, limits } = question;
  const pace = keepsWorking ? hoursPerWeek : undefined;
  const examMonths = Math.ceil((examHours * 12) / (hoursPerWeek * WEEKS_PER_YEAR));
  const monthsOf = (range: Range): MonthsOf => ({
    low: studyMonths(range.low, pace),
    typical: studyMonths(typicalMonths(range), pace),
    high: studyMonths(range.high, pace),
  });

  const ofProgram = remember((program: Program): PlanItem => {
    const { id, requires, months, tuition, completion, level, professional } = program;
    const { highestProgram } = limits;
    return {
      kind: 'program',
      id,
      requires,
      whole: { months: monthsOf(months), usd: estimate(tuition?.usd) },
      completion: completion && {
        after: completion.after,
        months: monthsOf(completion.months),
        usd: estimate(completion.tuitionUsd),
      },
      program,
      isStudy: true,
      isAllowed:
        professional !== true &&
        (highestProgram === undefined || rankOf(level) <= rankOf(highestProgram)),
    };
  });
  const ofCredential = remember((credential: Credential): PlanItem => {
    const { id, eligibility, status } = credential;
    const renewal = findRenewalFee(credential);
    return {
      kind: 'credential',
      id,
      requires: eligibility.requires,
      whole: { months: sameMonths(examMonths), usd: estimate(findExamFee(credential)) },
      renewal: renewal && { cycleMonths: renewal.cycleMonths, usd: estimate(renewal.usd) },
      isStudy: false,
      isAllowed: isGranted(status.value) && !limits.withoutCredentials.includes(id),
    };
  });
  const ofStatement = remember((attestation: Attestation): PlanItem | undefined => {
    const { id, gain } = attestation;
    if (gain?.by !== 'study' || gain.months === 0) return undefined;
    return {
      kind: 'statement',
      id,
      requires: undefined,
      whole: { months: monthsOf({ low: gain.months, high: gain.months }), usd: undefined },
      isStudy: true,
      isAllowed: true,
    };
  });
  return { ofProgram, ofCredential, ofStatement };
}

/** The middle of a range beside its ends; undefined stays so. */
export function estimate(usd: Range | undefined): Estimate | undefined {
  return usd && { low: usd.low, typical: (usd.low + usd.high) / 2, high: usd.high };
}

/** What one can say after joining or on the side, and the month from which; undefined: not so. */
export function sideMonths(attestation: CareerDetails['attestations'][number]): number | undefined {
  const { gain } = attestation;
  if (gain === undefined) return undefined;
  if (gain.by === 'joining' || gain.months === 0) return gain.months;
  return undefined;
}

function sameMonths(months: number): MonthsOf {
  return { low: months, typical: months, high: months };
}

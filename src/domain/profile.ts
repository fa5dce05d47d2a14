import type { ProgramLevel } from './model.ts';

/**
 * Where a reader stands: what DOMAIN section 3 names. Every field may be
 * empty. Ids may be of things that a newer map no longer has; those count for
 * nothing and stay until the reader takes them away.
 */
export interface Profile {
  /** The role or origin that the reader is in now. */
  readonly position?: string | undefined;
  readonly programs: readonly CompletedProgram[];
  /** Ids of the credentials held. */
  readonly credentials: readonly string[];
  /** Months worked, by the id of a role, of an origin, or of a family where the role is not said. */
  readonly experience: Readonly<Record<string, number>>;
  /** Answers to attestations, by id; absent: not asked yet. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Id of a state or metro area. */
  readonly place?: string | undefined;
  /** Hours that the reader can study in a week. */
  readonly studyHoursPerWeek?: number | undefined;
  readonly limits: ProfileLimits;
}

/** What a program was, as far as rules ask. */
export interface CompletedProgram {
  readonly level: ProgramLevel;
  /** Absent: another field than those that rules name. */
  readonly field?: string | undefined;
  /** Absent: none, or not known. */
  readonly accreditation?: string | undefined;
}

/** Whether two programs are alike in all that rules ask. */
export function isSameProgram(a: CompletedProgram, b: CompletedProgram): boolean {
  return a.level === b.level && a.field === b.field && a.accreditation === b.accreditation;
}

/** What a plan may not exceed. */
export interface ProfileLimits {
  readonly months?: number | undefined;
  readonly usd?: number | undefined;
  /** No program above this level. */
  readonly highestProgram?: ProgramLevel | undefined;
  /** False: would leave work to study full time. Absent: not said. */
  readonly keepsWorking?: boolean | undefined;
  /** Ids of families to leave out. */
  readonly withoutFamilies: readonly string[];
}

/** More than these are a slip of the pen; a profile that holds more can't be read back. */
export const MOST_MONTHS = 600;
export const MOST_STUDY_HOURS = 60;

/** Hours a week for study; undefined: full time, where none are named or work would be left for it. */
export function paceOf({ studyHoursPerWeek, limits }: Profile): number | undefined {
  return limits.keepsWorking === false ? undefined : studyHoursPerWeek;
}

export const EMPTY_PROFILE: Profile = {
  programs: [],
  credentials: [],
  experience: {},
  answers: {},
  limits: { withoutFamilies: [] },
};

/**
 * Whether a profile says anything that a requirement asks for. One that holds
 * no more than a place or limits gives no role a state.
 */
export function saysWhatOneHas(profile: Profile): boolean {
  return (
    profile.position !== undefined ||
    profile.programs.length > 0 ||
    profile.credentials.length > 0 ||
    Object.keys(profile.experience).length > 0 ||
    Object.values(profile.answers).includes(true)
  );
}

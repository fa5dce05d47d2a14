import type { Program, Requirement } from '../model.ts';
import { paceOf, type Profile } from '../profile.ts';
import { holds, meetsProgram } from '../requirement.ts';
import { findGaps } from './findGaps.ts';
import { studyMonths, typicalMonths, type Gaps } from './gaps.ts';
import type { Rules } from './rules.ts';

/** What a program takes of someone. */
export interface Study {
  /** Typical months at the profile's pace. */
  readonly months: number;
  /** By the shorter way for those who have an earlier program. */
  readonly isCompletion: boolean;
  /** Whether its own rule holds already. */
  readonly canStart: boolean;
}

/** What a profile means under a map's rules. */
export interface Judge {
  readonly rules: Rules;
  readonly profile: Profile;
  /** Whether one part that is not made of parts holds. */
  readonly isMet: (atom: Requirement) => boolean;
  /** Whether a whole requirement holds; an absent one asks nothing. */
  readonly meets: (requirement: Requirement | undefined) => boolean;
  /** Months worked that count for `in`; undefined: any role of the map. */
  readonly countMonths: (ids: readonly string[] | undefined) => number;
  readonly studyOf: (program: Program) => Study;
  /** What is missing, by the nearest way; the same object again for the same requirement. */
  readonly gapsOf: (requirement: Requirement | undefined) => Gaps;
}

export function createJudge(rules: Rules, profile: Profile): Judge {
  const held = new Set(profile.credentials);
  const worked = Object.entries(profile.experience);
  const months = new WeakMap<readonly string[], number>();
  const found = new WeakMap<Requirement, Gaps>();
  const studies = new Map<Program, Study>();

  const sum = (ids: readonly string[] | undefined): number => {
    let total = 0;
    for (const [id, time] of worked) if (rules.isCounted(id, ids)) total += time;
    return total;
  };
  const countMonths = (ids: readonly string[] | undefined): number => {
    if (ids === undefined) return sum(ids);
    let total = months.get(ids);
    if (total === undefined) {
      total = sum(ids);
      months.set(ids, total);
    }
    return total;
  };
  const isMet = (atom: Requirement): boolean => {
    if ('program' in atom) return profile.programs.some((program) => meetsProgram(program, atom));
    if ('credential' in atom) return held.has(atom.credential);
    if ('experienceMonths' in atom) return countMonths(atom.in) >= atom.experienceMonths;
    return 'attest' in atom && profile.answers[atom.attest] === true;
  };
  const judge: Judge = {
    rules,
    profile,
    isMet,
    meets: (requirement) => holds(requirement, isMet),
    countMonths,
    studyOf: (program) => {
      let study = studies.get(program);
      if (study === undefined) {
        const { completion, requires } = program;
        const isCompletion = completion !== undefined && isMet(completion.after);
        const fullTime = typicalMonths(isCompletion ? completion.months : program.months);
        study = {
          months: studyMonths(fullTime, paceOf(profile)),
          isCompletion,
          canStart: holds(requires, isMet),
        };
        studies.set(program, study);
      }
      return study;
    },
    gapsOf: (requirement) => {
      if (requirement === undefined) return findGaps(judge, requirement);
      let gaps = found.get(requirement);
      if (gaps === undefined) {
        gaps = findGaps(judge, requirement);
        found.set(requirement, gaps);
      }
      return gaps;
    },
  };
  return judge;
}

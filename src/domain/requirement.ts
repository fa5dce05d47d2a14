import {
  PROGRAM_LEVELS,
  type CredentialName,
  type Program,
  type ProgramLevel,
  type ProgramRequirement,
  type Requirement,
} from './model.ts';

/** 0 for high school, up to 6 for a doctorate. */
export function rankOf(level: ProgramLevel): number {
  return PROGRAM_LEVELS.indexOf(level);
}

/** The parts of a requirement that are not themselves made of parts, in data order. */
export function listAtoms(requirement: Requirement | undefined): readonly Requirement[] {
  if (requirement === undefined) return [];
  const parts = partsOf(requirement);
  return parts === undefined ? [requirement] : parts.flatMap(listAtoms);
}

/** The parts of a combination; undefined for an atom. */
export function partsOf(requirement: Requirement): readonly Requirement[] | undefined {
  if ('allOf' in requirement) return requirement.allOf;
  if ('anyOf' in requirement) return requirement.anyOf;
  if ('of' in requirement) return requirement.of;
  return undefined;
}

/** Ids of every credential that a requirement names, whether as the only way or as one of several. */
export function listCredentials(requirement: Requirement | undefined): readonly string[] {
  return [
    ...new Set(
      listAtoms(requirement).flatMap((atom) => ('credential' in atom ? [atom.credential] : [])),
    ),
  ];
}

/**
 * Whether a requirement holds when each atom is judged by `isMet`. An absent
 * requirement asks nothing and always holds.
 */
export function holds(
  requirement: Requirement | undefined,
  isMet: (atom: Requirement) => boolean,
): boolean {
  if (requirement === undefined) return true;
  if ('allOf' in requirement) return requirement.allOf.every((part) => holds(part, isMet));
  if ('anyOf' in requirement) return requirement.anyOf.some((part) => holds(part, isMet));
  if ('of' in requirement) {
    return requirement.of.filter((part) => holds(part, isMet)).length >= requirement.atLeast;
  }
  return isMet(requirement);
}

/**
 * The program level of the usual way to meet a requirement: of options the
 * first, since the data lists the usual way first; of parts the highest. A
 * role that asks for a bachelor's degree, or else a nursing license, counts as
 * one for bachelors. `hs` where the usual way names no program.
 */
export function usualProgramLevel(requirement: Requirement | undefined): ProgramLevel {
  if (requirement === undefined) return 'hs';
  if ('program' in requirement) return requirement.program;
  if ('anyOf' in requirement) return usualProgramLevel(requirement.anyOf[0]);
  const parts =
    'of' in requirement ? requirement.of.slice(0, requirement.atLeast) : partsOf(requirement);
  const ranks = (parts ?? []).map((part) => rankOf(usualProgramLevel(part)));
  return PROGRAM_LEVELS[Math.max(0, ...ranks)]!;
}

/**
 * Whether someone with no experience can come to meet it by study and exams
 * alone: a credential that `needsExperience` holds counts for nothing. What
 * only the reader can say is not assumed.
 */
export function isOpenToNewcomers(
  requirement: Requirement | undefined,
  needsExperience: ReadonlySet<string>,
): boolean {
  return holds(requirement, (atom) => {
    if ('credential' in atom) return !needsExperience.has(atom.credential);
    return 'program' in atom;
  });
}

/** Ids of the credentials that nobody without experience can get. */
export function listNeedingExperience(
  credentials: readonly Pick<CredentialName, 'id' | 'needsExperience'>[],
): ReadonlySet<string> {
  return new Set(credentials.filter((item) => item.needsExperience).map(({ id }) => id));
}

/** Whether the credentials held are enough, when programs, experience and the rest are granted. */
export function areCredentialsEnough(
  requirement: Requirement | undefined,
  held: ReadonlySet<string>,
): boolean {
  return holds(requirement, (atom) => !('credential' in atom) || held.has(atom.credential));
}

/** What a program meets to the letter. */
export function asRequirement({
  level,
  field,
  accreditation,
}: Pick<Program, 'level' | 'field' | 'accreditation'>): ProgramRequirement {
  return { program: level, field, accreditation };
}

/** Whether a completed program meets a program requirement. */
export function meetsProgram(
  completed: {
    readonly level: ProgramLevel;
    readonly field?: string | undefined;
    readonly accreditation?: string | undefined;
  },
  asked: ProgramRequirement,
): boolean {
  return (
    rankOf(completed.level) >= rankOf(asked.program) &&
    (asked.field === undefined || asked.field === completed.field) &&
    (asked.accreditation === undefined || asked.accreditation === completed.accreditation)
  );
}

import type { CareerMap, Program, ProgramRequirement, Requirement } from '../domain/model.ts';
import { partsOf } from '../domain/requirement.ts';
import type { DetailsIndex } from './detailsIndex.ts';
import { EDUCATION_WORDS } from './educationWords.ts';
import { formatMonths } from './format.ts';

/** `All of these`, `One of these`, `At least 2 of these`; undefined for an atom, and for a part that stands alone. */
export function describeCombination(requirement: Requirement): string | undefined {
  const count = partsOf(requirement)?.length ?? 0;
  if (count < 2) return undefined;
  const asked = 'allOf' in requirement ? count : 'of' in requirement ? requirement.atLeast : 1;
  if (asked >= count) return 'All of these';
  return asked === 1 ? 'One of these' : `At least ${asked} of these`;
}

/** A combination of one part is that part. */
export function unwrap(requirement: Requirement): Requirement {
  const parts = partsOf(requirement);
  return parts?.length === 1 ? unwrap(parts[0]!) : requirement;
}

/**
 * The parts of a combination, with those of a like combination inside it drawn
 * up: one of (one of a, b), c is one of a, b, c. Empty for an atom.
 */
export function listParts(requirement: Requirement): readonly Requirement[] {
  const how = describeCombination(requirement);
  const canDrawUp = how === 'All of these' || how === 'One of these';
  return (partsOf(requirement) ?? [])
    .map(unwrap)
    .flatMap((part) => (canDrawUp && describeCombination(part) === how ? listParts(part) : [part]));
}

/** Whether "this and that" says it, without a list of its own. */
export function isShortAll(requirement: Requirement): boolean {
  if (describeCombination(requirement) !== 'All of these') return false;
  const parts = listParts(requirement);
  return parts.length <= 3 && parts.every((part) => partsOf(part) === undefined);
}

/** `Associate degree or higher in health information management, CAHIIM-accredited`. */
export function describeProgram(
  asked: ProgramRequirement,
  index: DetailsIndex | undefined,
): string {
  const level = EDUCATION_WORDS[asked.program].full;
  const base =
    asked.program === 'hs'
      ? `${level} diploma or equivalent`
      : asked.program === 'doctorate'
        ? level
        : `${level} or higher`;
  const field =
    asked.field === undefined
      ? ''
      : ` in ${uncapitalize(index?.fieldsById.get(asked.field)?.name ?? '…')}`;
  const accreditation =
    asked.accreditation === undefined
      ? ''
      : `, ${index?.accreditationsById.get(asked.accreditation)?.name ?? '…'}`;
  return base + field + accreditation;
}

/** The program that a requirement describes to the letter: same level, field and accreditation. */
export function findExactProgram(
  asked: ProgramRequirement,
  programs: readonly Program[],
): Program | undefined {
  return programs.find(
    ({ level, field, accreditation }) =>
      level === asked.program && field === asked.field && accreditation === asked.accreditation,
  );
}

/** Where experience counts: families and roles by name, in the requirement's order. */
export interface ExperienceWords {
  /** `At least 2 years`. */
  readonly time: string;
  /** Empty: in any role on the map. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly isRole: boolean;
  }[];
}

export function describeExperience(
  asked: { readonly experienceMonths: number; readonly in?: readonly string[] | undefined },
  map: Pick<CareerMap, 'families' | 'roles' | 'origins'>,
): ExperienceWords {
  const places = describePlaces(asked.in ?? [], map);
  return { time: `At least ${formatMonths(asked.experienceMonths)}`, places };
}

/** Names of families, roles, and origins as the work that counts; an id the map does not have stays. */
export function describePlaces(
  ids: readonly string[],
  map: Pick<CareerMap, 'families' | 'roles' | 'origins'>,
): ExperienceWords['places'] {
  return ids.map((id) => {
    const family = map.families.find((item) => item.id === id);
    const role = map.roles.find((item) => item.id === id);
    const origin = map.origins.find((item) => item.id === id);
    const outside = origin && `work as ${uncapitalize(origin.title)}`;
    const name = family?.shortName ?? role?.title ?? outside ?? id;
    return { id, name, isRole: role !== undefined };
  });
}

/** At the start of a sentence. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In the middle of a sentence; words in capitals, such as IT, stay. */
export function uncapitalize(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

import type { Rules } from '../eligibility/rules.ts';
import type { Requirement } from '../model.ts';
import { holds, meetsProgram, partsOf } from '../requirement.ts';

/** Which work counts where. */
export type Counting = Pick<Rules, 'isCounted'>;

/**
 * Whether everyone who meets what is asked first also meets what is asked
 * second, by every way to meet the first. Parts are weighed one against one:
 * months that only together would be enough don't count, so that a "no" may
 * ask for more than is needed, and a "yes" is sure. Cost: the number of ways
 * to meet the first, at most; rules of one role have few.
 */
export function entails(first: Requirement, second: Requirement, counting: Counting): boolean {
  return everyWay([], [first], second, counting);
}

function everyWay(
  known: readonly Requirement[],
  open: readonly Requirement[],
  asked: Requirement,
  counting: Counting,
): boolean {
  const isMet = (atom: Requirement) => known.some((own) => atomEntails(own, atom, counting));
  if (holds(asked, isMet)) return true;
  const [next, ...others] = open;
  if (next === undefined) return false;
  if ('allOf' in next) return everyWay(known, [...next.allOf, ...others], asked, counting);
  if (partsOf(next) === undefined) return everyWay([...known, next], others, asked, counting);
  return listChoices(next).every((choice) =>
    everyWay(known, [...choice, ...others], asked, counting),
  );
}

/** The sets of parts of which one is enough. */
function listChoices(requirement: Requirement): readonly (readonly Requirement[])[] {
  const parts = partsOf(requirement) ?? [];
  return chooseFrom(parts, 'of' in requirement ? requirement.atLeast : 1);
}

function chooseFrom<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    chooseFrom(items.slice(index + 1), count - 1).map((others) => [item, ...others]),
  );
}

/** Whether one part that is not made of parts is enough for another. */
export function atomEntails(own: Requirement, asked: Requirement, counting: Counting): boolean {
  if ('program' in own) {
    const { program: level, field, accreditation } = own;
    return 'program' in asked && meetsProgram({ level, field, accreditation }, asked);
  }
  if ('credential' in own) return 'credential' in asked && own.credential === asked.credential;
  if ('experienceMonths' in own) {
    if (!('experienceMonths' in asked) || own.experienceMonths < asked.experienceMonths) {
      return false;
    }
    // Any role at all may be one that doesn't count for a rule that names some.
    if (own.in === undefined) return asked.in === undefined;
    return own.in.every((id) => counting.isCounted(id, asked.in));
  }
  return 'attest' in own && 'attest' in asked && own.attest === asked.attest;
}

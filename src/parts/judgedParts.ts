import { compareGaps } from '../domain/eligibility/gaps.ts';
import type { Judge } from '../domain/eligibility/judge.ts';
import type { Requirement } from '../domain/model.ts';
import { describeCombination, listParts } from './requirementWords.ts';

/** Who judges a checklist. */
export interface Judges {
  /** The reader, with what is tried out. */
  readonly now: Judge;
  /** The reader without what is tried out, by whom options are put in order: trying moves nothing. */
  readonly own: Judge;
  /** The reader once the nearest whole way is gone; absent where nothing is missing. */
  readonly after?: Judge | undefined;
  /** Whether the whole only helps. */
  readonly isPreference: boolean;
}

export interface JudgedPart {
  readonly requirement: Requirement;
  /** By the data's order; the same whatever the order shown. */
  readonly key: number;
  /** Whether the nearest whole way closes it. */
  readonly isOnWay: boolean;
  /** Whether it is the option that the nearest whole way uses. */
  readonly isNearest: boolean;
  /** Whether it isn't asked any more, since other options hold. */
  readonly isUnneeded: boolean;
}

/** Whether not all of the parts are asked. */
export function isChoice(requirement: Requirement): boolean {
  const how = describeCombination(requirement);
  return how !== undefined && how !== 'All of these';
}

/**
 * The parts of a combination as a reader should meet them: of a choice those
 * that hold first, then the nearest; ties, and what is asked altogether, in data
 * order. `of` says how the combination itself stands in the whole.
 */
export function judgeParts(
  requirement: Requirement,
  { now, own, after }: Omit<Judges, 'isPreference'>,
  of: Pick<JudgedPart, 'isOnWay' | 'isUnneeded'>,
): readonly JudgedPart[] {
  const parts = listParts(requirement).map((part, key) => ({ requirement: part, key }));
  if (!isChoice(requirement)) {
    const { isOnWay, isUnneeded } = of;
    return parts.map((part) => ({ ...part, isOnWay, isUnneeded, isNearest: false }));
  }
  const ordered = [...parts].sort(
    (a, b) =>
      Number(own.meets(b.requirement)) - Number(own.meets(a.requirement)) ||
      compareGaps(own.gapsOf(a.requirement), own.gapsOf(b.requirement)),
  );
  const isUnneeded = of.isUnneeded || now.meets(requirement);
  const asked = 'of' in requirement ? requirement.atLeast : 1;
  let left = asked - parts.filter((part) => now.meets(part.requirement)).length;
  return ordered.map((part) => {
    const isNearest =
      of.isOnWay &&
      left > 0 &&
      !now.meets(part.requirement) &&
      after?.meets(part.requirement) === true;
    if (isNearest) left--;
    return { ...part, isNearest, isOnWay: isNearest, isUnneeded };
  });
}

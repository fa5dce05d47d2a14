import type { Requirement } from '../domain/model.ts';
import { partsOf } from '../domain/requirement.ts';

/** A part of a requirement that is not itself made of parts, with where it stands. */
export interface PlacedAtom {
  readonly at: string;
  readonly atom: Requirement;
}

/** The atoms of the requirement that stands at `at`, in data order. */
export function listPlacedAtoms(
  requirement: Requirement | undefined,
  at: string,
): readonly PlacedAtom[] {
  if (requirement === undefined) return [];
  const parts = partsOf(requirement);
  if (parts === undefined) return [{ at, atom: requirement }];
  const key = ['allOf', 'anyOf'].find((name) => name in requirement) ?? 'of';
  return parts.flatMap((part, index) => listPlacedAtoms(part, `${at}.${key}[${index}]`));
}

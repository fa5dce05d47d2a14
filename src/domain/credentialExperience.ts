import type { Attestation, Credential, Program, Requirement } from './model.ts';
import { holds, meetsProgram } from './requirement.ts';

/**
 * Ids of the credentials that nobody without experience can get: no way through
 * their own rule, and the rules of what that asks for, does without months of
 * work. What one can come to say by joining or study is granted; what only work
 * gives, or what no step leads to, is not.
 *
 * Adds what can be had until nothing more can; quadratic in credentials and programs.
 */
export function findNeedingExperience({
  credentials,
  programs,
  attestations,
}: {
  readonly credentials: readonly Pick<Credential, 'id' | 'eligibility'>[];
  readonly programs: readonly Pick<Program, 'level' | 'field' | 'accreditation' | 'requires'>[];
  readonly attestations: readonly Pick<Attestation, 'id' | 'gain'>[];
}): ReadonlySet<string> {
  const needing = new Map(credentials.map(({ id, eligibility }) => [id, eligibility.requires]));
  const closed = new Set(programs);
  const gains = new Map(attestations.map(({ id, gain }) => [id, gain?.by]));

  const isMet = (atom: Requirement): boolean => {
    if ('credential' in atom) return !needing.has(atom.credential);
    if ('attest' in atom) return ['joining', 'study'].includes(gains.get(atom.attest) ?? '');
    if (!('program' in atom)) return false;
    return programs.some((program) => !closed.has(program) && meetsProgram(program, atom));
  };
  let last: number;
  do {
    last = needing.size + closed.size;
    for (const program of closed) if (holds(program.requires, isMet)) closed.delete(program);
    for (const [id, requires] of needing) if (holds(requires, isMet)) needing.delete(id);
  } while (needing.size + closed.size < last);
  return new Set(needing.keys());
}

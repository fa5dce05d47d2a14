import type { Requirement } from '../model.ts';
import { listAtoms } from '../requirement.ts';
import type { Rules } from './rules.ts';

/**
 * Each credential and program that meeting a requirement can lead to asking
 * for, by way of the rules of credentials and programs; what asks for the same
 * comes once.
 */
export function listReached(
  rules: Rules,
  requirement: Requirement | undefined,
): readonly Requirement[] {
  const reached = new Map<string, Requirement>();
  const visit = (rule: Requirement | undefined) => {
    for (const atom of listAtoms(rule)) {
      if (!('credential' in atom) && !('program' in atom)) continue;
      const key =
        'credential' in atom
          ? `credential ${atom.credential}`
          : `program ${atom.program} ${atom.field ?? ''} ${atom.accreditation ?? ''}`;
      if (reached.has(key)) continue;
      reached.set(key, atom);
      if ('credential' in atom) visit(rules.credentials.get(atom.credential)?.eligibility.requires);
      else for (const program of rules.programsFor(atom)) visit(program.requires);
    }
  };
  visit(requirement);
  return [...reached.values()];
}

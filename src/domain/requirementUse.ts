import type { Credential, Program, Requirement, Role } from './model.ts';
import { holds, listAtoms, listCredentials, meetsProgram } from './requirement.ts';

/** Roles that name a credential, in data order. */
export interface CredentialUse {
  /** As the only way or as one of several. */
  readonly requiredBy: readonly Role[];
  /** Those that prefer it and do not require it. */
  readonly preferredBy: readonly Role[];
}

export function findCredentialUse(roles: readonly Role[], id: string): CredentialUse {
  const names = (requirement: Requirement | undefined) => listCredentials(requirement).includes(id);
  return {
    requiredBy: roles.filter(({ requires }) => names(requires)),
    preferredBy: roles.filter(({ requires, prefers }) => names(prefers) && !names(requires)),
  };
}

/** Things a program is enough for, when all else is granted: those that name its level, and the rest. */
export interface ProgramUse<T> {
  readonly atThisLevel: readonly T[];
  readonly below: readonly T[];
}

/** Roles whose education this program meets. A role that names no program asks for less than any. */
export function findRolesOpenWith(program: Program, roles: readonly Role[]): ProgramUse<Role> {
  return split(program, roles, ({ requires }) => requires);
}

/** Credentials still granted whose rule names a program that this one meets. */
export function findCredentialsOpenWith(
  program: Program,
  credentials: readonly Credential[],
): ProgramUse<Credential> {
  const naming = credentials.filter(
    ({ status, eligibility }) =>
      status.value === 'active' &&
      listAtoms(eligibility.requires).some(
        (atom) => 'program' in atom && meetsProgram(program, atom),
      ),
  );
  return split(program, naming, ({ eligibility }) => eligibility.requires);
}

function split<T>(
  program: Program,
  items: readonly T[],
  ruleOf: (item: T) => Requirement | undefined,
): ProgramUse<T> {
  const open = items.filter((item) =>
    holds(ruleOf(item), (atom) => !('program' in atom) || meetsProgram(program, atom)),
  );
  const isAtThisLevel = (item: T) =>
    listAtoms(ruleOf(item)).some(
      (atom) => 'program' in atom && atom.program === program.level && meetsProgram(program, atom),
    );
  return {
    atThisLevel: open.filter(isAtThisLevel),
    below: open.filter((item) => !isAtThisLevel(item)),
  };
}

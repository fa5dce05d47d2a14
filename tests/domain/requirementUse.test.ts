import { expect, test } from 'vitest';
import type { Credential, Program, Requirement, Role } from '../../src/domain/model.ts';
import {
  findCredentialsOpenWith,
  findCredentialUse,
  findRolesOpenWith,
} from '../../src/domain/requirementUse.ts';
import { mapOf } from '../fixtures/mapOf.ts';

const [plain] = mapOf('a -> b').roles;

function role(id: string, requires?: Requirement, prefers?: Requirement): Role {
  return { ...plain!, id, requires, prefers };
}

function credential(
  id: string,
  requires: Requirement | undefined,
  status: 'active' | 'retired' = 'active',
) {
  return {
    id,
    status: { value: status, sources: [] },
    eligibility: { requires, sources: [] },
  } as unknown as Credential;
}

const associate = { level: 'associate', field: 'him' } as Program;
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('findCredentialUse counts a role that requires and prefers it once, as requiring', () => {
  const roles = [
    role('must', { anyOf: [{ credential: 'x' }, { credential: 'y' }] }, { credential: 'x' }),
    role('likes', undefined, { credential: 'x' }),
    role('neither', { credential: 'y' }),
  ];

  const { requiredBy, preferredBy } = findCredentialUse(roles, 'x');

  expect(idsOf(requiredBy)).toEqual(['must']);
  expect(idsOf(preferredBy)).toEqual(['likes']);
});

test('findRolesOpenWith keeps apart those that name the level and those that ask for less', () => {
  const roles = [
    role('same', { allOf: [{ program: 'associate', field: 'him' }, { credential: 'x' }] }),
    role('less', { program: 'hs' }),
    role('nothing'),
    role('more', { program: 'bachelor' }),
    role('other-field', { program: 'associate', field: 'nursing' }),
  ];

  const { atThisLevel, below } = findRolesOpenWith(associate, roles);

  expect(idsOf(atThisLevel)).toEqual(['same']);
  expect(idsOf(below)).toEqual(['less', 'nothing']);
});

test('findCredentialsOpenWith lists those whose rule names a program that is met, and no past ones', () => {
  const credentials = [
    credential('by-degree', { anyOf: [{ program: 'associate' }, { attest: 'abroad' }] }),
    credential('after-school', { program: 'hs' }),
    credential('no-program', { credential: 'x' }),
    credential('past', { program: 'associate' }, 'retired'),
  ];

  const { atThisLevel, below } = findCredentialsOpenWith(associate, credentials);

  expect(idsOf(atThisLevel)).toEqual(['by-degree']);
  expect(idsOf(below)).toEqual(['after-school']);
});

import type { Occupation, Role } from '../domain/model.ts';

/** That wages are by occupation, which one a role's is, and how many roles of the map share it. */
export function describeSharing(
  { id: roleId, soc: code }: Pick<Role, 'id' | 'soc'>,
  occupation: Pick<Occupation, 'title'> | undefined,
  roles: readonly Pick<Role, 'id' | 'soc'>[],
): string {
  const others = roles.filter(({ id, soc }) => soc === code && id !== roleId).length;
  const name = occupation === undefined ? `code ${code}` : `${occupation.title} (${code})`;
  const sharing = others === 1 ? 'does 1 other role' : `do ${others} other roles`;
  return `Wages are published by occupation, not by job title. This role counts among ${name}${
    others > 0 ? `, as ${sharing} on this map` : ''
  }.`;
}

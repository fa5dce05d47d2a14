import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Role } from '../domain/model.ts';
import { paths } from '../store/paths.ts';
import { useLinkQuery } from '../store/useChoose.ts';

/** A role's title, leading to its page with the reader's choices kept. */
export function RoleLink({
  role,
  children,
}: {
  readonly role: Pick<Role, 'id' | 'title'>;
  readonly children?: ReactNode;
}) {
  const search = useLinkQuery();
  return <Link to={{ pathname: paths.role(role.id), search }}>{children ?? role.title}</Link>;
}

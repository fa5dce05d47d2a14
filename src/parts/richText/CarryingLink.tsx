import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLinkQuery } from '../../store/useChoose.ts';

/** A link to a page of this site, or to a section of it, that keeps the reader's choices. */
export function CarryingLink({
  path,
  section,
  children,
}: {
  readonly path: string;
  readonly section?: string | undefined;
  readonly children: ReactNode;
}) {
  const search = useLinkQuery();
  const hash = section === undefined ? '' : `#${section}`;
  return <Link to={{ pathname: path, search, hash }}>{children}</Link>;
}

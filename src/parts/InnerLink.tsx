import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useInnerLink } from './useInnerLink.ts';

/** A link to an address of this site that makes its own choices of filters; see useInnerLink. */
export function InnerLink({
  to,
  className,
  children,
}: {
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const lead = useInnerLink();
  return (
    <Link to={lead(to)} className={className}>
      {children}
    </Link>
  );
}

import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ExternalLink.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A link that leaves the app, with a sign that it does; the other site is not told from where. */
export function ExternalLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a className={styles.link} href={href} rel="noreferrer">
      {children}
      <ArrowUpRight className={styles.sign} size={14} aria-hidden />
      <VisuallyHidden> (another site)</VisuallyHidden>
    </a>
  );
}

import type { ReactNode } from 'react';
import styles from './Prose.module.css';

/** A page of text: one readable column with space around it. */
export function Prose({
  children,
  isWide = false,
}: {
  readonly children: ReactNode;
  readonly isWide?: boolean;
}) {
  return <div className={isWide ? `${styles.prose} ${styles.wide}` : styles.prose}>{children}</div>;
}

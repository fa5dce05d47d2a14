import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './FailureNote.module.css';

/** Says what could not be loaded and why, and offers to try again, and other ways on (children). */
export function FailureNote({
  what,
  reason,
  onRetry,
  children,
}: {
  readonly what: string;
  readonly reason: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.note} role="alert">
      <p>
        {what} could not be loaded: {reason}.
      </p>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
      {children}
    </div>
  );
}

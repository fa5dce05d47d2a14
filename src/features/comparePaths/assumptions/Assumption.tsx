import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import styles from './AssumptionsPanel.module.css';

/** One assumption: its control, its default and why, and once it is changed a mark and the way back. */
export function Assumption({
  isChanged,
  atRest,
  why,
  onReset,
  children,
}: {
  readonly isChanged: boolean;
  /** The default, in a few words. */
  readonly atRest: string;
  readonly why: ReactNode;
  readonly onReset: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.assumption} data-changed={isChanged || undefined}>
      {children}
      <div className={styles.why}>
        {isChanged ? (
          <>
            <strong>Changed.</strong>{' '}
            <Button
              className={styles.reset}
              look="quiet"
              icon={<RotateCcw size={12} aria-hidden />}
              onClick={(event) => {
                // The button goes away; the focus stays with what it was about.
                event.currentTarget
                  .closest('[data-changed]')
                  ?.querySelector<HTMLElement>('input, select')
                  ?.focus();
                onReset();
              }}
            >
              Back to {atRest}
            </Button>{' '}
          </>
        ) : (
          `Default: ${atRest}. `
        )}
        {why}
      </div>
    </div>
  );
}

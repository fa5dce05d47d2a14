import type { MouseEvent, ReactNode } from 'react';
import { RotateCcw } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { focusAbove } from './focusAbove.ts';
import styles from './PlanForm.module.css';

/** Takes changes back, and goes away with them. */
export function ResetButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const reset = (event: MouseEvent<HTMLButtonElement>) => {
    focusAbove(event.currentTarget);
    onClick();
  };
  return (
    <div>
      <Button
        className={styles.reset}
        look="quiet"
        icon={<RotateCcw size={14} aria-hidden />}
        onClick={reset}
      >
        {children}
      </Button>
    </div>
  );
}

import { MOST_MOVES } from '../../domain/plan/planModel.ts';
import type { PlanWork } from '../../parts/usePlanResult.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import styles from './PlanStatus.module.css';

/** What the planner is doing, once it takes a while, was stopped, or failed; otherwise nothing. */
export function PlanStatus({ work }: { readonly work: PlanWork }) {
  const { status, progress, reason, answered, stop } = work;
  // Once the answer is there the button that had the focus is gone.
  const retry = () => {
    focusMain();
    work.retry();
  };
  const older =
    answered === undefined ? '' : ' Until then you see the plans of the question before.';
  if (status === 'failed') {
    return (
      <FailureNote what="The plans" reason={reason ?? 'something went wrong'} onRetry={retry} />
    );
  }
  if (status === 'stopped') {
    return (
      <div className={styles.status}>
        <p>
          Stopped.
          {answered === undefined ? '' : ' You see the plans of the question before.'}
        </p>
        <Button onClick={retry}>Work it out</Button>
      </div>
    );
  }
  if (status !== 'working' || progress === undefined) return null;
  const { exactMoves, found } = progress;
  return (
    <div className={styles.status}>
      <p>
        Working out every way: up to {Math.min(exactMoves + 1, MOST_MOVES)} of {MOST_MOVES} moves,{' '}
        {found === 1 ? '1 plan' : `${found} plans`} so far.{older}
      </p>
      <Button onClick={stop}>Stop</Button>
    </div>
  );
}

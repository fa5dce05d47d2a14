import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './StayNote.module.css';

/** Says where a plan moves on sooner than people usually do, and offers to count the usual time, or the least. */
export function StayNote({
  plan,
  question,
}: {
  readonly plan: Plan;
  readonly question: PlanQuestion;
}) {
  const moves = useDetailsIndex()?.details.moves;
  const { change } = usePlanChoices();
  if (question.staysUsual === true) {
    return (
      <div className={styles.note}>
        <p>Counts the time people usually stay in a job before such a move.</p>
        <Button onClick={() => change({ staysUsual: undefined })}>Count the least time</Button>
      </div>
    );
  }
  const quick = plan.stops.filter(({ move, month }, position) => {
    const before = plan.stops[position - 1]?.month ?? 0;
    return month - before < (moves?.[move ?? '']?.usualMonths ?? 0);
  });
  if (quick.length === 0) return null;
  return (
    <div className={styles.note}>
      <p>
        This is the least time that the rules allow. In {quick.length} of {plan.stops.length}{' '}
        {plan.stops.length === 1 ? 'move' : 'moves'} people usually stay longer in the job before.
      </p>
      <Button onClick={() => change({ staysUsual: true })}>Count the usual time</Button>
    </div>
  );
}

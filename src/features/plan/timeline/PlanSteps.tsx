import { useMemo } from 'react';
import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { formatDuration, formatMonth, addMonths } from '../../../parts/planDates.ts';
import { listEvents, type PlanEvent } from './listEvents.ts';
import { MoveStep } from './MoveStep.tsx';
import styles from './PlanSteps.module.css';
import { StudyStep } from './StudyStep.tsx';
import { SideStep, StartStep } from './StartStep.tsx';

/**
 * A plan as a list of what happens when, with what each step costs, why it is
 * needed and how sure that is.
 */
export function PlanSteps({
  plan,
  question,
  startMonth,
  labelledBy,
}: {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly startMonth: string;
  /** Id of the list's heading. */
  readonly labelledBy: string;
}) {
  const events = useMemo(() => listEvents(plan), [plan]);
  return (
    <ol className={styles.steps} aria-labelledby={labelledBy}>
      {events.map((event) => (
        <li key={keyOf(event)} className={styles.step} data-kind={event.kind}>
          <span className={styles.mark} aria-hidden>
            {event.kind === 'move' ? event.position + 1 : ''}
          </span>
          <p className={styles.when}>
            <time dateTime={addMonths(startMonth, event.month)}>
              {formatMonth(addMonths(startMonth, event.month))}
            </time>
            <span>
              {event.month === 0 ? 'at the start' : `after ${formatDuration(event.month)}`}
            </span>
          </p>
          <div className={styles.body}>
            <Step event={event} plan={plan} question={question} startMonth={startMonth} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Step({
  event,
  plan,
  question,
  startMonth,
}: {
  readonly event: PlanEvent;
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly startMonth: string;
}) {
  switch (event.kind) {
    case 'start':
      return <StartStep plan={plan} />;
    case 'side':
      return <SideStep side={event.side} plan={plan} />;
    case 'move':
      return <MoveStep event={event} />;
    default:
      return <StudyStep event={event} plan={plan} question={question} startMonth={startMonth} />;
  }
}

function keyOf(event: PlanEvent): string {
  switch (event.kind) {
    case 'start':
      return 'start';
    case 'side':
      return `side ${event.side.id}`;
    case 'move':
      return `move ${event.position}`;
    default:
      return `${event.kind} ${event.study.id} ${event.month}`;
  }
}

import { judgeDeadline, listFirstSteps } from '../../../domain/plan/deadline.ts';
import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { addMonths, formatDuration, formatMonth, monthsBetween } from '../../../parts/planDates.ts';
import { usePlanNames } from '../usePlanNames.ts';
import styles from './PlanAnswer.module.css';

const SOON = 2;

/** For a reader who wants to be there by a month: which plans fit, when to begin at the latest, and what to begin now. */
export function DeadlineNote({
  plans,
  chosen,
  question,
  startMonth,
  by,
}: {
  readonly plans: readonly Plan[];
  readonly chosen: Plan | undefined;
  readonly question: PlanQuestion;
  readonly startMonth: string;
  readonly by: string;
}) {
  const { nodeName, studyName } = usePlanNames();
  const monthsLeft = monthsBetween(startMonth, by);
  const [fastest] = plans;
  if (fastest === undefined) return null;
  const fitting = plans.filter((plan) => judgeDeadline(plan, monthsLeft).fits);
  if (fitting.length === 0) {
    const late = -judgeDeadline(fastest, monthsLeft).spareMonths;
    const earliest = formatMonth(addMonths(startMonth, fastest.months));
    return (
      <div className={styles.deadline}>
        <p>
          <strong>No plan gets there by {formatMonth(by)}.</strong> The fastest takes until about{' '}
          {earliest}, {formatDuration(late)} later.
        </p>
        <p>
          {question.keepsWorking
            ? `That is at ${question.hoursPerWeek} hours of study a week. More hours make study shorter, but not the time in a job.`
            : 'Study is full time already. What is left is time in a job, or another target.'}
        </p>
      </div>
    );
  }
  const plan = chosen !== undefined && fitting.includes(chosen) ? chosen : fitting[0]!;
  const { spareMonths, fitsAtLongest } = judgeDeadline(plan, monthsLeft);
  const first = listFirstSteps(plan, SOON);
  const now = [
    ...first.studies.map((index) => studyName(plan.studies[index]!)),
    ...first.stops.map((index) => `the move to ${nodeName(plan.stops[index]!.role)}`),
  ];
  const isShown = plan.id === chosen?.id;
  return (
    <div className={styles.deadline}>
      <p>
        <strong>
          {fitting.length === plans.length
            ? plans.length === 1
              ? 'This plan gets there in time.'
              : `All ${plans.length} plans get there in time.`
            : `${fitting.length} of ${plans.length} plans ${fitting.length === 1 ? 'gets' : 'get'} there in time.`}
        </strong>{' '}
        You have {formatDuration(monthsLeft)} until {formatMonth(by)}.
      </p>
      <p>
        {isShown ? 'The plan below' : 'The fastest'} leaves{' '}
        {spareMonths === 0 ? 'no month' : formatDuration(spareMonths)} to spare: begin by{' '}
        {formatMonth(addMonths(startMonth, spareMonths))} at the latest.
        {!fitsAtLongest && ' If programs take their longest, it is too late.'}
      </p>
      <p>
        {now.length === 0
          ? 'Nothing has to begin in the first months: stay in the job and gain time.'
          : `To begin now: ${now.join('; ')}.`}
      </p>
    </div>
  );
}

import { judgeDeadline, listFirstSteps } from '../../../domain/plan/deadline.ts';
import type { Plan, PlanQuestion, PlanStudy } from '../../../domain/plan/planModel.ts';
import { CredentialLink } from '../../../parts/CredentialLink.tsx';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { addMonths, formatDuration, formatMonth, monthsBetween } from '../../../parts/planDates.ts';
import { ProgramLink } from '../../../parts/ProgramLink.tsx';
import { RoleLink } from '../../../parts/RoleLink.tsx';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import styles from './PlanAnswer.module.css';

/** What begins up to this month is to be begun now. */
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
  const monthsLeft = monthsBetween(startMonth, by);
  const [fastest] = plans;
  if (fastest === undefined) return null;
  if (monthsLeft < 0) {
    return (
      <div className={styles.deadline}>
        <p>
          <strong>{formatMonth(by)} is before the plan begins</strong>, in {formatMonth(startMonth)}
          . Choose a later month to be there by.
        </p>
      </div>
    );
  }
  const left = `You have ${monthsLeft === 0 ? 'no time' : formatDuration(monthsLeft)} until ${formatMonth(by)}.`;
  const fitting = plans.filter((plan) => judgeDeadline(plan, monthsLeft).fits);
  const [first] = fitting;
  if (first === undefined) {
    const late = -judgeDeadline(fastest, monthsLeft).spareMonths;
    return (
      <div className={styles.deadline}>
        <p>
          <strong>No plan gets there in time.</strong> {left} The fastest takes until about{' '}
          {formatMonth(addMonths(startMonth, fastest.months))}: {formatDuration(late)} late.
        </p>
        <p>{describePace(fastest, question)}</p>
      </div>
    );
  }
  const plan = chosen !== undefined && fitting.includes(chosen) ? chosen : first;
  const { spareMonths, fitsAtLongest } = judgeDeadline(plan, monthsLeft);
  return (
    <div className={styles.deadline}>
      <p>
        <strong>{describeFitting(fitting.length, plans.length)}</strong> {left}
      </p>
      <p>
        {plan.id === chosen?.id ? 'The plan shown below' : 'The fastest'} leaves{' '}
        {spareMonths === 0 ? 'no time' : formatDuration(spareMonths)} to spare: start by{' '}
        {formatMonth(addMonths(startMonth, spareMonths))} at the latest.
        {!fitsAtLongest && ' If programs take their longest, it is too late.'}
      </p>
      <FirstSteps plan={plan} />
    </div>
  );
}

function describeFitting(fitting: number, all: number): string {
  if (fitting < all) {
    return `${fitting} of ${all} plans ${fitting === 1 ? 'gets' : 'get'} there in time.`;
  }
  return all === 1 ? 'This plan gets there in time.' : `All ${all} plans get there in time.`;
}

/** What another pace could change about a plan that is too late. */
function describePace({ studies }: Plan, { keepsWorking, hoursPerWeek }: PlanQuestion): string {
  if (!studies.some(({ start, end }) => end > start)) {
    return 'No study is in it that could go faster. It is all time in a job.';
  }
  return keepsWorking
    ? `That is at ${hoursPerWeek} hours of study a week. More hours make study shorter, but not the time in a job.`
    : 'Study is full time already. What is left is time in a job, or another target.';
}

/** What a plan has one begin in its first months. */
function FirstSteps({ plan }: { readonly plan: Plan }) {
  const index = useDetailsIndex();
  const rolesById = useApp((state) => state.graph.rolesById);
  const { studies, stops } = listFirstSteps(plan, SOON);
  const steps = [
    ...plan.sides.map(({ id }) => (
      <li key={id}>what it takes to say “{index?.attestationsById.get(id)?.text ?? id}”</li>
    )),
    ...studies.map((position) => {
      const study = plan.studies[position]!;
      return (
        <li key={study.id}>
          <Study study={study} />
        </li>
      );
    }),
    ...stops.map((position) => {
      const { role: id } = plan.stops[position]!;
      const role = rolesById.get(id);
      return <li key={id}>the move to {role === undefined ? id : <RoleLink role={role} />}</li>;
    }),
  ];
  if (steps.length === 0) {
    return <p>Nothing has to begin in the first months: stay in the job and gain time.</p>;
  }
  return (
    <div className={styles.now}>
      <p>To begin now:</p>
      <ul>{steps}</ul>
    </div>
  );
}

function Study({ study }: { readonly study: PlanStudy }) {
  const { studyName } = usePlanNames();
  const index = useDetailsIndex();
  const credential = index?.credentialsById.get(study.id);
  const program = index?.programsById.get(study.id);
  if (study.kind === 'credential' && credential !== undefined) {
    return <CredentialLink credential={credential} />;
  }
  if (study.kind === 'program' && program !== undefined) return <ProgramLink program={program} />;
  return studyName(study);
}

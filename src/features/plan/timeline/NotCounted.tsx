import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import styles from './NotCounted.module.css';

/** What the figures leave out, said once. */
export function NotCounted({
  plan,
  question,
}: {
  readonly plan: Plan;
  readonly question: PlanQuestion;
}) {
  const { nodeName, studyName } = usePlanNames();
  const { unpricedStudies, unpricedExams, unpricedRenewals } = plan.cost;
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => studyName(plan.studies.find((study) => study.id === id)!)).join(', ');
  const hasExams = plan.studies.some(({ kind }) => kind === 'credential');
  const lines = [
    unpricedStudies.length > 0 &&
      `The price of ${namesOf(unpricedStudies)}: no source gives one. The plan costs more than it says.`,
    unpricedExams.length > 0 && `The exam fee of ${namesOf(unpricedExams)}: no source gives it.`,
    unpricedRenewals.length > 0 &&
      `The fee to renew ${namesOf(unpricedRenewals)}: no source gives it.`,
    hasExams && question.examHours === 0 && 'Time to prepare for exams: no source gives it.',
    'Memberships, books, travel, interest on loans; and aid or help from an employer, which would lower the cost.',
    plan.net.unpaid.length > 0 &&
      `Pay as ${plan.net.unpaid.map(nodeName).join(', ')}: it is not known here and counts as none, so earnings are higher than shown.`,
    'Raises inside a job, and changes of pay after the year of the figures.',
    !question.keepsWorking && 'Months of full-time study bring no pay and count as no experience.',
  ].filter((text) => text !== false);
  return (
    <details className={styles.note}>
      <summary>What these figures leave out</summary>
      <ul>
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

import type { Credential, Fact } from '../../domain/model.ts';
import { FactList } from '../../parts/FactList.tsx';
import { FactItems } from './FactItems.tsx';
import { FactLine } from './FactLine.tsx';
import styles from './CredentialView.module.css';

/** What the exam is like, as far as it is known. */
export function CredentialExam({ credential: { exam } }: { readonly credential: Credential }) {
  if (exam === undefined) {
    return (
      <>
        <h2>Exam</h2>
        <p>Nothing about an exam was found.</p>
      </>
    );
  }
  const rows: readonly (readonly [name: string, fact: Fact<string> | undefined])[] = [
    ['Questions', exam.questions],
    ['Time', exam.hours && { ...exam.hours, value: describeHours(exam.hours.value) }],
    ['Where', exam.delivery],
    ['If you fail', exam.retake],
  ];
  return (
    <>
      <h2>Exam</h2>
      <FactList
        facts={rows.map(([name, fact]) => ({
          name,
          value:
            fact === undefined ? (
              <span className={styles.aside}>not found</span>
            ) : (
              <FactLine of={`“${name}”`} fact={fact}>
                {fact.value}
              </FactLine>
            ),
        }))}
      />
      {exam.other !== undefined && <FactItems facts={exam.other} of="this rule" />}
    </>
  );
}

/** `2 hours`, `1 hour 40 minutes`. */
function describeHours(hours: number): string {
  const whole = Math.floor(hours);
  const minutes = Math.round((hours - whole) * 60);
  const words = [
    ...(whole === 0 ? [] : [whole === 1 ? '1 hour' : `${whole} hours`]),
    ...(minutes === 0 ? [] : [`${minutes} minutes`]),
  ];
  return words.join(' ');
}

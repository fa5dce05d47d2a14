import type { Plan } from '../../../domain/plan/planModel.ts';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import styles from './TimelineKey.module.css';

/** What the drawing has no room for: roles by their numbers, and what is arranged on the side. */
export function TimelineKey({
  plan,
  stays,
}: {
  readonly plan: Plan;
  readonly stays: readonly {
    readonly node: string;
    readonly number: number;
    readonly lines: readonly string[];
  }[];
}) {
  const { nodeName } = usePlanNames();
  const unnamed = stays.filter(({ lines }) => lines.length === 0);
  const { length } = plan.sides;
  if (unnamed.length === 0 && length === 0) return null;
  return (
    <div className={styles.key}>
      {unnamed.map(({ node, number }) => (
        <span key={number} className={styles.item}>
          {number === 0 ? (
            <span className={styles.start}>Start</span>
          ) : (
            <span className={styles.number}>{number}</span>
          )}
          {nodeName(node)}
        </span>
      ))}
      {length > 0 && (
        <span className={styles.item}>
          {length === 1 ? 'One thing' : `${length} things`} to arrange on the side: see the list.
        </span>
      )}
    </div>
  );
}

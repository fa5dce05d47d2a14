import type { Plan } from '../../../domain/plan/planModel.ts';
import { formatUsd } from '../../../parts/format.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import { describeBest, type Best } from './nameBest.ts';
import { isPartial } from './planWords.ts';
import styles from './PlansTable.module.css';

/** Every plan with its exact figures: the twin of the plot. */
export function PlansTable({
  plans,
  best,
}: {
  readonly plans: readonly Plan[];
  readonly best: ReadonlyMap<Plan, readonly Best[]>;
}) {
  const { nodeName, studyName } = usePlanNames();
  return (
    <Disclosure className={styles.twin} summary="All plans as a table, to the dollar">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Typical months</th>
            <th scope="col">Cost</th>
            <th scope="col">Earned after costs</th>
            <th scope="col">Moves</th>
            <th scope="col">New to gain</th>
          </tr>
        </thead>
        {plans.map((plan) => (
          <tbody key={plan.id}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {best.has(plan) && <strong>{describeBest(best.get(plan)!)}: </strong>}
                {plan.stops.map(({ role }) => nodeName(role)).join(' → ')}
                {plan.newCount > 0 && (
                  <span className={styles.new}>New: {plan.studies.map(studyName).join(', ')}</span>
                )}
              </th>
            </tr>
            <tr>
              <td>
                {plan.months}
                <Ends {...plan.monthsRange} format={String} />
              </td>
              <td>
                {isPartial(plan) && 'at least '}
                {formatUsd(plan.cost.typical)}
                <Ends {...plan.cost} format={formatUsd} />
              </td>
              <td>
                {formatUsd(plan.net.middle)}
                <Ends {...plan.net} format={formatUsd} />
              </td>
              <td>{plan.stops.length}</td>
              <td>{plan.newCount}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </Disclosure>
  );
}

function Ends({
  low,
  high,
  format,
}: {
  readonly low: number;
  readonly high: number;
  readonly format: (value: number) => string;
}) {
  if (low === high) return null;
  return (
    <span className={styles.ends}>
      {format(low)} to {format(high)}
    </span>
  );
}

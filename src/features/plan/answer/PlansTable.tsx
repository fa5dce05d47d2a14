import type { Plan } from '../../../domain/plan/planModel.ts';
import { formatUsd } from '../../../parts/format.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { usePlanNames } from '../usePlanNames.ts';
import { describeBest, type Best } from './nameBest.ts';
import { describeMoves, isPartial } from './planWords.ts';
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
            <th scope="col">Way</th>
            <th scope="col">Typical months</th>
            <th scope="col">Cost</th>
            <th scope="col">Earned after costs</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                {best.has(plan) && <strong>{describeBest(best.get(plan)!)}: </strong>}
                {plan.stops.map(({ role }) => nodeName(role)).join(' → ')}
                <span className={styles.new}>
                  {describeMoves(plan)}; {plan.newCount} new
                  {plan.newCount > 0 && `: ${plan.studies.map(studyName).join(', ')}`}
                </span>
              </th>
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
            </tr>
          ))}
        </tbody>
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

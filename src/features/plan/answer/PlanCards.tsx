import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { Plan } from '../../../domain/plan/planModel.ts';
import { judgeDeadline } from '../../../domain/plan/deadline.ts';
import {
  addMonths,
  formatDuration,
  formatDurationRange,
  formatMonth,
} from '../../../parts/planDates.ts';
import { Button } from '../../../ui/Button.tsx';
import { describeBest, type Best } from './nameBest.ts';
import styles from './PlanCards.module.css';
import {
  describeCost,
  describeMoves,
  describeNew,
  describeUnpriced,
  formatAbout,
} from './planWords.ts';
import { usePlanNames } from '../../../parts/usePlanNames.ts';

interface CardsProps {
  readonly plans: readonly Plan[];
  readonly best: ReadonlyMap<Plan, readonly Best[]>;
  readonly chosen: Plan | undefined;
  readonly onChoose: (plan: Plan) => void;
  readonly startMonth: string;
  readonly horizonMonths: number;
  /** Months until the reader wants to be there. */
  readonly monthsLeft: number | undefined;
}

/** The best plans as cards, and the rest of them on asking. */
export function PlanCards({ plans, best, chosen, ...rest }: CardsProps) {
  const [isAll, setIsAll] = useState(false);
  const others = plans.filter((plan) => !best.has(plan));
  const isOther = chosen !== undefined && others.includes(chosen);
  const shown = isAll
    ? [...best.keys(), ...others]
    : [...best.keys(), ...(isOther ? [chosen] : [])];
  const hidden = plans.length - shown.length;
  return (
    <>
      <ul className={styles.cards} aria-label="Plans to choose from">
        {shown.map((plan) => (
          <PlanCard
            key={plan.id}
            plan={plan}
            names={best.get(plan)}
            isChosen={plan.id === chosen?.id}
            {...rest}
          />
        ))}
      </ul>
      {others.length > 0 && (hidden > 0 || isAll) && (
        <Button aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Show only the best' : `Show ${hidden} more`}
        </Button>
      )}
    </>
  );
}

function PlanCard({
  plan,
  names,
  isChosen,
  onChoose,
  startMonth,
  horizonMonths,
  monthsLeft,
}: Omit<CardsProps, 'plans' | 'best' | 'chosen'> & {
  readonly plan: Plan;
  readonly names: readonly Best[] | undefined;
  readonly isChosen: boolean;
}) {
  const { nodeName, studyName } = usePlanNames();
  const pathId = useId();
  const unpriced = describeUnpriced(plan, studyName);
  const { unpaid } = plan.net;
  return (
    <li className={styles.card} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={isChosen}
        aria-describedby={pathId}
        onClick={() => onChoose(plan)}
      >
        {names === undefined ? 'Another way' : describeBest(names)}{' '}
        <span className={styles.time}>{formatDurationRange(plan.monthsRange)}</span>
      </button>
      {isChosen && (
        <span className={styles.chosen}>
          <Check size={14} aria-hidden /> Shown below
        </span>
      )}
      <ol id={pathId} className={styles.path} aria-label="The way">
        {plan.stops.map(({ role }) => (
          <li key={role}>{nodeName(role)}</li>
        ))}
      </ol>
      <dl className={styles.facts}>
        <dt>There by</dt>
        <dd>
          about {formatMonth(addMonths(startMonth, plan.months))}
          {monthsLeft !== undefined && (
            <Fit plan={plan} monthsLeft={monthsLeft} startMonth={startMonth} />
          )}
        </dd>
        <dt>Cost</dt>
        <dd>
          {describeCost(plan)}
          {unpriced !== undefined && (
            <span className={styles.without}>Without {unpriced}, which no source gives</span>
          )}
        </dd>
        <dt>Earned</dt>
        <dd>
          about {formatAbout(plan.net.middle)} by{' '}
          {formatMonth(addMonths(startMonth, horizonMonths))}, after costs (
          {formatAbout(plan.net.low)} to {formatAbout(plan.net.high)})
          {unpaid.length > 0 && (
            <span className={styles.without}>
              Without pay as {unpaid.map(nodeName).join(', ')}, which is not known here
            </span>
          )}
        </dd>
        <dt>To do</dt>
        <dd>
          {describeMoves(plan)}, {describeNew(plan)}
        </dd>
      </dl>
    </li>
  );
}

function Fit({
  plan,
  monthsLeft,
  startMonth,
}: {
  readonly plan: Plan;
  readonly monthsLeft: number;
  readonly startMonth: string;
}) {
  const { fits, spareMonths, fitsAtLongest } = judgeDeadline(plan, monthsLeft);
  if (!fits) return <strong className={styles.late}>{formatDuration(-spareMonths)} late</strong>;
  const latest = formatMonth(addMonths(startMonth, spareMonths));
  return (
    <span className={styles.fits}>
      <strong>{fitsAtLongest ? 'In time' : 'In time at a typical pace'}</strong>; start by {latest}
    </span>
  );
}

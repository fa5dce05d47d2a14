import { useMemo } from 'react';
import {
  MOST_MOVES,
  type Plan,
  type PlanQuestion,
  type PlanResult,
} from '../../../domain/plan/planModel.ts';
import { monthsBetween } from '../../../parts/planDates.ts';
import { ComparePlansLink } from './ComparePlansLink.tsx';
import { DeadlineNote } from './DeadlineNote.tsx';
import { nameBest } from './nameBest.ts';
import { NoPlanView } from './NoPlanView.tsx';
import styles from './PlanAnswer.module.css';
import { PlanCards } from './PlanCards.tsx';
import { PlansTable } from './PlansTable.tsx';
import { TradeOffPlot } from './TradeOffPlot.tsx';

const FEW = 2;

/** The plans that answer a question, or why there are none. */
export function PlanAnswerView({
  result,
  question,
  chosen,
  onChoose,
  startMonth,
  by,
}: {
  readonly result: PlanResult;
  readonly question: PlanQuestion;
  readonly chosen: Plan | undefined;
  readonly onChoose: (plan: Plan) => void;
  /** `YYYY-MM` */
  readonly startMonth: string;
  readonly by: string | undefined;
}) {
  const { plans, exactMoves } = result.answer;
  const best = useMemo(() => nameBest(plans), [plans]);
  const monthsLeft = by === undefined ? undefined : monthsBetween(startMonth, by);
  if (result.noPlan !== undefined) {
    return <NoPlanView noPlan={result.noPlan} question={question} />;
  }
  return (
    <section className={styles.answer} aria-labelledby="plan-answer">
      <div>
        <h2 id="plan-answer">{describeCount(plans.length)}</h2>
        {plans.length > 0 && (
          <p className={styles.lead}>
            {exactMoves === MOST_MOVES && describeWhole(plans.length)}
            Money is rounded to the nearest $100; the table below the plans has it to the dollar.
          </p>
        )}
        {exactMoves < MOST_MOVES && (
          <p className={styles.cut}>
            The search took too long and was stopped.{' '}
            {exactMoves === 0
              ? 'Not every way was looked at: there may be better ones.'
              : `Every way of up to ${exactMoves === 1 ? '1 move' : `${exactMoves} moves`} was looked at; a longer one may be better.`}
          </p>
        )}
      </div>
      {by !== undefined && (
        <DeadlineNote
          plans={plans}
          chosen={chosen}
          question={question}
          startMonth={startMonth}
          by={by}
        />
      )}
      <PlanCards
        plans={plans}
        best={best}
        chosen={chosen}
        onChoose={onChoose}
        startMonth={startMonth}
        horizonMonths={question.horizonMonths}
        monthsLeft={monthsLeft}
      />
      {plans.length > 1 && (
        <ComparePlansLink
          plans={[...best.keys(), ...plans.filter((plan) => !best.has(plan))]}
          question={question}
        />
      )}
      {plans.length > FEW && (
        <TradeOffPlot
          plans={plans}
          best={best}
          chosen={chosen}
          onChoose={onChoose}
          startMonth={startMonth}
          monthsLeft={monthsLeft}
        />
      )}
      {plans.length > 0 && <PlansTable plans={plans} best={best} />}
    </section>
  );
}

function describeWhole(count: number): string {
  return count > 1
    ? 'No other way is better in time, cost, earnings and new credentials at once. '
    : 'No other way is better in any of time, cost, earnings and new credentials. ';
}

function describeCount(count: number): string {
  if (count === 0) return 'No plan found so far';
  return count === 1 ? 'One plan' : `${count} plans`;
}

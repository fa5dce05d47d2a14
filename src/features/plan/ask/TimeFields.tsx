import { addMonths, formatMonth } from '../../../parts/planDates.ts';
import { useToday } from '../../../parts/useToday.ts';
import { DEFAULT_HORIZON_YEARS } from '../../../store/planChoices.ts';
import { MOST_HORIZON_YEARS } from '../../../store/planUrl.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { MonthField } from '../../../parts/MonthField.tsx';
import styles from './PlanForm.module.css';
import { nameFold } from './questionWords.ts';

/** When the way begins, by when it should end, and over which years earnings are added up. */
export function TimeFields() {
  const thisMonth = useToday().slice(0, 7);
  const { choices, change } = usePlanChoices();
  const { by, horizonYears } = choices;
  const start = choices.start ?? thisMonth;
  const setCount = [
    choices.start !== undefined,
    by !== undefined,
    horizonYears !== DEFAULT_HORIZON_YEARS,
  ].filter(Boolean).length;
  return (
    <Disclosure
      className={styles.more}
      summary={nameFold('Dates and years', setCount)}
      isOpenAtFirst={by !== undefined}
    >
      <div className={styles.inside}>
        <MonthField
          legend="Begin in"
          value={start}
          from={thisMonth}
          tooEarly="That month is over. The dates are counted from it all the same."
          onChange={(next) => change({ start: next === thisMonth ? undefined : next })}
        />
        <MonthField
          legend="I want to be there by"
          value={by}
          from={addMonths(start, 1)}
          tooEarly={`You begin in ${formatMonth(start)}. Choose a later month, or no date.`}
          canBeEmpty
          onChange={(next) => change({ by: next })}
        />
        <NumberField
          label="Add up earnings over"
          unit="years"
          hint={`${DEFAULT_HORIZON_YEARS} unless you say otherwise. A longer time favors study that pays off late.`}
          min={1}
          max={MOST_HORIZON_YEARS}
          value={horizonYears}
          onChange={(years) => change({ horizonYears: years ?? DEFAULT_HORIZON_YEARS }, 'adjust')}
        />
      </div>
    </Disclosure>
  );
}

import { addMonths } from '../../../parts/planDates.ts';
import { useToday } from '../../../parts/useToday.ts';
import { DEFAULT_HORIZON_YEARS } from '../../../store/planChoices.ts';
import { MOST_HORIZON_YEARS } from '../../../store/planUrl.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { MonthField } from './MonthField.tsx';
import styles from './PlanForm.module.css';

/** When the way begins, by when it should end, and over which years earnings are added up. */
export function TimeFields() {
  const thisMonth = useToday().slice(0, 7);
  const { choices, change } = usePlanChoices();
  const start = choices.start ?? thisMonth;
  return (
    <details className={styles.more} open={choices.by !== undefined || undefined}>
      <summary>Dates and years</summary>
      <div className={styles.inside}>
        <MonthField
          legend="Begin in"
          value={start}
          from={thisMonth}
          onChange={(next) => change({ start: next === thisMonth ? undefined : next })}
        />
        <MonthField
          legend="I want to be there by"
          value={choices.by}
          from={addMonths(start, 1)}
          canBeEmpty
          onChange={(by) => change({ by })}
        />
        <NumberField
          label="Add up earnings over"
          unit="years"
          hint={`${DEFAULT_HORIZON_YEARS} unless you say otherwise. A longer time favors study that pays off late.`}
          min={1}
          max={MOST_HORIZON_YEARS}
          value={choices.horizonYears}
          onChange={(years) => change({ horizonYears: years ?? DEFAULT_HORIZON_YEARS }, 'adjust')}
        />
      </div>
    </details>
  );
}

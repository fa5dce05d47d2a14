import { useId } from 'react';
import { formatMonth } from '../../../parts/planDates.ts';
import fields from '../../../ui/fields.module.css';
import styles from './PlanForm.module.css';

const YEARS_AHEAD = 30;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A month as two lists: a month field of its own is missing in some browsers. */
export function MonthField({
  legend,
  value,
  from,
  canBeEmpty = false,
  onChange,
}: {
  readonly legend: string;
  /** `YYYY-MM` */
  readonly value: string | undefined;
  /** The first month that can be chosen; its month stands in while only a year is. */
  readonly from: string;
  readonly canBeEmpty?: boolean;
  readonly onChange: (value: string | undefined) => void;
}) {
  const id = useId();
  const [firstYear = '', firstMonth = ''] = from.split('-');
  const [year = '', month = ''] = value?.split('-') ?? [];
  const years = Array.from({ length: YEARS_AHEAD }, (_, index) =>
    String(Number(firstYear) + index),
  );
  const shownYears = year !== '' && !years.includes(year) ? [year, ...years] : years;
  const set = (nextYear: string, nextMonth: string) => {
    if (nextYear === '') onChange(undefined);
    else onChange(`${nextYear}-${nextMonth || firstMonth}`);
  };
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{legend}</legend>
      <div className={styles.pair}>
        <div className={fields.field}>
          <select
            aria-label="Month"
            id={`${id}-month`}
            value={month}
            disabled={value === undefined}
            onChange={(event) => set(year, event.currentTarget.value)}
          >
            {value === undefined && <option value="">Month</option>}
            {MONTHS.map((one) => (
              <option key={one} value={one}>
                {formatMonth(`2026-${one}`).replace(' 2026', '')}
              </option>
            ))}
          </select>
        </div>
        <div className={fields.field}>
          <select
            aria-label="Year"
            value={year}
            onChange={(event) => set(event.currentTarget.value, month)}
          >
            {canBeEmpty && <option value="">No date</option>}
            {shownYears.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      </div>
    </fieldset>
  );
}

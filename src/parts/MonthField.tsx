import { useId } from 'react';
import { formatMonth } from './planDates.ts';
import fields from '../ui/fields.module.css';
import styles from './MonthField.module.css';

const YEARS_AHEAD = 30;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A month as two lists: a month field of its own is missing in some browsers. */
export function MonthField({
  legend,
  value,
  from,
  tooEarly,
  canBeEmpty = false,
  onChange,
}: {
  readonly legend: string;
  /** `YYYY-MM` */
  readonly value: string | undefined;
  /** The first month that can be chosen; its month stands in while only a year is. */
  readonly from: string;
  /** Said when the value, from a link or an earlier choice, comes before that month. */
  readonly tooEarly: string;
  readonly canBeEmpty?: boolean;
  readonly onChange: (value: string | undefined) => void;
}) {
  const id = useId();
  const [firstYear = '', firstMonth = ''] = from.split('-');
  const [year = '', month = ''] = value?.split('-') ?? [];
  const years = Array.from({ length: YEARS_AHEAD }, (_, index) =>
    String(Number(firstYear) + index),
  );
  const shownYears = year !== '' && !years.includes(year) ? [year, ...years].toSorted() : years;
  const isEarly = value !== undefined && value < from;
  const shownMonths = MONTHS.filter((one) => isEarly || `${year}-${one}` >= from);
  const chooseYear = (next: string) => {
    const chosen = `${next}-${month || firstMonth}`;
    onChange(next === '' ? undefined : chosen < from ? from : chosen);
  };
  return (
    <fieldset className={fields.group} aria-describedby={isEarly ? `${id}-problem` : undefined}>
      <legend className={fields.legend}>{legend}</legend>
      <div className={styles.pair}>
        <div className={fields.field}>
          <select
            aria-label="Month"
            value={month}
            disabled={value === undefined}
            onChange={(event) => onChange(`${year}-${event.currentTarget.value}`)}
          >
            {value === undefined && <option value="">Month</option>}
            {shownMonths.map((one) => (
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
            onChange={(event) => chooseYear(event.currentTarget.value)}
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
      {isEarly && (
        <p id={`${id}-problem`} className={fields.problem}>
          {tooEarly}
        </p>
      )}
    </fieldset>
  );
}

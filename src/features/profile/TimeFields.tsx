import { useEffect, useId, useRef, type FocusEvent } from 'react';
import { MOST_MONTHS } from '../../domain/profile.ts';
import fields from '../../ui/fields.module.css';
import styles from './TimeFields.module.css';
import { readNumber } from '../../ui/NumberField.tsx';
import { useDraft, type Reading } from '../../ui/useDraft.ts';

interface TimeText {
  readonly years: string;
  readonly months: string;
}

/** Time in years and months; 0 is none. A new row takes the focus. */
export function TimeFields({
  of,
  months,
  isNew,
  onChange,
}: {
  /** What the time was spent as. */
  readonly of: string;
  readonly months: number;
  readonly isNew: boolean;
  readonly onChange: (months: number) => void;
}) {
  const id = useId();
  const firstRef = useRef<HTMLInputElement>(null);
  const { text, problem, type, leave } = useDraft<TimeText, number>({
    value: months,
    toText: toTimeText,
    read: readTime,
    onChange,
  });
  const wasNew = useRef(isNew);
  useEffect(() => {
    if (wasNew.current) firstRef.current?.focus();
  }, []);
  const leaveBoth = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) leave();
  };
  return (
    <div className={styles.time} role="group" aria-label={`Time as ${of}`} onBlur={leaveBoth}>
      {(['years', 'months'] as const).map((unit) => (
        <div key={unit} className={`${fields.field} ${styles.part}`}>
          <input
            id={`${id}-${unit}`}
            ref={unit === 'years' ? firstRef : undefined}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={text[unit]}
            aria-invalid={problem !== undefined}
            aria-describedby={problem === undefined ? undefined : `${id}-problem`}
            onChange={(event) => type({ ...text, [unit]: event.currentTarget.value })}
          />
          <label htmlFor={`${id}-${unit}`}>{unit}</label>
        </div>
      ))}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={fields.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

function toTimeText(total: number): TimeText {
  const years = Math.floor(total / 12);
  const months = total % 12;
  return { years: years === 0 ? '' : `${years}`, months: months === 0 ? '' : `${months}` };
}

function readTime({ years, months }: TimeText): Reading<number> {
  const inYears = readNumber(years, 0, MOST_MONTHS / 12);
  const inMonths = readNumber(months, 0, MOST_MONTHS);
  if ('problem' in inYears || 'problem' in inMonths) {
    return { problem: `Write whole numbers, up to ${MOST_MONTHS / 12} years.` };
  }
  const total = (inYears.value ?? 0) * 12 + (inMonths.value ?? 0);
  return total > MOST_MONTHS
    ? { problem: `That is more than ${MOST_MONTHS / 12} years.` }
    : { value: total };
}

import { useId } from 'react';
import { addMonths, formatDuration, formatMonth } from '../../../parts/planDates.ts';
import { PathLetter } from '../PathLetter.tsx';
import type { ComparedCase } from '../useComparison.ts';
import type { ChartView } from './useChartView.ts';
import styles from './ReadAt.module.css';

/** The values of all lines at one month, chosen with the slider or on the chart. */
export function ReadAt({
  view,
  horizonMonths,
  startMonth,
  values,
}: {
  readonly view: ChartView;
  readonly horizonMonths: number;
  /** `YYYY-MM` */
  readonly startMonth: string;
  readonly values: readonly {
    readonly letter: ComparedCase['letter'];
    readonly text: string;
    /** Its band, or why there is no value. */
    readonly more?: string | undefined;
  }[];
}) {
  const id = useId();
  const { month, setMonth } = view;
  const when = formatMonth(addMonths(startMonth, month));
  const after = month === 0 ? 'at the start' : `after ${formatDuration(month)}`;
  const said = values.map(({ letter, text }) => `${letter} ${text}`).join('; ');
  return (
    <div className={styles.read}>
      <div className={styles.slider}>
        <label htmlFor={id}>Read the chart at</label>
        <input
          id={id}
          type="range"
          min={0}
          max={horizonMonths}
          value={month}
          aria-valuetext={`${when}, ${after}: ${said}`}
          onChange={(event) => setMonth(Number(event.currentTarget.value))}
        />
        <output htmlFor={id}>
          {when}, {after}
        </output>
      </div>
      <ul className={styles.values}>
        {values.map(({ letter, text, more }) => (
          <li key={letter}>
            <PathLetter letter={letter} /> <strong>{text}</strong>
            {more !== undefined && <span className={styles.more}>{more}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

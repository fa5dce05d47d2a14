import { useEffect, useId, useState } from 'react';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { usePause } from '../../../ui/usePause.ts';
import styles from './HoursSlider.module.css';

const LEAST = 2;
const MOST = 40;
/** The dates follow a drag; browsers allow only some changes of the address in a second. */
const PAUSE_MS = 120;

/** Hours of study a week, which move the dates: study gets shorter or longer, experience does not. */
export function HoursSlider({ hours }: { readonly hours: number }) {
  const id = useId();
  const { change } = usePlanChoices();
  const [draft, setDraft] = useState<{ readonly hours: number; readonly of: number }>();
  const { wait, settle } = usePause(PAUSE_MS);
  useEffect(() => settle, [settle]);
  const shown = draft !== undefined && draft.of === hours ? draft.hours : hours;
  const move = (next: number) => {
    setDraft({ hours: next, of: hours });
    wait(() => change({ hoursPerWeek: next }, 'adjust'));
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Study time</label>
      <input
        id={id}
        type="range"
        min={LEAST}
        max={MOST}
        value={Math.min(MOST, Math.max(LEAST, shown))}
        aria-valuetext={`${shown} hours a week`}
        onChange={(event) => move(Number(event.currentTarget.value))}
      />
      <output htmlFor={id}>{shown} hours a week</output>
      <p className={styles.hint}>Moves the dates of study. Time in a job stays as it is.</p>
    </div>
  );
}

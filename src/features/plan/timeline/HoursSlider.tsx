import { useEffect, useId, useRef, useState } from 'react';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { usePause } from '../../../ui/usePause.ts';
import styles from './HoursSlider.module.css';

const LEAST = 2;
const MOST = 40;
const PAUSE_MS = 120;
/** The dates follow a drag, but Safari allows only 100 changes of the address in 30 seconds. */
const MOST_OFTEN_MS = 350;

/** Hours of study a week, which move the dates: study gets shorter or longer, experience does not. */
export function HoursSlider({
  hours: answered,
}: {
  /** Those of the plan that is shown, where the link says none. */
  readonly hours: number;
}) {
  const id = useId();
  const { choices, change } = usePlanChoices();
  // Not in the address yet.
  const [draft, setDraft] = useState<number>();
  const { wait, settle } = usePause(PAUSE_MS);
  const sentAt = useRef(-Infinity);
  useEffect(() => settle, [settle]);
  const shown = draft ?? choices.hoursPerWeek ?? answered;
  const move = (next: number, now: number) => {
    setDraft(next);
    wait(() => {
      setDraft(undefined);
      change({ hoursPerWeek: next }, 'adjust');
    });
    if (now - sentAt.current < MOST_OFTEN_MS) return;
    sentAt.current = now;
    settle();
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
        onChange={(event) => move(Number(event.currentTarget.value), event.timeStamp)}
      />
      <output htmlFor={id}>{shown} hours a week</output>
      <p className={styles.hint}>Moves the dates of study. Time in a job stays as it is.</p>
    </div>
  );
}

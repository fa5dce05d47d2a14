import { useId } from 'react';
import { useApp, useAppStore } from '../store/useApp.tsx';
import { focusMain } from '../ui/focusMain.ts';
import styles from './AnswerField.module.css';
import { useDetailsIndex } from './detailsIndex.ts';

const ANSWERS = [
  { word: 'Yes', value: true },
  { word: 'No', value: false },
  { word: 'Not sure', value: undefined },
] as const;

/** What only the reader can say, as a question; the answer goes into the profile at once. */
export function AnswerField({ attestation }: { readonly attestation: string }) {
  const text = useDetailsIndex()?.attestationsById.get(attestation)?.text;
  const answer = useApp((state) => state.profile.answers[attestation]);
  const store = useAppStore();
  const name = useId();
  const say = (value: boolean | undefined, input: HTMLInputElement) => {
    const { profile, setProfile } = store.getState();
    const { [attestation]: _last, ...others } = profile.answers;
    const answers = value === undefined ? others : { ...others, [attestation]: value };
    setProfile({ ...profile, answers });
    keepFocus(input);
  };
  return (
    // A legend has no line of its own for a list's number to stand beside.
    <div role="radiogroup" aria-labelledby={`${name}-question`}>
      <p id={`${name}-question`}>{text === undefined ? '…' : `“${text}”`}</p>
      <div className={styles.answers}>
        {ANSWERS.map(({ word, value }) => (
          <label key={word} className={styles.answer}>
            <input
              type="radio"
              name={name}
              checked={answer === value}
              onChange={(event) => say(value, event.currentTarget)}
            />
            {word}
          </label>
        ))}
      </div>
    </div>
  );
}

/**
 * An answer may move the question among the options, or end it; what is moved
 * loses the focus. It comes back, or goes to the title of what the question was in.
 */
function keepFocus(input: HTMLInputElement): void {
  const title = input.closest('article')?.querySelector<HTMLElement>('[tabindex="-1"]');
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    if (input.isConnected) input.focus({ preventScroll: true });
    else if (title?.isConnected) title.focus({ preventScroll: true });
    else focusMain();
  });
}

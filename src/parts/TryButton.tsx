import { FlaskConical } from 'lucide-react';
import { gapKey, isAmong } from '../domain/eligibility/gapKey.ts';
import type { Gap } from '../domain/eligibility/gaps.ts';
import { useApp, useAppStore } from '../store/useApp.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useDetailsIndex } from './detailsIndex.ts';
import { describeGained } from './gapWords.ts';
import styles from './TryButton.module.css';

/** Tries something missing out as if the reader had it, or stops; the profile stays as it is. */
export function TryButton({ gap }: { readonly gap: Gap }) {
  const isOn = useApp((state) => isAmong(gap, state.trial));
  const map = useApp((state) => state.map);
  const index = useDetailsIndex();
  const store = useAppStore();
  const toggle = () => {
    const { trial, setTrial } = store.getState();
    // A shorter stretch of the same experience gives way to this one.
    const others = trial.filter((other) => gapKey(other) !== gapKey(gap));
    setTrial(isOn ? others : [...others, gap]);
  };
  return (
    <button type="button" className={styles.button} aria-pressed={isOn} onClick={toggle}>
      <FlaskConical size={14} aria-hidden />
      {'What if I had this? '}
      <VisuallyHidden>{describeGained(gap, map, index)}</VisuallyHidden>
    </button>
  );
}

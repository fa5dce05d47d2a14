import { Check, Circle, CircleQuestionMark, FlaskConical, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './MetMark.module.css';

/** How one part of a requirement stands for the reader. */
export type MetState = 'met' | 'tried' | 'missing' | 'not-yet' | 'unanswered' | 'unneeded';

const LOOKS: Readonly<Record<MetState, { readonly word: string; readonly sign: ReactNode }>> = {
  met: { word: 'Met', sign: <Check size={16} strokeWidth={3} aria-hidden /> },
  tried: { word: 'Tried out', sign: <FlaskConical size={16} aria-hidden /> },
  missing: { word: 'Missing', sign: <Circle size={16} aria-hidden /> },
  'not-yet': { word: 'Not yet', sign: <Circle size={16} aria-hidden /> },
  unanswered: { word: 'Not said', sign: <CircleQuestionMark size={16} aria-hidden /> },
  unneeded: { word: 'Not needed', sign: <Minus size={16} aria-hidden /> },
};

/** Met, missing and the like, as a sign and a word. */
export function MetMark({ state }: { readonly state: MetState }) {
  const { word, sign } = LOOKS[state];
  return (
    <span className={styles.mark} data-state={state}>
      {sign}
      {word}
    </span>
  );
}

import { useState } from 'react';
import { usePlanQuestion } from '../../parts/usePlanQuestion.ts';
import { usePlanResult } from '../../parts/usePlanResult.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { describeCheck, type HelpfulStay, type PathCheck } from './checkWords.ts';
import styles from './PathBar.module.css';
import { usePathNames } from './usePathNames.ts';

/** What the planner says of the newest step, seen and heard. */
export function PathCheckLine({
  isFolding,
  onStay,
}: {
  /** What comes first, or is missing, waits until it is asked for. */
  readonly isFolding: boolean;
  readonly onStay: () => void;
}) {
  const { text, more, stay } = useCheck();
  const [isOpen, setIsOpen] = useState(false);
  const { choices, change } = usePlanChoices();
  const keepOn = ({ position, months }: HelpfulStay) => {
    onStay();
    change({
      path: choices.path?.map((step, at) =>
        at === position ? { ...step, afterMonths: Math.max(step.afterMonths, months) } : step,
      ),
      plan: undefined,
    });
  };
  return (
    <>
      <LiveRegion message={text === CHECKING ? '' : [text, more].filter(Boolean).join(' ')} />
      <p>
        {text} {(isOpen || !isFolding) && more}{' '}
        {isFolding && more !== undefined && (
          <button
            type="button"
            className={styles.show}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Show less' : 'Show why'}
          </button>
        )}{' '}
        {stay !== undefined && (
          <button type="button" className={styles.show} onClick={() => keepOn(stay)}>
            {stay.text}
          </button>
        )}
      </p>
    </>
  );
}

const CHECKING = 'Checking …';

function useCheck(): PathCheck {
  const asked = usePlanQuestion();
  const question = asked.status === 'asked' ? asked.question : undefined;
  const { answered, status, reason } = usePlanResult(question);
  const names = usePathNames();
  if (asked.status === 'missing') {
    return {
      text:
        asked.missing === 'path-returns'
          ? 'The path comes back to its start.'
          : 'Once it has a start, you see how long it takes.',
    };
  }
  const failure = asked.status === 'failed' ? asked.reason : reason;
  if (asked.status === 'failed' || status === 'failed') {
    return { text: `It could not be checked: ${failure}.` };
  }
  // Of a path that has just changed nothing is said before its own answer has come.
  if (answered === undefined || answered.question !== question) return { text: CHECKING };
  return describeCheck(answered.result, answered.question, names);
}

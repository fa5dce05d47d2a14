import { useEffect, useState } from 'react';
import type { Turn } from '../../domain/earnings/findTurns.ts';
import { rankPaths } from '../../domain/earnings/rankPaths.ts';
import { describeFailure, valueOf } from '../../store/loadable.ts';
import { useApp } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { describeOrder, describeTurn } from './turnWords.ts';
import type { SectionProps } from './sectionProps.ts';
import styles from './TurnsSection.module.css';

/** Which single assumption would change the order of the paths, and at what value. */
export function TurnsSection({ shown, assumptions }: Pick<SectionProps, 'shown' | 'assumptions'>) {
  const { turns, reason, retry } = useTurns(shown, assumptions);
  const letters = shown.map(({ letter }) => letter);
  const { end, horizonMonths } = assumptions;
  const now = rankPaths(shown.map(({ net }) => net[end][horizonMonths]));
  return (
    <section className={styles.section} aria-labelledby="compare-turns">
      <h2 id="compare-turns">What would change the order</h2>
      <p className={styles.lead}>
        One assumption at a time, with all others as they are. The order is by what is earned after
        costs at the end: now it is {describeOrder(now, letters)}.
      </p>
      {reason !== undefined ? (
        <FailureNote what="What would change it" reason={reason} onRetry={retry} />
      ) : turns === undefined ? (
        <p>Trying out other values …</p>
      ) : turns.length === 0 ? (
        <p>
          <strong>Nothing on this page does.</strong> Within the values that were tried, the order
          stays the same whichever assumption is changed.
        </p>
      ) : (
        <ul className={styles.turns}>
          {turns.map((turn) => {
            const { change, order } = describeTurn(turn, letters);
            return (
              <li key={change}>
                <strong>{change}:</strong> {order}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What came of the last asking, and of what it was asked. */
interface Found {
  readonly of: SectionProps['shown'];
  readonly turns?: readonly Turn[];
  readonly reason?: string;
}

/** `turns` is undefined until they have been worked out for just these paths. */
function useTurns(
  shown: SectionProps['shown'],
  assumptions: SectionProps['assumptions'],
): {
  readonly turns: readonly Turn[] | undefined;
  readonly reason: string | undefined;
  readonly retry: () => void;
} {
  const loading = useApp((state) => state.turnFinder);
  const load = useApp((state) => state.loadTurnFinder);
  const finder = valueOf(loading);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<Found>();
  useEffect(() => load(), [load]);
  useEffect(() => {
    if (finder === undefined) return undefined;
    const paths = shown.flatMap((one) => one.case.pathCase ?? []);
    const asked = finder.find(paths, assumptions);
    asked.answer.then(
      (turns) => setFound({ of: shown, turns }),
      (error: unknown) => setFound({ of: shown, reason: describeFailure(error) }),
    );
    return asked.cancel;
  }, [finder, shown, assumptions, attempt]);
  const now = found?.of === shown ? found : undefined;
  return {
    turns: now?.turns,
    reason: loading.status === 'failed' ? loading.reason : now?.reason,
    retry: () => {
      setFound(undefined);
      load();
      setAttempt((count) => count + 1);
    },
  };
}

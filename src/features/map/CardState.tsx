import { MapPin } from 'lucide-react';
import { StandingMark } from '../../parts/StandingMark.tsx';
import styles from './CardState.module.css';
import type { CardMarks } from './cardText.ts';

export interface CardStateProps extends CardMarks {
  readonly hasWord: boolean;
  /** The tab hangs from the lower edge, not the upper one. */
  readonly isBelow: boolean;
}

/**
 * How the reader stands to a role, on the edge of its card, where it takes no
 * room from the title: the state's sign in a corner or, where the word is asked
 * for or a trial opens the role, sign and word on a tab; "You are here"; and the
 * number of a stop of the path that is drawn.
 * The card's name says all of it.
 */
export function CardState({
  standing,
  isHere,
  isOpened,
  isFilteredOut,
  stop,
  hasWord,
  isBelow,
}: CardStateProps) {
  const hasState = standing !== undefined && !isFilteredOut;
  const isOnTab = hasState && (hasWord || isOpened);
  return (
    <>
      {stop !== undefined && (
        <span className={styles.stop} data-mark data-start={stop === 0 || undefined}>
          {stop === 0 ? 'Start' : stop}
        </span>
      )}
      {hasState && !isOnTab && (
        <span className={styles.sign} data-mark>
          <StandingMark standing={standing} hasWord={false} />
        </span>
      )}
      {(isHere || isOnTab) && (
        <span className={styles.tab} data-mark data-below={isBelow || undefined}>
          {isHere && (
            <span className={styles.here} data-here>
              <MapPin size={11} aria-hidden />
              You are here
            </span>
          )}
          {isOnTab && (
            <span className={styles.state} data-opened={isOpened || undefined}>
              {isOpened && 'New:'}
              <StandingMark standing={standing} />
            </span>
          )}
        </span>
      )}
    </>
  );
}

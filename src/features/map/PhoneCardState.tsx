import { MapPin } from 'lucide-react';
import { StandingMark } from '../../parts/StandingMark.tsx';
import type { CardMarks } from './cardText.ts';
import styles from './PhoneCardState.module.css';

/** How the reader stands to a role, in a line of its card. */
export function PhoneCardState({ standing, isHere, isOpened, stop }: CardMarks) {
  if (standing === undefined && !isHere && stop === undefined) return null;
  return (
    <span className={styles.marks}>
      {stop !== undefined && (
        <strong>{stop === 0 ? 'Start of the path' : `Stop ${stop} of the path`}</strong>
      )}
      {standing !== undefined && <StandingMark standing={standing} />}
      {isOpened && <strong>New with what you try out</strong>}
      {isHere && (
        <strong className={styles.here}>
          <MapPin size={13} aria-hidden />
          You are here
        </strong>
      )}
    </span>
  );
}

import { MapPin } from 'lucide-react';
import { StandingMark } from '../../parts/StandingMark.tsx';
import type { CardMarks } from './cardText.ts';
import styles from './PhoneCardState.module.css';

/** How the reader stands to a role, in a line of its card. */
export function PhoneCardState({ standing, isHere, isOpened }: CardMarks) {
  if (standing === undefined && !isHere) return null;
  return (
    <span className={styles.marks}>
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

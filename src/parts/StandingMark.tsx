import type { Standing } from '../domain/eligibility/gaps.ts';
import styles from './StandingMark.module.css';
import { STANDING_WORDS } from './standingWords.ts';

/**
 * A state as a sign and a word: a ticked disc, a half-filled ring, an empty
 * ring. The sign tells them apart by shape; the word says it.
 */
export function StandingMark({
  standing,
  hasWord = true,
}: {
  readonly standing: Standing;
  /** False where the word stands beside it, or in the name of what it marks. */
  readonly hasWord?: boolean;
}) {
  return (
    <span className={styles.mark} data-standing={standing}>
      <svg className={styles.sign} viewBox="0 0 16 16" width="14" height="14" aria-hidden>
        {standing === 'ready' ? (
          <>
            <circle className={styles.fill} cx="8" cy="8" r="7" />
            <path className={styles.tick} d="M4.6 8.3l2.3 2.3 4.5-4.9" />
          </>
        ) : (
          <circle className={styles.ring} cx="8" cy="8" r="6.2" />
        )}
        {standing === 'one-step' && (
          <path className={styles.fill} d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />
        )}
      </svg>
      {hasWord && STANDING_WORDS[standing]}
    </span>
  );
}

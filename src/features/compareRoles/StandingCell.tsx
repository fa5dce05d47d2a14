import { gapKey } from '../../domain/eligibility/gapKey.ts';
import { standingOf } from '../../domain/eligibility/gaps.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGap } from '../../parts/gapWords.ts';
import { capitalize } from '../../parts/requirementWords.ts';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { describeSteps } from '../../parts/stepsWords.ts';
import { useApp } from '../../store/useApp.tsx';
import type { ComparedRole } from './comparedRole.ts';
import styles from './Cells.module.css';

/** How near the reader is, and what is missing by the nearest way. */
export function StandingCell({ one: { role, gaps } }: { readonly one: ComparedRole }) {
  const map = useApp((state) => state.map);
  const isHere = useApp((state) => state.profile.position === role.id);
  const isTrying = useApp((state) => state.trial.length > 0);
  const index = useDetailsIndex();
  if (gaps === undefined) return null;
  return (
    <div className={styles.stack}>
      {isHere && (
        <p>
          <strong>You are here.</strong>
        </p>
      )}
      <p>
        <StandingMark standing={standingOf(gaps)} />
        {isTrying && <span className={styles.aside}> with what you try out</span>}
      </p>
      {gaps.missing.length > 0 && (
        <>
          <p className={styles.aside}>Missing, by the nearest way:</p>
          <ul className={styles.duties}>
            {gaps.missing.map((gap) => (
              <li key={gapKey(gap)}>{describeGap(gap, map, index)}</li>
            ))}
          </ul>
          <p className={styles.aside}>{capitalize(describeSteps(gaps))}</p>
        </>
      )}
    </div>
  );
}

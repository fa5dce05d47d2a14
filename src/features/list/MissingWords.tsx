import type { Gaps } from '../../domain/eligibility/gaps.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { describeSteps } from '../../parts/stepsWords.ts';
import { useApp } from '../../store/useApp.tsx';
import styles from './RoleTable.module.css';

/** What is missing by the nearest way, in short, and how far that is. */
export function MissingWords({ gaps }: { readonly gaps: Gaps }) {
  const map = useApp((state) => state.map);
  const index = useDetailsIndex();
  if (gaps.missing.length === 0 && gaps.unplannable === 0) {
    return <span className={styles.missing}>Nothing</span>;
  }
  return (
    <span>
      {describeGaps(gaps.missing, map, index)}
      <span className={styles.small}> {describeSteps(gaps)}</span>
    </span>
  );
}

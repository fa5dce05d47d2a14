import { Link } from 'react-router';
import { paths as pages } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { formatDuration } from '../../parts/planDates.ts';
import type { ComparedCase } from './useComparison.ts';
import { usePathWords } from './usePathWords.ts';
import styles from './PathState.module.css';

/** What a path asks and how long it takes; or why it can't be laid out. */
export function PathState({ one }: { readonly one: ComparedCase }) {
  const search = useLinkQuery();
  const { studyName } = usePathWords();
  const { from, path, laidOut, pathCase } = one;
  if (from === undefined) {
    return (
      <p className={styles.problem}>
        It starts where you are, and your profile does not say where that is.{' '}
        <Link to={{ pathname: pages.profile, search }}>Fill it in</Link>, or remove this path.
      </p>
    );
  }
  if (path.steps.length === 0) return <p className={styles.facts}>Nothing to study, no move.</p>;
  if (laidOut?.plan === undefined) {
    return pathCase === undefined ? <p className={styles.facts}>Working it out …</p> : null;
  }
  const { studies, months } = laidOut.plan;
  return (
    <p className={styles.facts}>
      {months === 0 ? 'At once' : formatDuration(months)}
      {studies.length > 0 && `, with ${studies.map(({ id }) => studyName(id)).join(', ')}`}
    </p>
  );
}

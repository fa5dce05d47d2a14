import { Link } from 'react-router';
import type { PathStep } from '../../domain/plan/planModel.ts';
import { MOST_COMPARED, type ComparedPath } from '../../store/compareChoices.ts';
import { paths as pages } from '../../store/paths.ts';
import { useCompareChoices, useLinkQueryWithCompare } from '../../store/useCompareChoices.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import styles from './PathBar.module.css';

/** Puts the path into the comparison and opens it; what it asks to study is worked out there. Nothing when the comparison is full. */
export function ComparePathLink({ steps }: { readonly steps: readonly PathStep[] }) {
  const { choices } = useCompareChoices();
  const { from } = usePlanChoices().choices;
  const own: ComparedPath = {
    ...(from === undefined ? {} : { from }),
    steps: steps.map(({ role, afterMonths }) => ({ role, afterMonths, studies: [] })),
  };
  const search = useLinkQueryWithCompare({ paths: [...choices.paths, own], show: 'paths' });
  if (choices.paths.length >= MOST_COMPARED) return null;
  return (
    <Link className={styles.link} to={{ pathname: pages.compare, search }}>
      Compare
    </Link>
  );
}

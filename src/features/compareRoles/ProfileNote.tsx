import { Link } from 'react-router';
import { saysWhatOneHas } from '../../domain/profile.ts';
import { valueOf } from '../../store/loadable.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import styles from './CompareRolesView.module.css';

/** How to see what one is missing; and if that does not come, why. */
export function ProfileNote() {
  const hasProfile = useApp((state) => saysWhatOneHas(state.profile));
  const isReading = useApp((state) => state.profileKeeping.status === 'reading');
  const eligibility = useApp((state) => state.eligibility);
  const load = useApp((state) => state.loadEligibility);
  const search = useLinkQuery();
  if (hasProfile) {
    return eligibility.status === 'failed' && valueOf(eligibility) === undefined ? (
      <FailureNote what="What you qualify for" reason={eligibility.reason} onRetry={load} />
    ) : null;
  }
  if (isReading) return null;
  return (
    <p className={styles.invitation}>
      <Link to={{ pathname: paths.profile, search }}>Say what you have</Link>, and you see what is
      missing for each.
    </p>
  );
}

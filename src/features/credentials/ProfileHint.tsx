import { Link } from 'react-router';
import { saysWhatOneHas } from '../../domain/profile.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import styles from './CredentialView.module.css';

/** Without a profile, where to say what one has; with one whose rules did not come, that they didn't. */
export function ProfileHint() {
  const hasProfile = useApp((state) => saysWhatOneHas(state.profile));
  const isReading = useApp((state) => state.profileKeeping.status === 'reading');
  const eligibility = useApp((state) => state.eligibility);
  const load = useApp((state) => state.loadEligibility);
  const search = useLinkQuery();
  if (hasProfile) {
    return eligibility.status === 'failed' ? (
      <FailureNote what="What you qualify for" reason={eligibility.reason} onRetry={load} />
    ) : null;
  }
  if (isReading) return null;
  return (
    <p className={styles.aside}>
      <Link to={{ pathname: paths.profile, search }}>Say what you have</Link>, and this page shows
      what you may take now and what it would open for you.
    </p>
  );
}

import { Link } from 'react-router';
import { saysWhatOneHas } from '../../domain/profile.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import fields from './Fields.module.css';

/** Why the filter by state narrows nothing: there is no profile, or what it means is not worked out yet. */
export function StandingUnknown() {
  const hasProfile = useApp((state) => saysWhatOneHas(state.profile));
  const eligibility = useApp((state) => state.eligibility);
  const load = useApp((state) => state.loadEligibility);
  const search = useLinkQuery();
  if (!hasProfile) {
    return (
      <p className={fields.hint}>
        The filter by how near you are needs your profile, which stays in this browser.{' '}
        <Link to={{ pathname: paths.profile, search }}>Say what you have</Link>
      </p>
    );
  }
  return eligibility.status === 'failed' ? (
    <FailureNote what="What you qualify for" reason={eligibility.reason} onRetry={load} />
  ) : (
    <Loading what="where you stand" />
  );
}

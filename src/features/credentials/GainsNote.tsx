import { Link } from 'react-router';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import styles from './CredentialTable.module.css';

/** What the columns about the reader mean, here and in the table of programs. */
export function GainsNote() {
  const search = useLinkQuery();
  return (
    <p className={styles.note}>
      By <Link to={{ pathname: paths.profile, search }}>your profile</Link>, for the roles on the
      map now. “Opens” counts roles that are ready once you have it and what it asks first, and
      would not be without it. “Nearer” counts other roles that it takes a step from. Months are
      typical. No source gives the time to prepare for an exam. Money is tuition without aid and
      exam fees; memberships come on top.
    </p>
  );
}

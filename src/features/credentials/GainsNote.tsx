import { Link } from 'react-router';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import styles from './CredentialTable.module.css';

/** What the columns about the reader mean, here and in the table of programs. */
export function GainsNote() {
  const search = useLinkQuery();
  return (
    <p className={styles.note}>
      By <Link to={{ pathname: paths.profile, search }}>your profile</Link>. “Opens” counts the
      roles that are ready with it and what it asks first, and not without it; “nearer” the others
      that it takes a step from; of the roles on the map now. Months are typical study and work, one
      after the other; no source gives the time to prepare for an exam. Money is tuition without
      aid, and exam fees, without memberships.
    </p>
  );
}

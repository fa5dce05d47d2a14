import { Link } from 'react-router';
import type { CredentialName } from '../domain/model.ts';
import { paths } from '../store/paths.ts';
import { useLinkQuery } from '../store/useChoose.ts';
import styles from './CredentialLink.module.css';

/** A credential's abbreviation, leading to its page; with its name after it when `hasName`. */
export function CredentialLink({
  credential,
  hasName = false,
}: {
  readonly credential: Pick<CredentialName, 'id' | 'abbreviation' | 'name'>;
  readonly hasName?: boolean;
}) {
  const search = useLinkQuery();
  const { id, abbreviation, name } = credential;
  const hasBoth = hasName && name !== abbreviation;
  return (
    <>
      <Link to={{ pathname: paths.credential(id), search }} title={name}>
        {abbreviation}
      </Link>
      {hasBoth && <span className={styles.name}> {name}</span>}
    </>
  );
}

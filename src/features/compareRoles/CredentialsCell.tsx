import { CredentialLink } from '../../parts/CredentialLink.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import type { ComparedRole } from './comparedRole.ts';
import styles from './Cells.module.css';
import {
  describeExam,
  describeUpkeep,
  listCostSources,
  listNamedCredentials,
  type NamedCredential,
} from './credentialCost.ts';

/** What it costs to get and to keep each credential that the role names. */
export function CredentialsCell({
  one: { role },
  index,
}: {
  readonly one: ComparedRole;
  readonly index: DetailsIndex;
}) {
  const named = listNamedCredentials(role, index);
  if (named.length === 0) return <p className={styles.missing}>No credential is named.</p>;
  const asked = named.filter(({ isAsked }) => isAsked);
  const preferred = named.filter(({ isAsked }) => !isAsked);
  return (
    <div className={styles.stack}>
      <Credentials title="Asked for, alone or as one of several" named={asked} />
      <Credentials title="Preferred" named={preferred} />
      <SourceNote
        of={`the costs for ${role.title}`}
        sources={listCostSources(named.map(({ credential }) => credential))}
        note="Fees are what the issuers charge members and others, the lowest to the highest. Upkeep is spread over the years of each renewal cycle."
      />
    </div>
  );
}

function Credentials({
  title,
  named,
}: {
  readonly title: string;
  readonly named: readonly NamedCredential[];
}) {
  if (named.length === 0) return null;
  return (
    <div>
      <p className={styles.aside}>{title}</p>
      <ul className={styles.credentials}>
        {named.map(({ credential }) => (
          <li key={credential.id}>
            <strong>
              <CredentialLink credential={credential} />
            </strong>{' '}
            {describeExam(credential)}; {describeUpkeep(credential)}
          </li>
        ))}
      </ul>
    </div>
  );
}

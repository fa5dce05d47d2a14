import { CredentialLink } from '../../parts/CredentialLink.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import type { CredentialRow } from './credentialRows.ts';
import styles from './PastCredentials.module.css';
import { STATUS_WORDS } from './statusWords.ts';

/** Credentials no longer granted, and what took their place; nothing when there are none. */
export function PastCredentials({
  rows,
  index,
}: {
  readonly rows: readonly CredentialRow[];
  readonly index: DetailsIndex;
}) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.past}>
      <h3>No longer granted</h3>
      <p>Some people still hold these, and some job postings still name them.</p>
      <ul>
        {rows.map(({ credential }) => {
          const { status } = credential;
          const successor =
            status.replacedBy === undefined
              ? undefined
              : index.credentialsById.get(status.replacedBy);
          return (
            <li key={credential.id}>
              <CredentialLink credential={credential} hasName />, {credential.issuer}.{' '}
              {STATUS_WORDS[status.value].name}
              {successor !== undefined && (
                <>
                  ; now <CredentialLink credential={successor} />
                </>
              )}
              .{status.note !== undefined && <> {status.note}</>}{' '}
              <SourceNote
                of={`the status of ${credential.abbreviation}`}
                sources={status.sources}
                year={status.year}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

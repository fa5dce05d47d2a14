import type { Credential } from '../../domain/model.ts';
import { listCredentials } from '../../domain/requirement.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { CredentialNames } from './CredentialNames.tsx';

/** The credentials before and after this one; nothing when there are none. */
export function CredentialChain({
  credential,
  index,
}: {
  readonly credential: Credential;
  readonly index: DetailsIndex;
}) {
  const before = (credential.buildsOn ?? [])
    .map((id) => index.credentialsById.get(id))
    .filter((found) => found !== undefined);
  const after = index.details.credentials.filter(
    ({ id, buildsOn, eligibility }) =>
      id !== credential.id &&
      (buildsOn?.includes(credential.id) === true ||
        listCredentials(eligibility.requires).includes(credential.id)),
  );
  return (
    <>
      <Group title="Builds on" say="" credentials={before} />
      <Group
        title="Leads on to"
        say="Credentials that build on this one, or whose rule names it."
        credentials={after}
      />
    </>
  );
}

function Group({
  title,
  say,
  credentials,
}: {
  readonly title: string;
  readonly say: string;
  readonly credentials: readonly Credential[];
}) {
  if (credentials.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {say !== '' && <p>{say}</p>}
      <CredentialNames credentials={credentials} />
    </>
  );
}

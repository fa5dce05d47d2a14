import type { Credential } from '../../domain/model.ts';
import { findCredentialUse } from '../../domain/requirementUse.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import { countRoles } from '../../parts/countRoles.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { CredentialChain } from './CredentialChain.tsx';
import { CredentialCosts } from './CredentialCosts.tsx';
import { CredentialExam } from './CredentialExam.tsx';
import styles from './CredentialView.module.css';
import { FactItems } from './FactItems.tsx';
import { ForYou } from './ForYou.tsx';
import { RoleList } from './RoleList.tsx';
import { STATUS_WORDS } from './statusWords.ts';

/** All of a credential below its title: rule, exam, costs, what it leads to and who asks for it. */
export function CredentialView({
  credential,
  index,
}: {
  readonly credential: Credential;
  readonly index: DetailsIndex;
}) {
  const roles = useApp((state) => state.map.roles);
  const isPast = credential.status.value === 'renamed' || credential.status.value === 'retired';
  const { requiredBy, preferredBy } = findCredentialUse(roles, credential.id);
  return (
    <>
      <p>{credential.summary}</p>
      <p>
        <strong>What it shows</strong> {credential.focus}
      </p>
      <Status credential={credential} index={index} />
      {credential.url !== undefined && (
        <p>
          <ExternalLink href={credential.url}>The issuer’s page</ExternalLink>
        </p>
      )}
      <ForYou thing={credential} index={index} />
      <Eligibility credential={credential} />
      {!isPast && <CredentialExam credential={credential} />}
      {!isPast && <CredentialCosts credential={credential} />}
      {credential.notes !== undefined && credential.notes.length > 0 && (
        <>
          <h2>Notes</h2>
          <FactItems facts={credential.notes} of="this note" />
        </>
      )}
      <CredentialChain credential={credential} index={index} />
      <h2>Roles</h2>
      <RoleList
        title={`Asked for by ${countRoles(requiredBy.length)}`}
        none="No role on this map asks for it."
        say="As the only way, or as one of several."
        roles={requiredBy}
      />
      <RoleList
        title={`Preferred by ${countRoles(preferredBy.length)}`}
        none="No role on this map prefers it."
        roles={preferredBy}
      />
    </>
  );
}

function Status({
  credential,
  index,
}: {
  readonly credential: Credential;
  readonly index: DetailsIndex;
}) {
  const { status } = credential;
  const successor =
    status.replacedBy === undefined ? undefined : index.credentialsById.get(status.replacedBy);
  const isPlain = status.value === 'active';
  return (
    <div className={isPlain ? undefined : styles.warning}>
      <p>
        <strong>{STATUS_WORDS[status.value].name}</strong> {STATUS_WORDS[status.value].says}
        {successor !== undefined && (
          <>
            {' '}
            See <CredentialLink credential={successor} hasName />.
          </>
        )}{' '}
        {status.note}
      </p>
      <SourceNote
        of="the status"
        sources={status.sources}
        year={status.year}
        getValue={() => STATUS_WORDS[status.value].name}
      />
    </div>
  );
}

function Eligibility({ credential }: { readonly credential: Credential }) {
  const { requires, prefers, note, sources, year } = credential.eligibility;
  const judge = useSelected('judge');
  return (
    <>
      <h2>Who may take it</h2>
      {requires === undefined ? (
        <p>No rule is on this map{note === undefined ? '.' : ':'}</p>
      ) : (
        <RequirementTree requirement={requires} judge={judge} />
      )}
      {note !== undefined && <p>{note}</p>}
      <SourceNote of="the rule" sources={sources} year={year} getValue={() => note} />
      {prefers !== undefined && (
        <>
          <h3>Recommended</h3>
          <RequirementTree requirement={prefers} judge={judge} />
        </>
      )}
    </>
  );
}

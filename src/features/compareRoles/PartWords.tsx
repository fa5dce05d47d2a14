import { Fragment } from 'react';
import type { Requirement } from '../../domain/model.ts';
import { partsOf } from '../../domain/requirement.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import { RequirementAtom } from '../../parts/RequirementAtom.tsx';
import { describeCombination, listParts, unwrap } from '../../parts/requirementWords.ts';
import { useApp } from '../../store/useApp.tsx';

/** A part of a requirement in one line, with links: `CCS, RHIA or RHIT`. */
export function PartWords({
  part,
  isInSentence = false,
}: {
  readonly part: Requirement;
  readonly isInSentence?: boolean;
}) {
  const credentials = useApp((state) => state.map.credentials);
  const whole = unwrap(part);
  if ('credential' in whole) {
    const credential = credentials.find(({ id }) => id === whole.credential);
    return credential === undefined ? whole.credential : <CredentialLink credential={credential} />;
  }
  if (partsOf(whole) === undefined) {
    return <RequirementAtom requirement={whole} isInSentence={isInSentence} />;
  }
  const how = describeCombination(whole);
  const parts = listParts(whole);
  const last = how === 'All of these' ? ' and ' : ' or ';
  return (
    <>
      {how?.startsWith('At least') === true && `${how}: `}
      {parts.map((one, at) => (
        <Fragment key={at}>
          {at > 0 && (at === parts.length - 1 ? last : ', ')}
          <PartWords part={one} isInSentence={at > 0 || isInSentence} />
        </Fragment>
      ))}
    </>
  );
}

import { Link, useParams } from 'react-router';
import { CredentialView } from '../../features/credentials/CredentialView.tsx';
import { findNearestNamed } from '../../domain/nearestNamed.ts';
import { NearestLinks } from '../../parts/NearestLinks.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { Prose } from '../../ui/Prose.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function CredentialPage() {
  const { id = '' } = useParams();
  const search = useLinkQuery();
  const titleRef = useFocusOnArrival(id);
  const credentials = useApp((state) => state.map.credentials);
  const known = credentials.find((credential) => credential.id === id);
  usePageTitle(known?.abbreviation ?? 'No such credential');
  const all = (
    <Link to={{ pathname: paths.credentials, search }}>All credentials and programs</Link>
  );
  if (known === undefined) {
    const near = findNearestNamed(
      id,
      credentials.map((item) => ({
        id: item.id,
        names: [item.abbreviation, item.name],
      })),
    );
    return (
      <Prose>
        <h1 ref={titleRef} tabIndex={-1}>
          There is no credential “{id}”
        </h1>
        <p>The link may be old, or a letter of it may be wrong.</p>
        <NearestLinks
          near={near.map((item) => ({ path: paths.credential(item.id), name: item.names[0]! }))}
        />
        <p>{all}</p>
      </Prose>
    );
  }
  return (
    <Prose key={id}>
      <p>{all}</p>
      <h1 ref={titleRef} tabIndex={-1}>
        {known.name === known.abbreviation ? known.name : `${known.name} (${known.abbreviation})`}
      </h1>
      <WithDetails what="the credential">
        {(index) => {
          const credential = index.credentialsById.get(id)!;
          return (
            <>
              <p>Issued by {credential.issuer}</p>
              <CredentialView credential={credential} index={index} />
            </>
          );
        }}
      </WithDetails>
    </Prose>
  );
}

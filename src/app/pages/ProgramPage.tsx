import { Link, useParams } from 'react-router';
import { findNearestNamed } from '../../domain/nearestNamed.ts';
import { ProgramView } from '../../features/credentials/ProgramView.tsx';
import { useDetailsIndex, type DetailsIndex } from '../../parts/detailsIndex.ts';
import { NearestLinks } from '../../parts/NearestLinks.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { Prose } from '../../ui/Prose.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function ProgramPage() {
  const { id = '' } = useParams();
  const search = useLinkQuery();
  const titleRef = useFocusOnArrival(id);
  const loaded = useDetailsIndex();
  const program = loaded?.programsById.get(id);
  const title = program?.name ?? (loaded === undefined ? 'Program' : `There is no program “${id}”`);
  usePageTitle(title);
  return (
    <Prose key={id}>
      <p>
        <Link to={{ pathname: paths.credentials, search }}>All credentials and programs</Link>
      </p>
      <h1 ref={titleRef} tabIndex={-1}>
        {title}
      </h1>
      <WithDetails what="the program">
        {(index) => {
          const known = index.programsById.get(id);
          return known === undefined ? (
            <Unknown id={id} index={index} />
          ) : (
            <ProgramView program={known} index={index} />
          );
        }}
      </WithDetails>
    </Prose>
  );
}

function Unknown({ id, index }: { readonly id: string; readonly index: DetailsIndex }) {
  const near = findNearestNamed(
    id,
    index.details.programs.map(({ id: known, name }) => ({ id: known, names: [name] })),
  );
  return (
    <>
      <p>The link may be old, or a letter of it may be wrong.</p>
      <NearestLinks
        near={near.map((item) => ({ path: paths.program(item.id), name: item.names[0]! }))}
      />
    </>
  );
}

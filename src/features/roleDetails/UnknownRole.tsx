import { Link } from 'react-router';
import { findNearestNamed } from '../../domain/nearestNamed.ts';
import { NearestLinks } from '../../parts/NearestLinks.tsx';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { Prose } from '../../ui/Prose.tsx';

/** Says that no role has this id, and which ones the link may have meant. */
export function UnknownRole({
  id,
  isPage = false,
}: {
  readonly id: string;
  readonly isPage?: boolean;
}) {
  const roles = useApp((state) => state.map.roles);
  const search = useLinkQuery();
  const near = findNearestNamed(
    id,
    roles.map((role) => ({ id: role.id, title: role.title, names: [role.title] })),
  );
  const Title = isPage ? 'h1' : 'h2';
  return (
    <Prose>
      <Title>There is no role “{id}”</Title>
      <p>The link may be old, or a letter of it may be wrong.</p>
      <NearestLinks near={near.map((role) => ({ path: paths.role(role.id), name: role.title }))} />
      <p>
        <Link to={{ pathname: paths.map, search }}>The map of roles</Link> ·{' '}
        <Link to={{ pathname: paths.list, search }}>The list of roles</Link>
      </p>
    </Prose>
  );
}

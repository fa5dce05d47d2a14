import { Link } from 'react-router';
import { paths } from '../../store/paths.ts';
import { Prose } from '../../ui/Prose.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function NotFoundPage() {
  usePageTitle('No such page');
  return (
    <Prose>
      <h1>There is no page at this address</h1>
      <p>The link may be old, or a letter of it may be wrong.</p>
      <ul>
        <li>
          <Link to={paths.map}>The map of careers</Link>
        </li>
        <li>
          <Link to={paths.list}>The list of roles</Link>
        </li>
        <li>
          <Link to={paths.credentials}>Credentials and programs</Link>
        </li>
      </ul>
    </Prose>
  );
}

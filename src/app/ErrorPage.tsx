import { Link } from 'react-router';
import { paths } from '../store/paths.ts';
import { Button } from '../ui/Button.tsx';
import { Prose } from '../ui/Prose.tsx';

/** What a reader sees when a page fails: what happened, and ways on. */
export function ErrorPage({ error }: { readonly error: Error }) {
  return (
    <Prose>
      <h1>This page could not be shown</h1>
      <p>Something in the app went wrong. Your choices are in the address and are not lost.</p>
      <p>
        <code>{error.message}</code>
      </p>
      <p>
        <Button onClick={() => window.location.reload()}>Load the page again</Button>{' '}
        <Link to={paths.map}>Back to the map</Link>
      </p>
    </Prose>
  );
}

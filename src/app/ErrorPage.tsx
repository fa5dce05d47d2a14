import { Link } from 'react-router';
import { paths } from '../store/paths.ts';
import { Button } from '../ui/Button.tsx';
import { Prose } from '../ui/Prose.tsx';

/** What a reader sees when a page fails: what happened, and ways on. */
export function ErrorPage({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry: () => void;
}) {
  return (
    <Prose>
      <h1>This page could not be shown</h1>
      <p>Something in the app went wrong. Your choices are in the address and are not lost.</p>
      <p>
        <code>{error.message}</code>
      </p>
      <p>
        <Button onClick={onRetry}>Try again</Button> <Link to={paths.map}>Back to the map</Link>
      </p>
    </Prose>
  );
}

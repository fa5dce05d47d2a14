import { Link } from 'react-router';
import { useLinkQuery } from '../store/useChoose.ts';

/** "Did you mean" and what the reader may have meant; nothing when there is nothing near. */
export function NearestLinks({
  near,
}: {
  readonly near: readonly { readonly path: string; readonly name: string }[];
}) {
  const search = useLinkQuery();
  if (near.length === 0) return null;
  return (
    <p>
      Did you mean{' '}
      {near.map(({ path, name }, index) => (
        <span key={path}>
          {index > 0 && ' or '}
          <Link to={{ pathname: path, search }}>{name}</Link>
        </span>
      ))}
      ?
    </p>
  );
}

import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Feed } from '../../domain/sourceUse.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount } from '../../parts/format.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { compareCollections, nameCollection } from './factWords.ts';
import styles from './Sources.module.css';

/** What rests on a source, part by part of the site; by name where it is little. */
export function FeedList({ feeds }: { readonly feeds: readonly Feed[] }) {
  const search = useLinkQuery();
  if (feeds.length === 0) return 'nothing at present';
  const inOrder = [...feeds].sort((a, b) => compareCollections(a.collection, b.collection));
  return (
    <ul className={styles.feeds}>
      {inOrder.map(({ collection, factCount, subjects }) => {
        const { name, address } = nameCollection(collection);
        const [pathname = '', query = ''] = address.split('?');
        return (
          <li key={collection}>
            <Link to={{ pathname, search: query === '' ? search : `?${query}` }}>{name}</Link>:{' '}
            {factCount === 1 ? '1 fact' : `${formatCount(factCount)} facts`}
            <Subjects collection={collection} ids={subjects} />
          </li>
        );
      })}
    </ul>
  );
}

/** What the facts are of, with links, where it has pages of its own. */
function Subjects({
  collection,
  ids,
}: {
  readonly collection: string;
  readonly ids: readonly string[];
}) {
  const search = useLinkQuery();
  const roles = useApp((state) => state.graph.rolesById);
  const index = useDetailsIndex();
  const named = ids.flatMap((id) => {
    switch (collection) {
      case 'roles':
        return { name: roles.get(id)?.title, pathname: paths.role(id) };
      case 'credentials':
        return {
          name: index?.credentialsById.get(id)?.abbreviation,
          pathname: paths.credential(id),
        };
      case 'programs':
        return { name: index?.programsById.get(id)?.name, pathname: paths.program(id) };
      default:
        return [];
    }
  });
  return named.map(({ name, pathname }, at) => (
    <Fragment key={pathname}>
      {at === 0 ? ' about ' : ', '}
      <Link to={{ pathname, search }}>{name}</Link>
    </Fragment>
  ));
}

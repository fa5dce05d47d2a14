import type { Resource } from '../../domain/guide/resourceModel.ts';
import { RichText } from '../../parts/richText/RichText.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp, useDetails } from '../../store/useApp.tsx';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import styles from './ResourcesView.module.css';
import { useSectionOnArrival } from './useSectionOnArrival.ts';

/** Places to look further; each opens outside, and nothing of them is loaded here. */
export function ResourcesView() {
  const part = useGuidePart('resources');
  const load = useApp((state) => state.loadGuidePart);
  useDetails();
  useSectionOnArrival(part.status === 'ready');
  if (part.status === 'failed') {
    return (
      <FailureNote what="The resources" reason={part.reason} onRetry={() => load('resources')} />
    );
  }
  if (part.status !== 'ready') return <Loading what="the resources" />;
  const { groups } = part.value;
  return (
    <>
      <p>
        An arrow means that a link leads to another site. We list what helped us to make this map.
        Nobody paid to be here.
      </p>
      <p className={styles.warning}>
        Addresses change. Each entry says when a source of ours last saw its address, and whether we
        have opened it ourselves.
      </p>
      <nav aria-label="Kinds of resources">
        <ul className={styles.kinds}>
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, intro, resources }) => (
        <section key={id} className={styles.group} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {intro !== undefined && <p>{intro}</p>}
          <ul className={styles.list}>
            {resources.map((resource) => (
              <ResourceItem key={resource.id} resource={resource} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ResourceItem({ resource }: { readonly resource: Resource }) {
  const { id, name, publisher, url, goodFor, seen, confirmedOn, sources } = resource;
  return (
    <li id={id} tabIndex={-1}>
      <p>
        <strong>
          <ExternalLink href={url}>{name}</ExternalLink>
        </strong>{' '}
        <span className={styles.quiet}>
          {publisher === name ? '' : `${publisher} · `}
          {new URL(url).hostname}
        </span>
      </p>
      <p>
        <RichText text={goodFor} />
      </p>
      <p className={styles.quiet}>{describeAge(seen?.year, confirmedOn)}</p>
      <SourceNote of={name} sources={[...new Set([...sources, ...(seen?.sources ?? [])])]} />
    </li>
  );
}

function describeAge(seen: number | undefined, confirmedOn: string | undefined): string {
  if (confirmedOn !== undefined) return `Address confirmed on ${confirmedOn}.`;
  const last = seen === undefined ? '' : ` Last seen by a source of ours in ${seen}.`;
  return `Address not confirmed by us yet.${last}`;
}

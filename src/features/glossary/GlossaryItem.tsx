import { Link2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { GlossaryEntry } from '../../domain/guide/buildGlossary.ts';
import type { Term, TermLink } from '../../domain/guide/termModel.ts';
import type { CredentialName } from '../../domain/model.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { ProgramLink } from '../../parts/ProgramLink.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { valueOf } from '../../store/loadable.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useGuidePart } from '../../store/useGuidePart.ts';
import styles from './GlossaryView.module.css';

/** A term with its meaning, a link to itself, and what it has to do with. */
export function GlossaryItem({ entry }: { readonly entry: GlossaryEntry }) {
  const { id, name } = entry;
  return (
    <div id={id} className={styles.item} tabIndex={-1}>
      <dt className={styles.term}>
        <strong>{name}</strong>
        {entry.kind === 'term'
          ? entry.term.fullForm !== undefined && (
              <span className={styles.full}>{entry.term.fullForm}</span>
            )
          : entry.credential.name !== name && (
              <span className={styles.full}>{entry.credential.name}</span>
            )}
        <a className={styles.self} href={`#${id}`} aria-label={`Link to ${name}`}>
          <Link2 size={16} aria-hidden />
        </a>
      </dt>
      <dd>
        {entry.kind === 'term' ? (
          <TermText term={entry.term} />
        ) : (
          <CredentialText credential={entry.credential} />
        )}
      </dd>
    </div>
  );
}

function TermText({
  term: { term, definition, otherNames, links, sources },
}: {
  readonly term: Term;
}) {
  return (
    <>
      <p>{definition}</p>
      {otherNames !== undefined && <p className={styles.quiet}>Also: {otherNames.join(', ')}</p>}
      {links !== undefined && <Links links={links} />}
      {sources !== undefined && <SourceNote of={`the meaning of ${term}`} sources={sources} />}
    </>
  );
}

const STATUS_WORDS = {
  active: 'A credential.',
  retiring: 'A credential that is being retired.',
  renamed: 'A credential that has another name today.',
  retired: 'A credential that is no longer granted.',
} as const;

function CredentialText({ credential }: { readonly credential: CredentialName }) {
  return (
    <p>
      {STATUS_WORDS[credential.status]} Its page: <CredentialLink credential={credential} />
    </p>
  );
}

function Links({ links }: { readonly links: readonly TermLink[] }) {
  const find = useNamedLink();
  const named = links.flatMap((link) => {
    const node = find(link);
    return node === undefined ? [] : [{ key: `${link.to} ${link.id}`, node }];
  });
  if (named.length === 0) return null;
  return (
    <p className={styles.links}>
      See:{' '}
      {named.map(({ key, node }, index) => (
        <Fragment key={key}>
          {index > 0 && ' · '}
          {node}
        </Fragment>
      ))}
    </p>
  );
}

/** A link with the name of what it leads to; undefined while that name has not come. */
function useNamedLink(): (link: TermLink) => ReactNode | undefined {
  const roles = useApp((state) => state.graph.rolesById);
  const credentials = useApp((state) => state.map.credentials);
  const terms = valueOf(useGuidePart('terms'))?.terms;
  const chapters = valueOf(useGuidePart('pages'))?.chapters;
  const index = useDetailsIndex();
  const search = useLinkQuery();
  return ({ to, id }) => {
    switch (to) {
      case 'role': {
        const role = roles.get(id);
        return role && <RoleLink role={role} />;
      }
      case 'credential': {
        const credential = credentials.find((one) => one.id === id);
        return credential && <CredentialLink credential={credential} />;
      }
      case 'program': {
        const program = index?.programsById.get(id);
        return program && <ProgramLink program={program} />;
      }
      case 'term': {
        const term = terms?.find((one) => one.id === id);
        return term && <a href={`#${id}`}>{term.term}</a>;
      }
      case 'guide': {
        const page = chapters?.flatMap(({ pages }) => pages).find((one) => one.id === id);
        return page && <Link to={{ pathname: paths.guidePage(id), search }}>{page.title}</Link>;
      }
    }
  };
}

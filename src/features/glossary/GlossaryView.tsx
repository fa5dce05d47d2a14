import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import {
  buildGlossary,
  findEntries,
  groupByLetter,
  type GlossaryLetter,
} from '../../domain/guide/buildGlossary.ts';
import type { Term } from '../../domain/guide/termModel.ts';
import { useApp, useDetails } from '../../store/useApp.tsx';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import fields from '../../ui/fields.module.css';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { GlossaryItem } from './GlossaryItem.tsx';
import styles from './GlossaryView.module.css';

/** Every term of the site by letter; each can be linked to by its id. */
export function GlossaryView() {
  const part = useGuidePart('terms');
  const load = useApp((state) => state.loadGuidePart);
  switch (part.status) {
    case 'ready':
      return <Glossary terms={part.value.terms} />;
    case 'failed':
      return <FailureNote what="The glossary" reason={part.reason} onRetry={() => load('terms')} />;
    default:
      return <Loading what="the glossary" />;
  }
}

function Glossary({ terms }: { readonly terms: readonly Term[] }) {
  // For the names of programs and for sources; the terms themselves do not wait for them.
  useDetails();
  const credentials = useApp((state) => state.map.credentials);
  const [query, setQuery] = useState('');
  const fieldId = useId();
  const all = useMemo(() => buildGlossary(terms, credentials), [terms, credentials]);
  const found = useMemo(() => findEntries(all, query), [all, query]);
  const letters = groupByLetter(found);
  useArrivalAtEntry(query, () => setQuery(''));
  const count = found.length === 1 ? '1 entry' : `${found.length} entries`;
  return (
    <>
      <div className={`${fields.field} ${styles.find}`}>
        <label htmlFor={fieldId}>Find a term</label>
        <input
          id={fieldId}
          type="text"
          value={query}
          placeholder="Such as CEU, denial or registry"
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <p className={fields.hint}>
          {query.trim() === '' ? count : `${count} for “${query.trim()}”`}
        </p>
      </div>
      <LiveRegion message={query.trim() === '' ? '' : `${count} found`} />
      {letters.length === 0 ? (
        <p>
          No term here holds these words. Try fewer letters, or the search at the top of the page,
          which looks through roles, credentials and the guide as well.
        </p>
      ) : (
        <>
          {letters.length > 1 && <Letters letters={letters} />}
          {letters.map(({ letter, entries }) => (
            <section key={letter} className={styles.letter}>
              <h2 id={anchorOf(letter)} tabIndex={-1}>
                {letter}
              </h2>
              <dl className={styles.list}>
                {entries.map((entry) => (
                  <GlossaryItem key={entry.id} entry={entry} />
                ))}
              </dl>
            </section>
          ))}
        </>
      )}
    </>
  );
}

function Letters({ letters }: { readonly letters: readonly GlossaryLetter[] }) {
  return (
    <nav className={styles.letters} aria-label="Letters">
      {letters.map(({ letter }) => (
        <a key={letter} href={`#${anchorOf(letter)}`}>
          {letter}
        </a>
      ))}
    </nav>
  );
}

/** No term's id begins so: a letter alone is one. */
function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}

/**
 * Goes to the entry that the address names: once the terms are there, and whenever
 * the address names another. A filter that hides it is lifted.
 */
function useArrivalAtEntry(query: string, lift: () => void): void {
  const { hash, key } = useLocation();
  const arrivedRef = useRef<string>(undefined);
  useEffect(() => {
    const arrival = `${key} ${hash}`;
    if (hash === '' || arrivedRef.current === arrival) return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target === null && query !== '') {
      lift();
      return;
    }
    arrivedRef.current = arrival;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [hash, key, lift, query]);
}

import { useId, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { SearchHit } from '../../store/appStore.ts';
import { paths } from '../../store/paths.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChoose, useLinkQuery } from '../../store/useChoose.ts';
import { LONGEST_QUERY } from '../../store/urlState.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { addressOf } from './addressOf.ts';
import { groupHits, type HitGroup } from './groupHits.ts';
import { MissingParts } from './MissingParts.tsx';
import { describeShowAll, planShowAll } from './planShowAll.ts';
import { SearchHints } from './SearchHints.tsx';
import styles from './SearchResults.module.css';
import { SearchResult } from './SearchResult.tsx';
import { useSiteSearch, type SiteSearch } from './useSiteSearch.ts';

/** As many results of a group as are listed before the reader asks for the rest. */
const MOST_AT_FIRST = 20;

/** The search as a page: a field, and everything that its words find, as links. */
export function SearchResults({ query }: { readonly query: string }) {
  const { choose } = useChoose();
  const search = (words: string) => choose({ query: words.trim() }, paths.search);
  const site = useSiteSearch();
  return (
    <>
      <SearchForm query={query} onSearch={search} />
      {site.notSearched !== undefined && (
        <MissingParts words={site.notSearched} onRetry={site.onRetry} />
      )}
      <Results query={query.trim()} site={site} onTry={search} />
    </>
  );
}

function SearchForm({
  query,
  onSearch,
}: {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}) {
  const [text, setText] = useState(query);
  const [seen, setSeen] = useState(query);
  const id = useId();
  if (seen !== query) {
    setSeen(query);
    setText(query);
  }
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text);
      }}
    >
      <label htmlFor={id}>A job title, credential, program, term or task</label>
      <div className={styles.row}>
        <input
          id={id}
          type="search"
          className={styles.input}
          autoComplete="off"
          maxLength={LONGEST_QUERY}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="strong">
          Search
        </Button>
      </div>
    </form>
  );
}

function Results({
  query,
  site: { search, find },
  onTry,
}: {
  readonly query: string;
  readonly site: SiteSearch;
  readonly onTry: (query: string) => void;
}) {
  const load = useApp((state) => state.loadSearch);
  const hits = useMemo(() => find?.(query) ?? [], [find, query]);
  if (search.status === 'failed')
    return <FailureNote what="The search" reason={search.reason} onRetry={load} />;
  if (search.status !== 'ready') return <Loading what="the search" />;
  const groups = groupHits(hits);
  const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
  return (
    <>
      <LiveRegion message={query === '' ? '' : hits.length === 0 ? 'Nothing found' : count} />
      {groups.length === 0 ? (
        <SearchHints query={query} examples={search.value.examples ?? []} onTry={onTry} />
      ) : (
        <p>{count}</p>
      )}
      {groups.map((group) => (
        <Group key={`${group.kind} ${query}`} group={group} query={query} />
      ))}
    </>
  );
}

function Group({ group, query }: { readonly group: HitGroup; readonly query: string }) {
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const { kind, name, hits } = group;
  const shown = isWhole ? hits : hits.slice(0, MOST_AT_FIRST);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>
        {name} <span className={styles.count}>{hits.length}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((hit) => (
          <Hit key={hit.id} hit={hit} />
        ))}
      </ul>
      <div className={styles.more}>
        {shown.length < hits.length && (
          <Button onClick={() => setIsWhole(true)}>
            Show all {hits.length} {name.toLowerCase()}
          </Button>
        )}
        {kind === 'role' && <ShowOnMap query={query} hits={hits} />}
      </div>
    </section>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const query = useLinkQuery();
  return (
    <li>
      <Link className={styles.hit} to={addressOf(hit, query)}>
        <SearchResult hit={hit} />
      </Link>
    </li>
  );
}

/** The same words as a filter of the map. */
function ShowOnMap({
  query,
  hits,
}: {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}) {
  const { choose } = useChoose();
  const map = useApp((state) => state.map);
  const choices = useApp((state) => state.choices);
  const facts = useSelected('filterFacts');
  const plan = planShowAll(map, choices, facts, query, hits);
  if (plan === undefined) return null;
  const { offer, leavesOut } = describeShowAll(plan, 'on the map');
  return (
    <>
      <Button onClick={() => choose(plan.change, paths.map)}>{offer}</Button>
      {leavesOut !== undefined && <p className={styles.count}>{leavesOut}</p>}
    </>
  );
}

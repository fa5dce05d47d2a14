import { ListFilter, Scale, Search as Sign } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Search, SearchHit } from '../../store/appStore.ts';
import { MOST_COMPARED } from '../../store/compareChoices.ts';
import type { Loadable } from '../../store/loadable.ts';
import { paths } from '../../store/paths.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChoose, useChooseRole, useLinkQuery } from '../../store/useChoose.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { FieldState } from '../../ui/SearchField.tsx';
import { addressOf } from './addressOf.ts';
import { groupHits, type HitGroup } from './groupHits.ts';
import { MissingParts } from './MissingParts.tsx';
import { describeShowAll, planShowAll, type ShowAll } from './planShowAll.ts';
import styles from './SearchBox.module.css';
import { SearchHints } from './SearchHints.tsx';
import { SearchResult } from './SearchResult.tsx';
import { SlashSetting } from './SlashSetting.tsx';
import { useSiteSearch } from './useSiteSearch.ts';

/** Results listed of the group with the best one, of each other, and where there is only one group. */
const MOST_OF_FIRST = 6;
const MOST_OF_OTHERS = 3;
const MOST_OF_ONLY = 12;
/** A single letter begins too much to be worth a list. */
const SHORTEST_QUERY = 2;

export interface SearchBoxProps {
  readonly field: FieldState;
  /** The reader has chosen; `go` takes them there once the dialog is closed. */
  readonly onLeave: (go: () => void) => void;
  readonly slash: { readonly isOn: boolean; readonly setIsOn: (isOn: boolean) => void };
}

type Item =
  | { readonly kind: 'hit'; readonly hit: SearchHit; readonly group: string }
  | { readonly kind: 'compare'; readonly hit: SearchHit }
  | { readonly kind: 'all'; readonly plan: ShowAll }
  | { readonly kind: 'page'; readonly query: string; readonly count: number };

/** The content of the search dialog: one field over all of the site. */
export function SearchBox({ field, onLeave, slash }: SearchBoxProps) {
  const { search, find, notSearched, onRetry } = useSiteSearch();
  const query = field.query.trim();
  const isAsking = find !== undefined && query.length >= SHORTEST_QUERY;
  const hits = useMemo(() => (isAsking ? find(query) : []), [find, query, isAsking]);
  const { items, where } = useItems(search, query, hits);
  const go = useGo();

  return (
    <>
      <Combobox
        field={field}
        items={items}
        keyOf={(item) => (item.kind === 'hit' ? `${item.hit.kind} ${item.hit.id}` : item.kind)}
        groupOf={(item) => (item.kind === 'hit' ? item.group : 'More')}
        itemToString={(item) => ('hit' in item ? item.hit.title : query)}
        renderItem={(item) => {
          switch (item.kind) {
            case 'hit':
              return <SearchResult hit={item.hit} />;
            case 'compare':
              return <CompareItem hit={item.hit} />;
            case 'all':
              return <ShowAllItem plan={item.plan} where={where} />;
            case 'page':
              return <PageItem count={item.count} />;
          }
        }}
        onSelect={(item) => onLeave(() => go(item))}
        status={[isAsking && describeCount(hits), notSearched].filter(Boolean).join('. ')}
        empty={<NoItems search={search} query={isAsking ? query : ''} onTry={field.onQuery} />}
      />
      {notSearched !== undefined && <MissingParts words={notSearched} onRetry={onRetry} />}
      <SlashSetting {...slash} />
    </>
  );
}

function NoItems({
  search,
  query,
  onTry,
}: {
  readonly search: Loadable<Search>;
  readonly query: string;
  readonly onTry: (query: string) => void;
}) {
  const load = useApp((state) => state.loadSearch);
  switch (search.status) {
    case 'ready':
      return <SearchHints query={query} examples={search.value.examples ?? []} onTry={onTry} />;
    case 'failed':
      return <FailureNote what="The search" reason={search.reason} onRetry={load} />;
    default:
      return <Loading what="the search" />;
  }
}

/** What the list holds: the first hits of each group, and the offers to compare the best role, to show all roles found, and to see all results. */
function useItems(search: Loadable<Search>, query: string, hits: readonly SearchHit[]) {
  const map = useApp((state) => state.map);
  const choices = useApp((state) => state.choices);
  const facts = useSelected('filterFacts');
  const isOnList = useLocation().pathname === paths.list;
  const { roles: compared } = useCompareChoices().choices;
  const items = useMemo((): readonly Item[] => {
    // As the map and the list will find them.
    const found = search.status === 'ready' && hits.length > 0 ? search.value.find(query) : [];
    const plan = planShowAll(map, choices, facts, query, found);
    const best = hits.find(({ kind }) => kind === 'role');
    const canCompare = best && compared.length < MOST_COMPARED && !compared.includes(best.id);
    return [
      ...listShown(groupHits(hits)).flatMap(({ name, hits: shown, count }) =>
        shown.map((hit) => {
          const group = shown.length < count ? `${name} (${shown.length} of ${count})` : name;
          return { kind: 'hit', hit, group } as const;
        }),
      ),
      ...(canCompare === true ? [{ kind: 'compare', hit: best } as const] : []),
      ...(plan === undefined ? [] : [{ kind: 'all', plan } as const]),
      ...(hits.length > 1 ? [{ kind: 'page', query, count: hits.length } as const] : []),
    ];
  }, [search, map, choices, facts, query, hits, compared]);
  return { items, where: isOnList ? 'in the list' : 'on the map' };
}

/** Of each group the hits that are listed, and how many there are. */
function listShown(groups: readonly HitGroup[]) {
  return groups.map(({ name, hits }, index) => {
    const most = groups.length === 1 ? MOST_OF_ONLY : index === 0 ? MOST_OF_FIRST : MOST_OF_OTHERS;
    return { name, hits: hits.slice(0, most), count: hits.length };
  });
}

/** Goes where an item leads, the reader's choices with them. */
function useGo(): (item: Item) => void {
  const { choose } = useChoose();
  const comparison = useCompareChoices();
  const chooseRole = useChooseRole();
  const navigate = useNavigate();
  const search = useLinkQuery();
  const { pathname } = useLocation();
  return (item) => {
    switch (item.kind) {
      case 'all':
        return choose(item.plan.change, pathname === paths.list ? paths.list : paths.map);
      case 'page':
        return choose({ query: item.query }, paths.search);
      case 'compare':
        return comparison.change({ roles: [...comparison.choices.roles, item.hit.id] });
      case 'hit':
        if (item.hit.kind === 'role') return chooseRole(item.hit.id);
        return void navigate(addressOf(item.hit, search));
    }
  };
}

function CompareItem({ hit }: { readonly hit: SearchHit }) {
  return (
    <span className={styles.all}>
      <Scale size={18} aria-hidden />
      <span className={styles.offer}>Add {hit.title} to the comparison</span>
    </span>
  );
}

function ShowAllItem({ plan, where }: { readonly plan: ShowAll; readonly where: string }) {
  const { offer, leavesOut } = describeShowAll(plan, where);
  return (
    <span className={styles.all}>
      <ListFilter size={18} aria-hidden />
      <span>
        <span className={styles.offer}>{offer}</span>
        {leavesOut !== undefined && <span className={styles.leavesOut}>{leavesOut}</span>}
      </span>
    </span>
  );
}

function PageItem({ count }: { readonly count: number }) {
  return (
    <span className={styles.all}>
      <Sign size={18} aria-hidden />
      <span className={styles.offer}>See all {count} results on a page</span>
    </span>
  );
}

function describeCount(hits: readonly SearchHit[]): string {
  if (hits.length === 0) return 'Nothing found';
  const groups = groupHits(hits);
  const found = hits.length === 1 ? '1 result' : `${hits.length} results`;
  const names = groups.map(({ name, hits: { length } }) => `${name} ${length}`);
  return groups.length === 1 ? found : `${found}: ${names.join(', ')}`;
}

import { ListFilter, Scale } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Search, SearchHit } from '../../store/appStore.ts';
import { MOST_COMPARED } from '../../store/compareChoices.ts';
import type { Loadable } from '../../store/loadable.ts';
import { paths } from '../../store/paths.ts';
import { useApp, useSearch, useSelected } from '../../store/useApp.tsx';
import { useChoose, useChooseRole, useLinkQuery } from '../../store/useChoose.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { FieldState } from '../../ui/SearchField.tsx';
import { describeShowAll, planShowAll, type ShowAll } from './planShowAll.ts';
import styles from './SearchBox.module.css';
import { SearchHints } from './SearchHints.tsx';
import { SearchResult } from './SearchResult.tsx';
import { SlashSetting } from './SlashSetting.tsx';

const MOST_SHOWN = 12;
/** A single letter begins too much to be worth a list. */
const SHORTEST_QUERY = 2;

export interface SearchBoxProps {
  readonly field: FieldState;
  /** The reader has chosen; `go` takes them there once the dialog is closed. */
  readonly onLeave: (go: () => void) => void;
  readonly slash: { readonly isOn: boolean; readonly setIsOn: (isOn: boolean) => void };
}

type Item =
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'compare'; readonly hit: SearchHit }
  | { readonly kind: 'all'; readonly plan: ShowAll };

/** The content of the search dialog: one field over roles and credentials. */
export function SearchBox({ field, onLeave, slash }: SearchBoxProps) {
  const search = useSearch(true);
  const query = field.query.trim();
  const isAsking = search.status === 'ready' && query.length >= SHORTEST_QUERY;
  const hits = useMemo(() => (isAsking ? search.value.find(query) : []), [search, query, isAsking]);
  const { items, where } = useItems(query, hits);
  const go = useGo();

  return (
    <>
      <Combobox
        field={field}
        items={items}
        keyOf={(item) => (item.kind === 'hit' ? `${item.hit.kind} ${item.hit.id}` : item.kind)}
        itemToString={(item) => (item.kind === 'all' ? query : item.hit.title)}
        renderItem={(item) =>
          item.kind === 'all' ? (
            <ShowAllItem plan={item.plan} where={where} />
          ) : item.kind === 'compare' ? (
            <CompareItem hit={item.hit} />
          ) : (
            <SearchResult hit={item.hit} />
          )
        }
        onSelect={(item) => onLeave(() => go(item))}
        status={isAsking ? describeCount(hits.length) : ''}
        empty={<NoItems search={search} query={isAsking ? query : ''} onTry={field.onQuery} />}
      />
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

/** What the list holds: the first hits, and the offers to compare the best role and to show all roles found. */
function useItems(query: string, hits: readonly SearchHit[]) {
  const map = useApp((state) => state.map);
  const choices = useApp((state) => state.choices);
  const facts = useSelected('filterFacts');
  const isOnList = useLocation().pathname === paths.list;
  const { roles: compared } = useCompareChoices().choices;
  const items = useMemo((): readonly Item[] => {
    const plan = planShowAll(map, choices, facts, query, hits);
    const best = hits.find(({ kind }) => kind === 'role');
    const canCompare = best && compared.length < MOST_COMPARED && !compared.includes(best.id);
    return [
      ...hits.slice(0, MOST_SHOWN).map((hit) => ({ kind: 'hit', hit }) as const),
      ...(canCompare === true ? [{ kind: 'compare', hit: best } as const] : []),
      ...(plan === undefined ? [] : [{ kind: 'all', plan } as const]),
    ];
  }, [map, choices, facts, query, hits, compared]);
  return { items, where: isOnList ? 'in the list' : 'on the map' };
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
    if (item.kind === 'all')
      choose(item.plan.change, pathname === paths.list ? paths.list : paths.map);
    else if (item.kind === 'compare')
      comparison.change({ roles: [...comparison.choices.roles, item.hit.id] });
    else if (item.hit.kind === 'role') chooseRole(item.hit.id);
    else void navigate({ pathname: paths.credential(item.hit.id), search });
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

function describeCount(count: number): string {
  if (count === 0) return 'Nothing found';
  const found = count === 1 ? '1 result' : `${count} results`;
  return count > MOST_SHOWN ? `${found}, the first ${MOST_SHOWN} are listed` : found;
}

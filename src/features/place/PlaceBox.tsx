import { Check } from 'lucide-react';
import { useMemo } from 'react';
import type { Place } from '../../domain/model.ts';
import type { PlaceList } from '../../store/appStore.ts';
import { valueOf, type Loadable } from '../../store/loadable.ts';
import { useApp, usePlaces } from '../../store/useApp.tsx';
import { placeOf } from '../../store/placeOf.ts';
import { useChoose } from '../../store/useChoose.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { FieldState } from '../../ui/SearchField.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { buildPlaceFinder } from '../../parts/findPlaces.ts';
import styles from './PlaceBox.module.css';
import { describePlaceKind } from '../../parts/placeWords.ts';

const MOST_SHOWN = 60;

const NO_PLACES: readonly Place[] = [];

/** The content of the place dialog: one field over the nation, the states and all their areas. */
export function PlaceBox({
  field,
  onDone,
}: {
  readonly field: FieldState;
  readonly onDone: () => void;
}) {
  const list = usePlaces();
  const places = valueOf(list)?.places ?? NO_PLACES;
  const chosen = useApp(placeOf);
  const own = useApp((state) => placeOf({ choices: {}, profile: state.profile }));
  const { choose } = useChoose();
  const finder = useMemo(() => buildPlaceFinder(places), [places]);
  const query = field.query.trim();
  const found = useMemo(() => finder.find(query), [finder, query]);
  const items = query === '' ? listWithoutQuery(found, chosen) : found.slice(0, MOST_SHOWN);
  const nameOfState = (id: string) =>
    places.find((place) => place.id === id)?.name ?? id.toUpperCase();

  return (
    <>
      <Combobox
        field={field}
        items={items}
        keyOf={({ id }) => id}
        itemToString={({ name }) => name}
        renderItem={(place) => (
          <PlaceItem
            place={place}
            kind={describePlaceKind(place, nameOfState)}
            isChosen={place.id === chosen}
          />
        )}
        onSelect={({ id }) => {
          // The place that holds without a choice stays out of the link.
          if (id !== chosen) choose({ place: id === own ? undefined : id });
          onDone();
        }}
        status={
          list.status === 'ready' ? describeCount(query === '' ? items.length : found.length) : ''
        }
        empty={<NoItems list={list} query={query} />}
      />
      {found.length > items.length && (
        <p className={styles.more}>
          {query === ''
            ? `Type to find one of ${found.length - items.length} metro and other areas.`
            : `${found.length - items.length} more: type on to narrow them down.`}
        </p>
      )}
    </>
  );
}

function PlaceItem({
  place,
  kind,
  isChosen,
}: {
  readonly place: Place;
  readonly kind: string;
  readonly isChosen: boolean;
}) {
  return (
    <span className={styles.place}>
      <span className={styles.words}>
        <span>{place.name}</span> <span className={styles.kind}>{kind}</span>
      </span>
      {isChosen && (
        <>
          <Check size={18} aria-hidden />
          <VisuallyHidden>chosen now</VisuallyHidden>
        </>
      )}
    </span>
  );
}

function NoItems({ list, query }: { readonly list: Loadable<PlaceList>; readonly query: string }) {
  const load = useApp((state) => state.loadPlaces);
  switch (list.status) {
    case 'ready':
      return (
        <p className={styles.empty}>
          No place is called “{query}”. Try the state, or the largest city nearby.
        </p>
      );
    case 'failed':
      return <FailureNote what="The list of places" reason={list.reason} onRetry={load} />;
    default:
      return <Loading what="the places" />;
  }
}

/** The chosen place, then the nation and the states; their areas are too many to look through. */
function listWithoutQuery(places: readonly Place[], chosen: string): readonly Place[] {
  const isListed = ({ id, kind }: Place) =>
    id !== chosen && (kind === 'nation' || kind === 'state');
  return [...places.filter(({ id }) => id === chosen), ...places.filter(isListed)];
}

function describeCount(count: number): string {
  if (count === 0) return 'No place found';
  const found = count === 1 ? '1 place' : `${count} places`;
  return count > MOST_SHOWN ? `${found}, the first ${MOST_SHOWN} are listed` : found;
}

import { useMemo } from 'react';
import type { Place } from '../../domain/model.ts';
import { buildPlaceFinder } from '../../parts/findPlaces.ts';
import { describePlaceKind } from '../../parts/placeWords.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, usePlaces } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Entry, EntryList } from './Entry.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { FormSection } from './FormSection.tsx';
import { useChangeProfile } from './useChangeProfile.ts';

const NO_PLACES: readonly Place[] = [];

/** The place that pay is for when none is chosen on the page. */
export function PlaceSection() {
  const list = usePlaces();
  const load = useApp((state) => state.loadPlaces);
  const chosen = useApp((state) => state.profile.place);
  const change = useChangeProfile();
  const places = valueOf(list)?.places ?? NO_PLACES;
  const finder = useMemo(() => {
    const nameOfState = (id: string) =>
      places.find((place) => place.id === id)?.name ?? id.toUpperCase();
    const { find } = buildPlaceFinder(places);
    return {
      find: (query: string) =>
        find(query).map((place) => ({
          id: place.id,
          name: place.name,
          note: describePlaceKind(place, nameOfState),
        })),
    };
  }, [places]);
  const known = places.find(({ id }) => id === chosen);
  return (
    <FormSection title="Place">
      {chosen !== undefined && (
        <EntryList>
          <Entry
            name={known?.name ?? chosen.toUpperCase()}
            gone={known === undefined && list.status === 'ready' ? `“${chosen}”` : undefined}
            onRemove={() => change(() => ({ place: undefined }))}
          />
        </EntryList>
      )}
      {list.status === 'failed' ? (
        <FailureNote what="The list of places" reason={list.reason} onRetry={load} />
      ) : (
        <FindField
          label={chosen === undefined ? 'State or metro area' : 'Change it to'}
          hint="Pay is shown for it wherever you choose no other place."
          placeholder="Type a state or a city"
          finder={finder}
          nothing={
            list.status === 'ready'
              ? 'No place has that name. Try the state, or the largest city nearby.'
              : 'The places are on their way …'
          }
          onSelect={(id) => change(() => ({ place: id }))}
        />
      )}
    </FormSection>
  );
}

import type { Place, WageTable } from '../domain/model.ts';
import type { Loaders, PlaceWages } from './appStore.ts';

export interface PlaceChains {
  /** Figures of any place but the nation, nearest first; rejects with a sentence when there is no such place. */
  readonly fetchPlaceWages: (placeId: string) => Promise<PlaceWages>;
  /** The metro and nonmetro areas of a state. */
  readonly fetchAreaWages: (state: string) => Promise<WageTable>;
}

/**
 * Finds figures of places. No request may tell what only the profile knows: for
 * the reader's own area, or state, that the link does not name, the areas of
 * every state are asked for.
 */
export function createPlaceChains(
  {
    places: loadPlaces,
    stateWages,
    areaWages,
  }: Pick<Loaders, 'places' | 'stateWages' | 'areaWages'>,
  nationWages: WageTable,
  {
    ownPlace,
    linkPlace,
  }: { readonly ownPlace: string | undefined; readonly linkPlace: string | undefined },
): PlaceChains {
  const nation = { placeId: 'us', table: nationWages };

  const loadAmongAll = (state: string, places: readonly Place[]): Promise<WageTable> => {
    const ofAreas = places.filter(({ kind }) => kind === 'metro' || kind === 'nonmetro');
    const states = new Set(ofAreas.flatMap((area) => area.states?.[0] ?? []));
    const asked = new Map([...states].map((id) => [id, areaWages(id)]));
    // Only the reader's own may fail them.
    void Promise.allSettled(asked.values());
    return asked.get(state)!;
  };
  const loadAreas = (state: string, places: readonly Place[]): Promise<WageTable> => {
    const stateOf = (placeId: string | undefined) =>
      places.find(({ id }) => id === placeId)?.states?.[0];
    const isPrivate = stateOf(ownPlace) === state && stateOf(linkPlace) !== state;
    return isPrivate ? loadAmongAll(state, places) : areaWages(state);
  };

  return {
    fetchPlaceWages: async (placeId) => {
      const { places } = await loadPlaces();
      const place = places.find(({ id }) => id === placeId);
      if (place === undefined) throw new Error(`there is no place with the code “${placeId}”`);
      const state = place.kind === 'state' ? place.id : place.states?.[0];
      const states = await stateWages();
      const upper = state === undefined ? [nation] : [{ placeId: state, table: states }, nation];
      if (place.kind === 'state' || state === undefined) return { place, chain: upper };
      const areas = await loadAreas(state, places);
      return { place, chain: [{ placeId, table: areas }, ...upper] };
    },
    fetchAreaWages: async (state) => loadAreas(state, (await loadPlaces()).places),
  };
}

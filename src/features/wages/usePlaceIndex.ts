import { useMemo } from 'react';
import type { Place } from '../../domain/model.ts';
import type { PlaceList } from '../../store/appStore.ts';

/** Lookups over all places. */
export interface PlaceIndex {
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  readonly states: readonly Place[];
  readonly nameOf: (id: string) => string;
  readonly paritySource: string;
}

export function usePlaceIndex({ places, priceParitySource }: PlaceList): PlaceIndex {
  return useMemo(() => {
    const byId = new Map(places.map((place) => [place.id, place]));
    return {
      places,
      byId,
      states: places.filter(({ kind }) => kind === 'state'),
      nameOf: (id) => byId.get(id)?.name ?? id.toUpperCase(),
      paritySource: priceParitySource,
    };
  }, [places, priceParitySource]);
}

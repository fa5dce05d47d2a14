import type { Place } from '../../domain/model.ts';
import { valueOf } from '../../store/loadable.ts';
import { placeOf } from '../../store/placeOf.ts';
import { useApp } from '../../store/useApp.tsx';

/** The place the reader chose, by its code, and what is known of it by now. */
export interface PlaceState {
  readonly id: string;
  /** undefined until its name is known. */
  readonly place: Place | undefined;
  /** The place whose figures are in force: the one chosen, or the last one until that has come. */
  readonly inForce: Place;
  readonly isLoading: boolean;
  /** Why its figures did not come. */
  readonly failure: string | undefined;
}

export function usePlaceState(): PlaceState {
  const id = useApp(placeOf);
  const inForce = useApp((state) => state.placeWages.place);
  const status = useApp((state) => state.placeStatus);
  const places = useApp((state) => valueOf(state.places));
  return {
    id,
    inForce,
    place: inForce.id === id ? inForce : places?.places.find((place) => place.id === id),
    isLoading: status.status === 'loading' || (status.status === 'ready' && status.value !== id),
    failure: status.status === 'failed' ? status.reason : undefined,
  };
}

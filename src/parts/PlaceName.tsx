import { useApp, usePlaces } from '../store/useApp.tsx';
import { valueOf } from '../store/loadable.ts';

/** A place's name by its id. The list of places is asked for only for a place that is not the chosen one. */
export function PlaceName({ id }: { readonly id: string }) {
  const chosen = useApp((state) => state.placeWages.place);
  return chosen.id === id ? chosen.name : <OtherPlaceName id={id} />;
}

function OtherPlaceName({ id }: { readonly id: string }) {
  const places = valueOf(usePlaces());
  return places?.places.find((place) => place.id === id)?.name ?? id.toUpperCase();
}

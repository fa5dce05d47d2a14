import type { Place, PlaceKind } from '../domain/model.ts';
import { buildNameFinder, type NameFinder } from './nameFinder.ts';

/** Larger places first, where two fit equally. */
const KINDS: readonly PlaceKind[] = ['nation', 'state', 'metro', 'nonmetro'];
const NATION_WORDS = ['usa', 'america', 'nation', 'national'];

/**
 * Finds places by name and code, and by the names and codes of their states;
 * among equals the larger kind first, then by name.
 */
export function buildPlaceFinder(places: readonly Place[]): NameFinder<Place> {
  const stateNames = new Map(
    places.flatMap(({ id, kind, name }) => (kind === 'state' ? [[id, name] as const] : [])),
  );
  const sorted = [...places].sort(
    (left, right) =>
      KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
      left.name.localeCompare(right.name, 'en'),
  );
  return buildNameFinder(
    sorted.map((place) => ({
      item: place,
      name: place.name,
      codes: [place.id],
      others: [
        ...(place.states ?? []).flatMap((state) => [state, stateNames.get(state) ?? '']),
        ...(place.kind === 'nation' ? NATION_WORDS : []),
      ],
    })),
  );
}

import type { Place, PlaceKind } from '../domain/model.ts';

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  nation: 'Nation',
  state: 'State or territory',
  metro: 'Metro area',
  nonmetro: 'Area outside metros',
};

const LONGEST_SHORT_NAME = 22;

/**
 * A place's name for a button: of a long list of cities only the first, with
 * its state, as in "Houston, TX". Short names stay whole, since their hyphen
 * may belong to one city (Winston-Salem).
 */
export function shortPlaceName({ name, kind }: Place): string {
  if (kind === 'nonmetro') return name.replace(/ nonmetropolitan area$/u, '');
  if (kind !== 'metro' || name.length <= LONGEST_SHORT_NAME) return name;
  const [cities = name, states = ''] = name.split(', ');
  const state = states.split('-')[0] ?? '';
  return [cities.split('-')[0], state].filter(Boolean).join(', ');
}

/** As shortPlaceName, where there is hardly room: the code, for places that are known by theirs. */
export function tinyPlaceName(place: Place): string {
  return place.kind === 'nation' || place.kind === 'state'
    ? place.id.toUpperCase()
    : shortPlaceName(place);
}

/** What kind of place it is, and in which states. */
export function describePlaceKind(
  { kind, states = [] }: Place,
  nameOfState: (id: string) => string,
): string {
  if (kind === 'nation' || kind === 'state') return KIND_WORDS[kind];
  return `${KIND_WORDS[kind]} · ${states.map(nameOfState).join(', ')}`;
}

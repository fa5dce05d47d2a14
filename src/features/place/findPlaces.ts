import type { Place, PlaceKind } from '../../domain/model.ts';
import { findNearestWord } from '../../domain/nearestWord.ts';

/** Larger places first, where two fit equally. */
const KINDS: readonly PlaceKind[] = ['nation', 'state', 'metro', 'nonmetro'];
const NATION_WORDS = ['usa', 'america', 'nation', 'national'];
const SHORTEST_CORRECTED = 4;

/** A place with all that it is found by. */
interface FindablePlace {
  readonly place: Place;
  readonly name: string;
  readonly nameWords: readonly string[];
  /** Besides those of the name: codes, and the names of its states. */
  readonly otherWords: readonly string[];
}

export interface PlaceFinder {
  /**
   * The places in whose name, codes and states every word of the query begins a
   * word, in any order. First a place that is exactly the query by name or code,
   * then names that begin with it, then names that hold it; among equals the
   * larger kind first, then by name. Misspelled words are mended when nothing
   * is found otherwise. All places for a query without words.
   */
  readonly find: (query: string) => readonly Place[];
}

export function buildPlaceFinder(places: readonly Place[]): PlaceFinder {
  const stateNames = new Map(
    places.flatMap(({ id, kind, name }) => (kind === 'state' ? [[id, name] as const] : [])),
  );
  const findables = [...places]
    .sort(
      (left, right) =>
        KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) || compareNames(left, right),
    )
    .map((place): FindablePlace => {
      const states = place.states ?? [];
      const ofStates = states.flatMap((state) => [state, ...wordsOf(stateNames.get(state) ?? '')]);
      const otherWords = [place.id, ...ofStates, ...(place.kind === 'nation' ? NATION_WORDS : [])];
      return { place, name: joined(place.name), nameWords: wordsOf(place.name), otherWords };
    });
  const known = new Set(
    findables.flatMap(({ nameWords, otherWords }) => [...nameWords, ...otherWords]),
  );

  const findExactly = (words: readonly string[]) =>
    findables
      .flatMap((findable) => {
        const rank = rankPlace(findable, words);
        return rank === undefined ? [] : [{ place: findable.place, rank }];
      })
      .sort((left, right) => left.rank - right.rank)
      .map(({ place }) => place);

  return {
    find: (query) => {
      const words = wordsOf(query);
      const found = findExactly(words);
      return found.length > 0 ? found : findExactly(words.map((word) => mend(word, known)));
    },
  };
}

/** 0 is best; undefined when a word is not there. */
function rankPlace(findable: FindablePlace, words: readonly string[]): number | undefined {
  const { place, name, nameWords, otherWords } = findable;
  const query = words.join(' ');
  const isIn = (list: readonly string[]) =>
    words.every((word) => list.some((known) => known.startsWith(word)));
  if (query === place.id || query === name) return 0;
  if (name.startsWith(query)) return 1;
  if (isIn(nameWords)) return 2;
  return isIn([...nameWords, ...otherWords]) ? 3 : undefined;
}

function mend(word: string, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return word;
  return findNearestWord(word, known) ?? word;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function joined(text: string): string {
  return wordsOf(text).join(' ');
}

function compareNames(left: Place, right: Place): number {
  return left.name.localeCompare(right.name, 'en');
}

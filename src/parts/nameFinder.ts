import { findNearestWord } from '../domain/nearestWord.ts';

const SHORTEST_CORRECTED = 4;

/** Something with all that it is found by. */
export interface NamedItem<T> {
  readonly item: T;
  readonly name: string;
  /** Short names that find it before all others when they are the whole query. */
  readonly codes: readonly string[];
  /** What else finds it: other names, what it belongs to. */
  readonly others: readonly string[];
}

export interface NameFinder<T> {
  /**
   * The items in whose name, codes and other words every word of the query
   * begins a word, in any order. First an item that is exactly the query by name
   * or code, then names that begin with it, then names that hold it; among
   * equals in the order given. Misspelled words are mended when nothing is found
   * otherwise. All items for a query without words.
   */
  readonly find: (query: string) => readonly T[];
}

interface Findable<T> {
  readonly item: T;
  readonly name: string;
  readonly codes: readonly string[];
  readonly nameWords: readonly string[];
  readonly allWords: readonly string[];
}

export function buildNameFinder<T>(items: readonly NamedItem<T>[]): NameFinder<T> {
  const findables = items.map(({ item, name, codes, others }): Findable<T> => {
    const nameWords = wordsOf(name);
    return {
      item,
      name: nameWords.join(' '),
      codes,
      nameWords,
      allWords: [...nameWords, ...codes, ...others.flatMap(wordsOf)],
    };
  });
  const known = new Set(findables.flatMap(({ allWords }) => allWords));

  const findExactly = (words: readonly string[]) =>
    findables
      .flatMap((findable) => {
        const rank = rankItem(findable, words);
        return rank === undefined ? [] : [{ item: findable.item, rank }];
      })
      .sort((left, right) => left.rank - right.rank)
      .map(({ item }) => item);

  return {
    find: (query) => {
      const words = wordsOf(query);
      const found = findExactly(words);
      return found.length > 0 ? found : findExactly(words.map((word) => mend(word, known)));
    },
  };
}

/** 0 is best; undefined when a word is not there. */
function rankItem<T>(
  { name, codes, nameWords, allWords }: Findable<T>,
  words: readonly string[],
): number | undefined {
  const query = words.join(' ');
  const isIn = (list: readonly string[]) =>
    words.every((word) => list.some((known) => known.startsWith(word)));
  if (query === name || codes.includes(query)) return 0;
  if (name.startsWith(query)) return 1;
  if (isIn(nameWords)) return 2;
  return isIn(allWords) ? 3 : undefined;
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

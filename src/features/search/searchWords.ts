import { countEdits } from '../../domain/nearestWord.ts';

const STOP_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'can',
  'do',
  'for',
  'how',
  'i',
  'in',
  'is',
  'my',
  'of',
  'on',
  'or',
  'the',
  'to',
  'what',
  'with',
]);
/** Parts this short belong to an abbreviation that is also written in one word: A/R, ODS-C. */
const LONGEST_STUB = 2;
/** Shorter words are mostly abbreviations, where another letter means another thing. */
const SHORTEST_CORRECTED = 4;
const SHORTEST_PLURAL = 5;

/**
 * The words of a text for the index, in small letters without accents or
 * punctuation. Abbreviations with marks inside count in parts and in one:
 * "A/R" is a, r and ar.
 */
export function wordsOf(text: string): readonly string[] {
  return chunksOf(text)
    .flatMap((parts) =>
      parts.length > 1 && parts.some(isStub) ? [...parts, parts.join('')] : parts,
    )
    .filter(isTelling);
}

/**
 * A text as one run of letters and digits: equal for two spellings that differ
 * only in case, spaces, accents and punctuation. Empty when it has neither.
 */
export function keyOf(text: string): string {
  return chunksOf(text).flat().join('');
}

/** The text without a trailing abbreviation in brackets, as in "Technician (RHIT)". */
export function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*$/u, '');
}

/** One word of a query, as the beginnings of known words that stand for it: any of them will do. */
export type AskedWord = readonly string[];

/** The words that an index holds, for judging what a reader typed. */
export interface Vocabulary {
  /**
   * What a query asks for, word by word. A word that is, or begins, a known one
   * stands for itself (and a plural for its singular); another for the known
   * words with the fewest typing errors between them, or for none.
   */
  readonly readQuery: (query: string) => readonly AskedWord[];
}

/** Takes the words of every text. Cost of reading: a comparison with every known word for each that is not. */
export function buildVocabulary(texts: Iterable<readonly string[]>): Vocabulary {
  const known = new Set<string>();
  for (const text of texts) for (const word of text) known.add(word);
  const words = [...known];
  const isKnown = (word: string) => words.some((candidate) => candidate.startsWith(word));

  return {
    readQuery: (query) => {
      const typed = chunksOf(query).flatMap((parts) => {
        const joined = parts.join('');
        return parts.some(isStub) && known.has(joined) ? [joined] : parts;
      });
      const telling = typed.filter(isTelling);
      // A lone "an" may become "analyst".
      return (telling.length > 0 ? telling : typed).map((word) =>
        isKnown(word) ? [word, ...singularOf(word).filter(isKnown)] : correct(word, words),
      );
    },
  };
}

/** A text's words, each as the parts that punctuation splits it into. */
function chunksOf(text: string): string[][] {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .split(/\s+/u)
    .map((chunk) => chunk.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ''))
    .filter((parts) => parts.length > 0);
}

/** Whether a word is too short to mean much by itself. */
export function isStub(word: string): boolean {
  return word.length <= LONGEST_STUB;
}

function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word);
}

function singularOf(word: string): readonly string[] {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || word.endsWith('ss')) return [];
  return [word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)];
}

/** The known words nearest to a misspelled one: one edit for short words, two for longer ones. */
function correct(word: string, known: readonly string[]): AskedWord {
  if (word.length < SHORTEST_CORRECTED) return [];
  const limit = word.length < 6 ? 1 : 2;
  const near = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate) }));
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return fewest > limit
    ? []
    : near.flatMap(({ candidate, edits }) => (edits === fewest ? [candidate] : []));
}

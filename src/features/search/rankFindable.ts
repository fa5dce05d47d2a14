import type { SearchHit } from '../../store/appStore.ts';
import { FIELDS, TITLE_FIELDS, type Findable, type SearchText } from './searchTexts.ts';
import { isStub, type AskedWord } from './searchWords.ts';

export interface RankedHit {
  readonly hit: SearchHit;
  /** Of the title that is exactly the query, lowest first; Infinity for none. */
  readonly exactRank: number;
  /** How much of its best title the query is, 0 to 1; 0 when no one title has all the words. */
  readonly titleFit: number;
  readonly score: number;
}

/**
 * Exact titles first, then those with every word in one title, then the rest;
 * within each by score, raised by how much of the title was asked for.
 */
export function compareRanks(left: RankedHit, right: RankedHit): number {
  if (left.exactRank !== right.exactRank) return left.exactRank < right.exactRank ? -1 : 1;
  const isLeftInTitle = left.titleFit > 0;
  if (isLeftInTitle !== right.titleFit > 0) return isLeftInTitle ? -1 : 1;
  return right.score * (1 + right.titleFit) - left.score * (1 + left.titleFit);
}

/**
 * Where something stands among what a query finds, and why it was found;
 * undefined when it was not: it has no score, and none of its titles is exactly
 * one of the query's keys.
 */
export function rankFindable(
  { hit, texts, weight }: Findable,
  score: number | undefined,
  asked: readonly AskedWord[],
  keys: readonly string[],
): RankedHit | undefined {
  const exact = texts
    .filter(({ exactKeys }) => exactKeys.some((key) => keys.includes(key)))
    .sort((left, right) => left.exactRank - right.exactRank)[0];
  if (score === undefined && exact === undefined) return undefined;
  const why = (exact ?? findTelling(texts, asked))?.why;
  return {
    hit: why === undefined ? hit : { ...hit, why },
    exactRank: exact?.exactRank ?? Infinity,
    titleFit: Math.max(0, ...texts.filter(isTitle).map((text) => measureFit(text, asked))),
    score: (score ?? 0) * weight,
  };
}

function isTitle({ field }: SearchText): boolean {
  return TITLE_FIELDS.includes(field);
}

/** As the index judges it (buildSearch.ts). */
function hasWord(text: SearchText, asked: AskedWord): boolean {
  return asked.some((start) =>
    text.words.some((word) =>
      isStub(start) && !isTitle(text) ? word === start : word.startsWith(start),
    ),
  );
}

function measureFit(text: SearchText, asked: readonly AskedWord[]): number {
  if (!asked.every((word) => hasWord(text, word))) return 0;
  return Math.min(1, asked.length / text.words.length);
}

/**
 * The text that says best why something was found: the one with the most of
 * the words that its title lacks, then with the most words at all, then of the
 * first field, then the shortest. undefined when the title lacks none.
 */
function findTelling(
  texts: readonly SearchText[],
  asked: readonly AskedWord[],
): SearchText | undefined {
  const shown = texts.filter(({ why }) => why === undefined);
  const missing = asked.filter((word) => !shown.some((text) => hasWord(text, word)));
  const count = (text: SearchText, words: readonly AskedWord[]) =>
    words.filter((word) => hasWord(text, word)).length;
  return texts
    .map((text) => ({ text, lacking: count(text, missing), all: count(text, asked) }))
    .filter(({ lacking }) => lacking > 0)
    .sort(
      (left, right) =>
        right.lacking - left.lacking ||
        right.all - left.all ||
        FIELDS.indexOf(left.text.field) - FIELDS.indexOf(right.text.field) ||
        left.text.words.length - right.text.words.length,
    )[0]?.text;
}

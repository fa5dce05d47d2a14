import MiniSearch, { type Query } from 'minisearch';
import type { CareerDetails, CareerMap } from '../../domain/model.ts';
import type { Search } from '../../store/appStore.ts';
import { findExamples } from './findExamples.ts';
import { compareRanks, rankFindable } from './rankFindable.ts';
import { listMore } from './moreTexts.ts';
import {
  describeProgram,
  FIELDS,
  listFindables,
  TITLE_FIELDS,
  type Field,
  type Findable,
} from './searchTexts.ts';
import {
  buildVocabulary,
  isStub,
  keyOf,
  withoutBrackets,
  wordsOf,
  type AskedWord,
} from './searchWords.ts';

const BOOST: Readonly<Record<Field, number>> = {
  title: 8,
  shortTitle: 5,
  otherTitles: 5,
  credentials: 3,
  duties: 1,
  summary: 0.6,
};

/**
 * An index over every role and credential, and, once asked for, one over all
 * that can be found.
 *
 * A query finds those in which every word of it occurs, somewhere in their
 * titles, credentials, duties or summary; a word may be only begun, and may
 * hold typing errors. Where no role or credential has every word, those with
 * the most of them, if that is at least half; other things are found so only
 * where nothing at all has every word. For the order see `compareRanks`; ties
 * keep the data's order.
 */
export function buildSearch(map: CareerMap, details: CareerDetails): Search {
  const main = listFindables(map, details);
  const programs = details.programs.map(describeProgram);
  return {
    examples: findExamples(map, details),
    find: buildFinder(main),
    everywhere: (more) => buildFinder([...main, ...programs, ...listMore(more, map, details)]),
  };
}

function buildFinder(findables: readonly Findable[]): Search['find'] {
  const vocabulary = buildVocabulary(
    findables.flatMap(({ texts }) => texts.map(({ words }) => words)),
  );
  const index = buildIndex(findables);
  return (query) => {
    const asked = vocabulary.readQuery(query);
    const keys = [query, withoutBrackets(query)].map(keyOf).filter((key) => key !== '');
    const scores = findScores(index, asked, (position) => isMain(findables[position]!));
    return findables
      .flatMap((findable, position) => {
        const ranked = rankFindable(findable, scores.get(position), asked, keys);
        return ranked === undefined ? [] : [ranked];
      })
      .sort(compareRanks)
      .map(({ hit }) => hit);
  };
}

function isMain({ hit }: Findable): boolean {
  return hit.kind === 'role' || hit.kind === 'credential';
}

/** The index holds each findable by its position. */
function buildIndex(findables: readonly Findable[]): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => word,
    // A query's words are words already.
    searchOptions: { boost: BOOST, prefix: true, tokenize: (word) => [word] },
  });
  index.addAll(
    findables.map(({ texts }, position) => ({
      id: position,
      ...Object.fromEntries(
        FIELDS.map((field) => [
          field,
          texts.flatMap((item) => (item.field === field ? [item.text] : [])).join(' '),
        ]),
      ),
    })),
  );
  return index;
}

/** Scores by position of the findables that hold the words asked for. */
function findScores(
  index: MiniSearch,
  asked: readonly AskedWord[],
  isMainAt: (position: number) => boolean,
): ReadonlyMap<number, number> {
  if (asked.length === 0) return new Map();
  const anyOf = (words: AskedWord): Query => ({ combineWith: 'OR', queries: words.map(toQuery) });
  const found = index
    .search({ combineWith: 'OR', queries: asked.map(anyOf) })
    .map(({ id, score, queryTerms }) => ({
      position: id as number,
      score,
      // An unknown word stands for nothing, so nothing has every word.
      count: asked.filter((words) => words.some((word) => queryTerms.includes(word))).length,
    }));
  const main = found.filter(({ position }) => isMainAt(position));
  const others = found.filter(({ position }) => !isMainAt(position));
  const isComplete = ({ count }: { readonly count: number }) => count === asked.length;
  const kept = [
    ...keepMost(main, asked.length),
    ...(found.some(isComplete) ? others.filter(isComplete) : keepMost(others, asked.length)),
  ];
  return new Map(kept.map(({ position, score }) => [position, score]));
}

/** Those with the most of the words, if that is at least half. */
function keepMost<T extends { readonly count: number }>(
  found: readonly T[],
  askedCount: number,
): readonly T[] {
  const most = Math.max(...found.map(({ count }) => count));
  return most * 2 < askedCount ? [] : found.filter(({ count }) => count === most);
}

/** Few letters begin too many words of prose to mean any of them; of titles they may. */
function toQuery(word: string): Query {
  if (!isStub(word)) return word;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: false },
      { queries: [word], fields: [...TITLE_FIELDS] },
    ],
  };
}

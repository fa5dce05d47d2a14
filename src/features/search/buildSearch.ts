import MiniSearch, { type Query } from 'minisearch';
import type { CareerDetails, CareerMap } from '../../domain/model.ts';
import type { Search } from '../../store/appStore.ts';
import { findExamples } from './findExamples.ts';
import { compareRanks, rankFindable } from './rankFindable.ts';
import { FIELDS, listFindables, TITLE_FIELDS, type Field, type Findable } from './searchTexts.ts';
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
 * An index over every role and credential.
 *
 * `find` gives those in which every word of the query occurs, somewhere in
 * their titles, credentials, duties or summary; a word may be only begun, and
 * may hold typing errors. Where none has every word, those with the most of
 * them, if that is at least half. For the order see `compareRanks`; ties keep
 * the data's order.
 */
export function buildSearch(map: CareerMap, details: CareerDetails): Search {
  const findables = listFindables(map, details);
  const vocabulary = buildVocabulary(
    findables.flatMap(({ texts }) => texts.map(({ words }) => words)),
  );
  const index = buildIndex(findables);

  return {
    examples: findExamples(map, details),
    find: (query) => {
      const asked = vocabulary.readQuery(query);
      const keys = [query, withoutBrackets(query)].map(keyOf).filter((key) => key !== '');
      const scores = findScores(index, asked);
      return findables
        .flatMap((findable, position) => {
          const ranked = rankFindable(findable, scores.get(position), asked, keys);
          return ranked === undefined ? [] : [ranked];
        })
        .sort(compareRanks)
        .map(({ hit }) => hit);
    },
  };
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
function findScores(index: MiniSearch, asked: readonly AskedWord[]): ReadonlyMap<number, number> {
  if (asked.length === 0) return new Map();
  const anyOf = (words: AskedWord): Query => ({ combineWith: 'OR', queries: words.map(toQuery) });
  // An unknown word stands for nothing, so nothing has every word.
  const complete = asked.some((words) => words.length === 0)
    ? []
    : index.search({ combineWith: 'AND', queries: asked.map(anyOf) });
  if (complete.length > 0) return scoresOf(complete);

  const partial = index.search({ combineWith: 'OR', queries: asked.map(anyOf) }).map((result) => ({
    ...result,
    count: asked.filter((words) => words.some((word) => result.queryTerms.includes(word))).length,
  }));
  const most = Math.max(...partial.map(({ count }) => count));
  return most * 2 < asked.length
    ? new Map()
    : scoresOf(partial.filter(({ count }) => count === most));
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

function scoresOf(
  results: readonly { readonly id: number; readonly score: number }[],
): ReadonlyMap<number, number> {
  return new Map(results.map(({ id, score }) => [id, score]));
}

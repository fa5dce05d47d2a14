import { expect, test } from 'vitest';
import { compareRanks, rankFindable } from '../../../src/features/search/rankFindable.ts';
import type { Field, Findable, SearchText } from '../../../src/features/search/searchTexts.ts';
import { wordsOf } from '../../../src/features/search/searchWords.ts';

const text = (field: Field, words: string, why?: string): SearchText => ({
  field,
  text: words,
  words: wordsOf(words),
  exactKeys: [],
  exactRank: Infinity,
  ...(why === undefined ? {} : { why }),
});

const findable = (...texts: readonly SearchText[]): Findable => ({
  hit: { kind: 'role', id: 'a', title: 'A' },
  texts,
  weight: 1,
});

/** Ranked by a query of these words, none of them misspelled, with a score of 1. */
const rank = (item: Findable, query: string) =>
  rankFindable(
    item,
    1,
    query.split(' ').map((word) => [word]),
    [],
  );
const whyOf = (query: string, ...texts: readonly SearchText[]) =>
  rank(findable(...texts), query)?.hit.why;

const ranked = (exactRank: number, titleFit: number, score: number) => ({
  hit: { kind: 'role', id: 'a', title: 'A' } as const,
  exactRank,
  titleFit,
  score,
});

test('compareRanks puts exact titles first, then all words in one title, then the score', () => {
  const own = ranked(0, 1, 1);
  const other = ranked(1, 1, 5);
  const wholeTitle = ranked(Infinity, 0.5, 1);
  const scattered = ranked(Infinity, 0, 100);
  const scatteredLess = ranked(Infinity, 0, 90);

  expect([scatteredLess, scattered, wholeTitle, other, own].sort(compareRanks)).toEqual([
    own,
    other,
    wholeTitle,
    scattered,
    scatteredLess,
  ]);
});

test('compareRanks prefers a title of which more was asked for, at about the same score', () => {
  const tight = ranked(Infinity, 1, 10);
  const loose = ranked(Infinity, 0.25, 11);

  expect([loose, tight].sort(compareRanks)).toEqual([tight, loose]);
});

test('rankFindable gives nothing without a score or an exact title', () => {
  const item = findable({ ...text('title', 'Coder'), exactKeys: ['coder'], exactRank: 0 });

  expect(rankFindable(item, undefined, [['coder']], ['clerk'])).toBeUndefined();
  expect(rankFindable(item, undefined, [['coder']], ['coder'])).toMatchObject({ exactRank: 0 });
});

test('rankFindable measures how much of the best title was asked for', () => {
  const item = findable(
    text('title', 'Records Clerk'),
    text('otherTitles', 'Senior Records Desk Clerk'),
    text('duties', 'Keep records like a clerk', 'duty'),
  );

  expect(rank(item, 'records clerk')?.titleFit).toBe(1);
  expect(rank(item, 'records')?.titleFit).toBe(0.5);
  // Not in one title, though in its texts.
  expect(rank(item, 'keep records')?.titleFit).toBe(0);
});

test('the reason is the text with most of what the title lacks', () => {
  expect(
    whyOf(
      'clerk paper file',
      text('title', 'Records Clerk'),
      text('duties', 'File forms', 'one word'),
      text('duties', 'File all paper', 'two words'),
    ),
  ).toBe('two words');
});

test('the reason is, among equals, the one with more of all words', () => {
  expect(
    whyOf(
      'records desk',
      text('title', 'Records Clerk'),
      text('otherTitles', 'Front Desk', 'desk alone'),
      text('otherTitles', 'Busy Records Desk', 'both'),
    ),
  ).toBe('both');
});

test('the reason is, among equals, of the first field, then the shortest', () => {
  const title = text('title', 'Clerk');
  const long = text('otherTitles', 'Front Desk Person', 'long');
  const short = text('otherTitles', 'Desk Person', 'short');
  const duty = text('duties', 'Desk', 'duty');

  expect(whyOf('desk', title, duty, long, short)).toBe('short');
});

test('a few letters count as the beginning of a title’s word, and of no other', () => {
  const title = text('title', 'Clerk');

  expect(whyOf('ar', title, text('duties', 'Sort incoming and arriving mail', 'duty'))).toBe(
    undefined,
  );
  expect(whyOf('ar', title, text('duties', 'Work on A/R', 'duty'))).toBe('duty');
  expect(whyOf('ar', title, text('otherTitles', 'Archivist', 'other'))).toBe('other');
});

import { expect, test } from 'vitest';
import {
  DEFAULT_RANKING,
  formatRanking,
  parseRanking,
  RANK_COLUMNS,
} from '../../src/domain/wageRanking.ts';

test('a ranking is written into a link and read from it as the same one', () => {
  for (const column of RANK_COLUMNS) {
    for (const isDescending of [true, false]) {
      const ranking = { column, isDescending };
      const text = formatRanking(ranking);
      expect(text === undefined ? DEFAULT_RANKING : parseRanking(text)).toEqual(ranking);
    }
  }
});

test('the usual ranking is left out of a link, and an unknown column is none', () => {
  expect(formatRanking(DEFAULT_RANKING)).toBeUndefined();
  expect(parseRanking('-wage')).toBeUndefined();
});

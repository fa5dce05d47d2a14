import { expect, test } from 'vitest';
import {
  findWageChange,
  listWageYears,
  splitAtGaps,
  type WageHistory,
} from '../../src/domain/wageHistory.ts';

// The index rises by a quarter from 2021 to 2025. Of the code 1, 2023 has no row,
// and the 90th percentile is above the top code until 2025.
const HISTORY: WageHistory = {
  source: 'survey',
  priceSource: 'prices',
  columns: ['p50', 'p90'],
  years: [
    { period: '2021-05', priceIndex: 200 },
    { period: '2022-05', priceIndex: 220 },
    { period: '2023-05', priceIndex: 230 },
    { period: '2024-05', priceIndex: 240 },
    { period: '2025-05', priceIndex: 250 },
  ],
  occupations: {
    1: {
      '2021-05': [46_660, '#'],
      '2022-05': [47_180, '#'],
      '2024-05': [50_250, '*'],
      '2025-05': [51_140, 81_150],
    },
  },
};

test('a wage of an earlier year is worth more in dollars of the last year, by the price index of the two months', () => {
  const constant = listWageYears(HISTORY, '1', 'p50').map(({ constantUsd }) => constantUsd);

  // 46,660 × 250 ÷ 200 = 58,325; 47,180 × 250 ÷ 220 = 53,613.6; 50,250 × 250 ÷ 240 = 52,343.75
  expect(constant).toEqual([58_325, 53_614, undefined, 52_344, 51_140]);
});

test('a year without a number keeps its place and the reason', () => {
  const years = listWageYears(HISTORY, '1', 'p90');

  expect(years.map(({ published }) => published)).toEqual(['#', '#', undefined, '*', 81_150]);
  expect(years.flatMap(({ constantUsd }) => constantUsd ?? [])).toEqual([81_150]);
});

test('an occupation that the history does not know has no figure in any year', () => {
  const years = listWageYears(HISTORY, '2', 'p50');

  expect(years).toHaveLength(5);
  expect(years.every(({ constantUsd }) => constantUsd === undefined)).toBe(true);
});

test('the change is from the first year to the last, in percent of the first', () => {
  const change = findWageChange(listWageYears(HISTORY, '1', 'p50'));

  // 51,140 ÷ 58,325 = 0.87681
  expect(change).toMatchObject({
    from: { period: '2021-05', constantUsd: 58_325 },
    to: { period: '2025-05', constantUsd: 51_140 },
    percent: -12.3,
  });
});

test('there is no change where an end has no figure, though years between have', () => {
  expect(findWageChange(listWageYears(HISTORY, '1', 'p90'))).toBeUndefined();
});

test('a line breaks at a year without a figure', () => {
  const stretches = splitAtGaps(listWageYears(HISTORY, '1', 'p50'));

  expect(stretches.map((years) => years.map(({ period }) => period.slice(0, 4)))).toEqual([
    ['2021', '2022'],
    ['2024', '2025'],
  ]);
});

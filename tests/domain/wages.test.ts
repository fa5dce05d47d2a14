import { expect, test } from 'vitest';
import type { WageCell, WageTable } from '../../src/domain/model.ts';
import { findDistribution, findPay, type WageChain } from '../../src/domain/wages.ts';
import { mapOf } from '../fixtures/mapOf.ts';

const role = mapOf('coder -> auditor').roles[0]!;

function table(places: Record<string, readonly WageCell[]>): WageTable {
  return {
    source: 'bls',
    period: '2025-05',
    columns: ['employment', 'p10', 'p25', 'p50', 'p75', 'p90'],
    places: Object.fromEntries(
      Object.entries(places).map(([place, cells]) => [place, { '29-2072': cells }]),
    ),
  };
}

const nation = table({ us: [100, 10, 20, 30, 40, 50] });
const chainOf = (metro: readonly WageCell[], state: readonly WageCell[]): WageChain => [
  { placeId: '26420', table: table({ '26420': metro }) },
  { placeId: 'tx', table: table({ tx: state }) },
  { placeId: 'us', table: nation },
];

test('findPay takes the three percentiles of the band in the nearest place', () => {
  const pay = findPay(role, chainOf([5, 11, 21, 31, 41, 51], [6, 12, 22, 32, 42, 52]));

  expect(pay).toEqual({ low: 21, middle: 31, high: 41, placeId: '26420' });
});

test.each([
  ['a suppressed cell', [5, 11, '*', 31, 41, 51]],
  ['a top-coded cell', [5, 11, 21, 31, '#', 51]],
  ['a blank cell', [5, 11, 21, null, 41, 51]],
] as const)('findPay falls back as a whole for %s in the band', (_what, metro) => {
  const pay = findPay(role, chainOf(metro, [6, 12, 22, 32, 42, 52]));

  expect(pay).toEqual({ low: 22, middle: 32, high: 42, placeId: 'tx' });
});

test('findPay does not mind a missing figure outside the band', () => {
  expect(findPay(role, chainOf([null, '*', 21, 31, 41, '#'], []))?.placeId).toBe('26420');
});

test('findPay goes on to the nation, and gives nothing where no place has figures', () => {
  expect(findPay(role, chainOf([], []))?.placeId).toBe('us');
  expect(findPay({ ...role, soc: '99-9999' }, chainOf([], []))).toBeUndefined();
});

test('findDistribution takes the nearest place with a median', () => {
  const chain = chainOf([5, '*', '*', 31, '*', '*'], [6, 12, 22, 32, 42, 52]);

  expect(findDistribution('29-2072', chain)?.placeId).toBe('26420');
});

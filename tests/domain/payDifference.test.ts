import { expect, test } from 'vitest';
import type { WageTable } from '../../src/domain/model.ts';
import { findPayDifference } from '../../src/domain/payDifference.ts';
import { mapOf } from '../fixtures/mapOf.ts';

const [clerk, boss] = mapOf('clerk => boss').roles.map((role, index) => ({
  ...role,
  soc: index === 0 ? '29-2072' : '11-9111',
}));

const table = (placeId: string, rows: Readonly<Record<string, readonly number[]>>): WageTable => ({
  source: 'survey',
  period: '2025-05',
  columns: ['p25', 'p50', 'p75'],
  places: { [placeId]: rows },
});
const nation = {
  placeId: 'us',
  table: table('us', { '29-2072': [40, 50, 60], '11-9111': [80, 110, 140] }),
};

test('findPayDifference subtracts the middles, and is negative where pay falls', () => {
  expect(findPayDifference(clerk!, boss!, [nation])).toEqual({ usd: 60, placeId: 'us' });
  expect(findPayDifference(boss!, clerk!, [nation])?.usd).toBe(-60);
});

test('findPayDifference takes the nearest place that has both, never one figure from each', () => {
  const state = { placeId: 'tx', table: table('tx', { '29-2072': [1, 2, 3] }) };

  expect(findPayDifference(clerk!, boss!, [state, nation])).toEqual({ usd: 60, placeId: 'us' });
});

test('findPayDifference is undefined where no place has both', () => {
  const state = { placeId: 'tx', table: table('tx', { '29-2072': [1, 2, 3] }) };

  expect(findPayDifference(clerk!, boss!, [state])).toBeUndefined();
});

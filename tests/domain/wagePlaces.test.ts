import { expect, test } from 'vitest';
import type { Place, Role, WageTable } from '../../src/domain/model.ts';
import { listPlacePays } from '../../src/domain/wagePlaces.ts';

const ROLE: Pick<Role, 'soc' | 'wageBand'> = {
  soc: '29-2072',
  wageBand: { low: 'p25', middle: 'p50', high: 'p75' },
};

// Houston has a price parity of its own; the rural area takes that of Texas; Puerto Rico has none.
const PLACES: readonly Place[] = [
  { id: 'us', name: 'United States', kind: 'nation' },
  { id: 'tx', name: 'Texas', kind: 'state', states: ['tx'], priceParity: 97.2 },
  { id: '26420', name: 'Houston', kind: 'metro', states: ['tx'], priceParity: 100.2 },
  { id: '4800001', name: 'West Texas', kind: 'nonmetro', states: ['tx'] },
  { id: 'pr', name: 'Puerto Rico', kind: 'state', states: ['pr'] },
];

const TABLE: WageTable = {
  source: 'survey',
  period: '2025-05',
  columns: ['employment', 'locationQuotient', 'p10', 'p25', 'p50', 'p75', 'p90'],
  places: {
    us: { '29-2072': [194_720, null, 37_000, 43_490, 51_140, 64_820, 81_150] },
    tx: { '29-2072': [17_210, 0.98, 34_440, 39_470, 48_860, 63_970, 78_390] },
    '26420': { '29-2072': [4000, 1.1, 35_000, 40_000, 50_100, '#', '#'] },
    '4800001': { '29-2072': [null, null, 30_000, 36_450, 43_740, null, null] },
    pr: { '29-2072': [1850, 1.57, 21_900, 23_020, 27_990, 39_680, 57_780] },
  },
};

const payIn = (adjustsPrices: boolean) => {
  const placesById = new Map(PLACES.map((place) => [place.id, place]));
  const pays = listPlacePays(ROLE, TABLE, PLACES, placesById, adjustsPrices);
  return (id: string) => pays.find(({ place }) => place.id === id)!;
};

test('pay as it is paid there is the published cells of the band', () => {
  const { published, usd, employment, locationQuotient } = payIn(false)('tx');

  expect(usd).toEqual({ low: 39_470, middle: 48_860, high: 63_970 });
  expect(published).toEqual(usd);
  expect([employment, locationQuotient]).toEqual([17_210, 0.98]);
});

test('adjusted pay is local pay divided by a hundredth of the price parity, in whole dollars', () => {
  const inTexas = payIn(true)('tx');

  // 39,470 ÷ 0.972 = 40,606.996; 48,860 ÷ 0.972 = 50,267.49; 63,970 ÷ 0.972 = 65,812.76
  expect(inTexas.usd).toEqual({ low: 40_607, middle: 50_267, high: 65_813 });
  expect(inTexas.published.middle).toBe(48_860);
});

test('an area is adjusted by its own price parity, else by that of its state', () => {
  const payOf = payIn(true);

  // 50,100 ÷ 1.002 = 50,000; 43,740 ÷ 0.972 = 45,000
  expect(payOf('26420').usd.middle).toBe(50_000);
  expect(payOf('26420').parity).toEqual({ parity: 100.2, placeId: '26420' });
  expect(payOf('4800001').usd.middle).toBe(45_000);
  expect(payOf('4800001').parity).toEqual({ parity: 97.2, placeId: 'tx' });
});

test('the nation is what prices are measured by, so that its pay stays as it is', () => {
  expect(payIn(true)('us').usd).toEqual({ low: 43_490, middle: 51_140, high: 64_820 });
});

test('where no price parity is published nothing is shown as adjusted, and the published figure is kept', () => {
  const inPuertoRico = payIn(true)('pr');

  expect(inPuertoRico.parity).toBeUndefined();
  expect(inPuertoRico.usd).toEqual({ low: undefined, middle: undefined, high: undefined });
  expect(inPuertoRico.published.middle).toBe(27_990);
  expect(payIn(false)('pr').usd.middle).toBe(27_990);
});

test.each([true, false])('a cell without a number has none, adjusted or not (%s)', (adjusts) => {
  const inHouston = payIn(adjusts)('26420');

  expect(inHouston.usd.high).toBeUndefined();
  expect(inHouston.published.high).toBe('#');
});

test('a place without a row has no figure at all', () => {
  const table: WageTable = { ...TABLE, places: {} };
  const [pay] = listPlacePays(ROLE, table, PLACES, new Map(), false);

  expect(pay?.published.middle).toBeUndefined();
  expect(pay?.usd.middle).toBeUndefined();
  expect(pay?.employment).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { Place } from '../../src/domain/model.ts';
import { buildPlaceFinder } from '../../src/parts/findPlaces.ts';

// Names that hold each other: a state and a metro area, a city in two states, a city named like a state.
const PLACES: readonly Place[] = [
  { id: '48864', name: 'Wilmington, DE', kind: 'metro', states: ['de'] },
  { id: '26420', name: 'Houston-Pasadena-The Woodlands, TX', kind: 'metro', states: ['tx'] },
  { id: '35620', name: 'New York-Newark-Jersey City, NY-NJ', kind: 'metro', states: ['ny', 'nj'] },
  { id: '4800005', name: 'Border Region of Texas', kind: 'nonmetro', states: ['tx'] },
  { id: 'us', name: 'United States', kind: 'nation' },
  { id: 'tx', name: 'Texas', kind: 'state', states: ['tx'] },
  { id: 'ny', name: 'New York', kind: 'state', states: ['ny'] },
  { id: 'nj', name: 'New Jersey', kind: 'state', states: ['nj'] },
  { id: '10420', name: 'Akron, OH', kind: 'metro', states: ['oh'] },
  { id: '41980', name: 'San Juan-Bayamón, PR', kind: 'metro', states: ['pr'] },
];
const finder = buildPlaceFinder(PLACES);
const ids = (query: string) => finder.find(query).map(({ id }) => id);

test('a place is found by its city, its postal code and its area code', () => {
  expect(ids('houston')).toEqual(['26420']);
  expect(ids('26420')).toEqual(['26420']);
  expect(ids('264')).toEqual(['26420']);
  expect(ids('tx')[0]).toBe('tx');
});

test('a state is followed by its areas, metro areas first', () => {
  expect(ids('tx')).toEqual(['tx', '26420', '4800005']);
  expect(ids('Texas')).toEqual(['tx', '4800005', '26420']);
});

test('words count in any order, and begun ones too', () => {
  expect(ids('tx woodlands')).toEqual(['26420']);
  expect(ids('texas hou')).toEqual(['26420']);
  expect(ids('jersey newark')).toEqual(['35620']);
});

test('a state comes before an area whose name begins the same', () => {
  expect(ids('new york')).toEqual(['ny', '35620']);
  expect(ids('new')).toEqual(['nj', 'ny', '35620']);
});

test('accents and case do not matter', () => {
  expect(ids('BAYAMON')).toEqual(['41980']);
});

test('a misspelled word is mended when nothing is found otherwise', () => {
  expect(ids('huoston')).toEqual(['26420']);
  expect(ids('tx huston')).toEqual(['26420']);
});

test('the nation is found by its usual names', () => {
  expect(ids('usa')).toEqual(['us']);
  expect(ids('united states')).toEqual(['us']);
});

test('nothing is found for a name that is nowhere', () => {
  expect(ids('zzyzx')).toEqual([]);
  expect(ids('99999')).toEqual([]);
});

test('without a query all places are there, the largest kinds first, then by name', () => {
  expect(ids('  ')).toEqual([
    'us',
    'nj',
    'ny',
    'tx',
    '10420',
    '26420',
    '35620',
    '41980',
    '48864',
    '4800005',
  ]);
});

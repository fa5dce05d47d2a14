import { never } from '../fixtures/never.ts';
import { expect, test } from 'vitest';
import type { WageTable } from '../../src/domain/model.ts';
import { EMPTY_PROFILE } from '../../src/domain/profile.ts';
import { createPlaceChains } from '../../src/store/placeChains.ts';
import { createAppStore, type Loaders } from '../../src/store/appStore.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { mapOf } from '../fixtures/mapOf.ts';

// A nation, two states, and a metro area of the first.
const PLACES = [
  { id: 'us', name: 'United States', kind: 'nation' },
  { id: 'tx', name: 'Texas', kind: 'state' },
  { id: 'ca', name: 'California', kind: 'state' },
  { id: '26420', name: 'Houston, TX', kind: 'metro', states: ['tx'] },
] as const;

const table = (medians: Record<string, number>): WageTable => ({
  source: 'bls',
  period: '2025-05',
  columns: ['p25', 'p50', 'p75'],
  places: Object.fromEntries(
    Object.entries(medians).map(([id, median]) => [
      id,
      { '29-2072': [median - 10, median, median + 10] },
    ]),
  ),
});

function storeWith(loaders: Partial<Loaders> = {}) {
  const store = createAppStore(mapOf('coder -> auditor'), table({ us: 100 }), {
    details: () => Promise.reject(new Error('not asked for')),
    places: () => Promise.resolve({ places: PLACES, priceParitySource: 'bea' }),
    stateWages: () => Promise.resolve(table({ tx: 200, ca: 300 })),
    areaWages: () => Promise.resolve(table({ '26420': 250 })),
    wageHistory: never,
    placeChains: () => Promise.resolve(createPlaceChains),
    search: () => Promise.resolve({ find: () => [], everywhere: () => () => [] }),
    eligibility: never,
    readProfile: never,
    planner: never,
    turnFinder: never,
    guidePart: never,
    schools: never,
    ...loaders,
  });
  const selectors = createSelectors();
  return {
    store,
    choose: (place: string) => {
      store.getState().setChoices({ ...store.getState().choices, place });
      store.getState().loadPlaceWages();
    },
    pay: () => selectors.pays(store.getState()).get('coder'),
    status: () => store.getState().placeStatus,
  };
}

/** Lets every promise that can settle do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('pay follows the chosen place', async () => {
  const { choose, pay } = storeWith();
  choose('26420');
  await settle();
  const inHouston = pay();
  choose('ca');
  await settle();

  expect(inHouston).toMatchObject({ middle: 250, placeId: '26420' });
  expect(pay()).toMatchObject({ middle: 300, placeId: 'ca' });
});

test('a metro area without a figure falls back to its state', async () => {
  const { choose, pay } = storeWith({ areaWages: () => Promise.resolve(table({})) });
  choose('26420');
  await settle();

  expect(pay()).toMatchObject({ middle: 200, placeId: 'tx' });
});

test('the last figures stay in force while others are on their way', async () => {
  const { choose, pay, status } = storeWith({ stateWages: () => new Promise(() => undefined) });
  choose('tx');
  await settle();

  expect(status()).toEqual({ status: 'loading' });
  expect(pay()).toMatchObject({ middle: 100, placeId: 'us' });
});

test('a late answer for an older choice changes nothing', async () => {
  let answer: (late: WageTable) => void = () => undefined;
  const { choose, pay } = storeWith({
    areaWages: () => new Promise((resolve) => (answer = resolve)),
  });
  choose('26420');
  await settle();
  choose('ca');
  await settle();
  answer(table({ '26420': 250 }));
  await settle();

  expect(pay()).toMatchObject({ middle: 300, placeId: 'ca' });
});

test('a failed fetch is said, and asking again works', async () => {
  let isBroken = true;
  const { store, choose, pay, status } = storeWith({
    stateWages: () =>
      isBroken
        ? Promise.reject(new Error('the connection failed'))
        : Promise.resolve(table({ tx: 200 })),
  });
  choose('tx');
  await settle();
  const failed = status();
  isBroken = false;
  store.getState().loadPlaceWages();
  await settle();

  expect(failed).toEqual({ status: 'failed', reason: 'the connection failed' });
  expect(pay()).toMatchObject({ middle: 200 });
});

test('an unknown place is said, and the nation stays', async () => {
  const { choose, pay, status } = storeWith();
  choose('zz');
  await settle();

  expect(status()).toEqual({ status: 'failed', reason: 'there is no place with the code “zz”' });
  expect(pay()).toMatchObject({ placeId: 'us' });
});

test('the place of the profile is not told by what is asked for', async () => {
  const asked: string[] = [];
  const { store, pay } = storeWith({
    places: () =>
      Promise.resolve({
        places: [
          ...PLACES,
          { id: '31080', name: 'Los Angeles, CA', kind: 'metro', states: ['ca'] },
        ],
        priceParitySource: 'bea',
      }),
    areaWages: (state) => {
      asked.push(state);
      return state === 'tx'
        ? Promise.resolve(table({ '26420': 250 }))
        : Promise.reject(new Error('down'));
    },
  });
  store.getState().setProfile({ ...EMPTY_PROFILE, place: '26420' });
  store.getState().loadPlaceWages();
  await settle();

  expect(pay()?.middle).toBe(250);
  expect(asked).toEqual(['tx', 'ca']);
});

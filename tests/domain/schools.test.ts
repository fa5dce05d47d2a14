import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AWARD_IDS, findOffers, listOffers } from '../../src/domain/schools.ts';
import { tinySchools } from '../fixtures/tinySchools.ts';

const offers = listOffers(tinySchools);
const idsOf = (query: Parameters<typeof findOffers>[1]) =>
  findOffers(offers, query).map(({ id }) => id);

test('listOffers gives each kind of award of each school, and no report is not 0', () => {
  expect(offers.map(({ id, award, latest, total }) => [id, award, latest, total])).toEqual([
    ['300-51.0707-5', 'bachelor', 2, 3],
    ['100-51.0707-3', 'associate', 12, 22],
    ['100-51.0713-21', 'certificate', 7, 7],
    ['200-51.0707-3', 'associate', null, 4],
  ]);
});

test('findOffers takes words of a name or a city, in any order, without marks and capitals', () => {
  expect(idsOf({ words: 'COLLEGE zebra' })).toEqual(['200-51.0707-3']);
  expect(idsOf({ words: ' waco ' })).toEqual(['100-51.0707-3', '100-51.0713-21']);
  expect(idsOf({ words: 'ash austin' })).toEqual([]);
});

/** What each text finds, by hand. */
const FOUND: Readonly<Record<string, readonly number[]>> = {
  '': [100, 200, 300],
  college: [100, 200],
  waco: [100],
  zebra: [200],
  nowhere: [],
};

test('findOffers gives exactly what fits each part of a query', () => {
  const query = fc.record({
    state: fc.option(fc.constantFrom('tx', 'ok', 'zz'), { nil: undefined }),
    award: fc.option(fc.constantFrom(...AWARD_IDS), { nil: undefined }),
    codes: fc.subarray(['51.0707', '51.0713']),
    words: fc.constantFrom(...Object.keys(FOUND)),
  });
  fc.assert(
    fc.property(query, ({ state, award, codes, words }) => {
      const fitting = offers.filter(({ school, code, ...offer }) =>
        [
          state === undefined || school.state === state,
          award === undefined || offer.award === award,
          codes.length === 0 || codes.includes(code.code),
          FOUND[words]!.includes(school.id),
        ].every(Boolean),
      );

      expect(findOffers(offers, { state, award, codes, words })).toEqual(fitting);
    }),
  );
});

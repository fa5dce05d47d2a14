import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { findPay } from '../../../src/domain/wages.ts';
import type { Comparison } from '../../../src/features/compareRoles/comparedRole.ts';
import {
  formatCompareCsv,
  nameCompareFile,
} from '../../../src/features/compareRoles/formatCompareCsv.ts';
import { indexDetails } from '../../../src/parts/detailsIndex.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const { map, details, nationWages } = tinyAtlas({
  // Managers: the top of the lead's band is above what the survey gives.
  'roles/ops.json: roles[1].occupation.soc': '11-9111',
});

function compare(ids: readonly string[], badges?: readonly string[]): Comparison {
  const chain = [{ placeId: 'us', table: nationWages }];
  const judge =
    badges && buildEligibility(map, details).judge({ ...EMPTY_PROFILE, credentials: [...badges] });
  const roles = ids.map((id) => {
    const role = map.roles.find((one) => one.id === id)!;
    return {
      role,
      text: details.roles[id]!,
      occupation: details.occupations.find(({ soc }) => soc === role.soc),
      pay: findPay(role, chain),
      gaps: judge?.gapsOf(role.requires),
    };
  });
  return {
    roles,
    map,
    index: indexDetails(details),
    chain,
    judge,
    placeName: () => 'United States',
  };
}
const linesOf = (comparison: Comparison) =>
  new Map(
    csvParseRows(formatCompareCsv(comparison, 'https://example.org/compare')).map(
      ([name, ...cells]) => [name, cells],
    ),
  );

test('formatCompareCsv has a column for each role and gives figures as bare numbers with their source', () => {
  const lines = linesOf(compare(['lead', 'clerk']));

  expect(lines.get('Role')).toEqual(['Records Lead', 'Records Clerk']);
  expect(lines.get('Typical pay, USD a year')).toEqual(['', '40']);
  expect(lines.get('Low pay, USD a year')).toEqual(['', '30']);
  expect(lines.get('Statistics of low, typical and high pay')![1]).toBe(
    '10th percentile, 25th percentile, Median',
  );
  expect(lines.get('Place of the pay')).toEqual(['', 'United States']);
  expect(lines.get('Source of the pay')![1]).toBe('A bureau, Wages');
  expect(lines.get('Usually required')).toEqual([
    '(One of: BADGE; associate degree or higher in health information management); ' +
      'and at least 2 years in Operations, Coder',
    'Nothing',
  ]);
  expect(lines.get('Moves from here')).toEqual([
    'To Records Clerk: no direct move on this map',
    'To Records Lead: promotion, usually after 1 year',
  ]);
  expect(lines.has('My state')).toBe(false);
});

test('formatCompareCsv says what the reader is missing only for a reader with a profile', () => {
  const lines = linesOf(compare(['lead', 'clerk'], ['badge']));

  expect(lines.get('My state')).toEqual(['One step', 'Ready']);
  expect(lines.get('Missing for me, by the nearest way')).toEqual([
    '2 years in Operations or Coder',
    'Nothing',
  ]);
});

test('nameCompareFile names the roles and the place', () => {
  expect(nameCompareFile(compare(['lead', 'coder']))).toBe('tiny-compare-lead-coder-us.csv');
});

import { expect, test } from 'vitest';
import type { Credential, Fee, Renewal } from '../../src/domain/model.ts';
import { findRenewalBurden } from '../../src/domain/renewalBurden.ts';

const fact = (value: number, source: string) => ({ value, sources: [source] });
const fee = (what: string, usd: Fee['usd'], source = 'fee'): Fee => ({
  what,
  usd,
  sources: [source],
});

function credential(
  id: string,
  issuer: string,
  renewal: Renewal | undefined,
  fees: readonly Fee[] = [],
): Credential {
  return {
    id,
    abbreviation: id.toUpperCase(),
    name: id,
    issuer,
    focus: 'All of it',
    summary: 'Shows it.',
    status: { value: 'active', sources: [] },
    eligibility: { sources: [] },
    fees,
    renewal,
  };
}

/** Member or nonmember every 2 years, as AHIMA's are. */
const byMembership = (id: string, learning: number): Credential =>
  credential(id, 'AHIMA', {
    cycleMonths: fact(24, 'cycle'),
    continuingEducation: fact(learning, 'learning'),
    fees: [fee('Renewal, member', 100), fee('Renewal, nonmember', 218)],
  });

/** A yearly membership in place of a renewal fee, as AAPC's are. */
const byYear = (id: string): Credential =>
  credential(
    id,
    'AAPC',
    { cycleMonths: fact(24, 'cycle'), continuingEducation: fact(36, 'learning') },
    [
      fee('Exam, one attempt', 425, 'exam'),
      fee('AAPC membership, per year', 222, 'dues'),
      fee('AAPC student membership, per year', 157, 'dues'),
    ],
  );

test('findRenewalBurden takes fees for members and others as alternatives, by the year', () => {
  expect(findRenewalBurden([byMembership('rhit', 20)])).toEqual({
    usd: { low: 50, high: 109 },
    learning: [{ unit: 'CEUs', perYear: { low: 10, high: 10 } }],
    unknown: [],
    sources: ['cycle', 'fee', 'learning'],
  });
});

test('findRenewalBurden adds fees of different kinds, and those of several credentials', () => {
  const two = credential('two', 'One', {
    cycleMonths: fact(36, 'cycle'),
    fees: [fee('Renewal', { low: 30, high: 60 }), fee('Late fee', 15)],
  });

  // Each year 50 to 109 twice, and (30 to 60 and 15) / 3.
  expect(findRenewalBurden([byMembership('rhit', 20), byMembership('ccs', 20), two]).usd).toEqual({
    low: 115,
    high: 243,
  });
});

test('findRenewalBurden counts a yearly membership once for all credentials of its issuer', () => {
  const { usd, unknown, sources } = findRenewalBurden([byYear('cpc'), byYear('crc')]);

  expect(usd).toEqual({ low: 157, high: 222 });
  expect(unknown).toEqual([]);
  expect(sources).not.toContain('exam');
});

test('findRenewalBurden spans from one credential’s learning to all of an issuer’s, and adds issuers', () => {
  const hours = credential('chfp', 'HFMA', {
    cycleMonths: fact(36, 'cycle'),
    continuingEducation: fact(60, 'learning'),
    continuingEducationUnit: 'hours',
  });

  const { learning } = findRenewalBurden([
    byMembership('rhit', 20),
    byMembership('rhia', 30),
    byYear('cpc'),
    hours,
  ]);

  // AHIMA 15 to 10 + 15, AAPC 18; hours apart.
  expect(learning).toEqual([
    { unit: 'CEUs', perYear: { low: 33, high: 43 } },
    { unit: 'hours', perYear: { low: 20, high: 20 } },
  ]);
});

test('findRenewalBurden names what is not known, and puts no figure in its place', () => {
  const unpriced = credential('cissp', 'ISC2', {
    cycleMonths: fact(36, 'cycle'),
    continuingEducation: fact(120, 'learning'),
    fees: [fee('Maintenance', undefined)],
  });
  const noCycle = credential('cham', 'NAHAM', {
    continuingEducation: fact(60, 'learning'),
    fees: [fee('Renewal', 50)],
  });
  const silent = credential('epic', 'Epic', undefined);

  const burden = findRenewalBurden([unpriced, noCycle, silent]);

  expect(burden.usd).toBeUndefined();
  expect(burden.learning).toEqual([{ unit: 'CEUs', perYear: { low: 40, high: 40 } }]);
  expect(
    burden.unknown.map((item) => [item.credential.id, item.isCostUnknown, item.isLearningUnknown]),
  ).toEqual([
    ['cissp', true, false],
    ['cham', true, true],
    ['epic', true, true],
  ]);
});

import { describe, expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import { standingOf, type Standing } from '../../../src/domain/eligibility/gaps.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import { readMapFiles } from '../../../tools/readMapFiles.ts';
import { nameGap } from '../../fixtures/nameGap.ts';

const { map, details } = parseCareerMap(readMapFiles('data/him-us')).atlas!;
const { judge } = buildEligibility(map, details);

type Row = readonly [
  role: string,
  standing: Standing,
  missing: readonly string[],
  steps: number,
  months: number,
];

const nurse: Profile = {
  ...EMPTY_PROFILE,
  position: 'ext-registered-nurse',
  programs: [{ level: 'associate', field: 'nursing' }],
  experience: { 'ext-registered-nurse': 36 },
};

const coder: Profile = {
  ...EMPTY_PROFILE,
  position: 'inpatient-coder',
  programs: [{ level: 'associate', field: 'him', accreditation: 'cahiim' }],
  credentials: ['ccs'],
  experience: { 'medical-coder': 24, 'inpatient-coder': 24 },
};

/**
 * Worked on paper from the data. The accredited bachelor's degree in the field
 * takes 48 months, but 21 as a completion program after an associate degree in
 * the field; the accredited associate degree takes 24, a master's degree 21.
 */
const NURSE: readonly Row[] = [
  // The degree that opens RHIA, RHIA (named before RHIT), and 48 months in operations or revenue.
  ['him-manager', 'further', ['bachelor-him', 'rhia', '48 months in ops, rev'], 3, 96],
  // The nursing degree is above a certificate; CCA asks for high school only, CPC no fewer steps.
  ['medical-coder', 'one-step', ['cca'], 1, 0],
  // A nursing degree, and 24 of the 36 months as a nurse.
  ['cdi-specialist', 'ready', [], 0, 0],
  // The nursing degree holds; CCS is the first of three exams open at once; no month in revenue yet.
  ['drg-validation-auditor', 'further', ['ccs', '60 months in rev'], 2, 60],
  // The associate degree is the shortest in the field; CCS needs no membership; no month counts.
  ['compliance-auditor', 'further', ['associate-him', 'ccs', '36 months in rev, comp'], 3, 60],
  // A nursing degree, and 24 of the 36 months as a nurse.
  ['utilization-review-coordinator', 'ready', [], 0, 0],
  // A nursing degree, and all of the 36 months as a nurse.
  ['clinical-informatics-specialist', 'ready', [], 0, 0],
  // Any associate degree; ODS-C by the 12-month certificate, the shortest of its routes; then a year.
  [
    'oncology-data-specialist',
    'further',
    ['ncra-certificate-program', 'ods-c', '12 months in ops, rev, inf'],
    3,
    24,
  ],
  // An associate degree in the field is shorter than a bachelor's in computing; then a year in IT.
  ['ehr-implementation-specialist', 'further', ['associate-him', '12 months in it'], 2, 36],
  // A master's degree needs a bachelor's; all take 48 months, and the one in the field opens RHIA, too.
  [
    'him-program-director',
    'further',
    ['bachelor-him', 'master-any', 'rhia', '72 months in ops, edu'],
    4,
    141,
  ],
];

const CODER: readonly Row[] = [
  // 48 months in revenue are enough; the degree opens RHIA, named before RHIT.
  ['him-manager', 'further', ['bachelor-him', 'rhia'], 2, 21],
  // CCS is one of its credentials.
  ['medical-coder', 'ready', [], 0, 0],
  // A degree in the field, and 48 months in revenue where 24 are asked.
  ['cdi-specialist', 'ready', [], 0, 0],
  // Degree and CCS hold; 48 of 60 months in revenue.
  ['drg-validation-auditor', 'one-step', ['12 months in rev'], 1, 12],
  // Degree and CCS hold, and 48 months where 36 are asked.
  ['compliance-auditor', 'ready', [], 0, 0],
  // The degree holds; coding counts neither in operations, compliance nor informatics.
  ['utilization-review-coordinator', 'one-step', ['24 months in ops, comp, inf'], 1, 24],
  // A bachelor's degree by completion is shorter than a nursing degree (36); no month that counts.
  [
    'clinical-informatics-specialist',
    'further',
    ['bachelor-him', '36 months in inf, it, edu'],
    2,
    57,
  ],
  // The degree and the year hold; ODS-C by the 12-month certificate.
  ['oncology-data-specialist', 'further', ['ncra-certificate-program', 'ods-c'], 2, 12],
  // The degree holds; no month in IT.
  ['ehr-implementation-specialist', 'one-step', ['12 months in it'], 1, 12],
  // As for the nurse, but 21 months to the bachelor's; coding counts neither in operations nor in education.
  [
    'him-program-director',
    'further',
    ['bachelor-him', 'master-any', 'rhia', '72 months in ops, edu'],
    4,
    114,
  ],
];

describe.each([
  ['a registered nurse with an associate degree and 36 months', nurse, NURSE],
  ['a coder with CCS, an associate degree in the field and 48 months', coder, CODER],
] as const)('%s', (_, profile, rows) => {
  test.each(rows)('%s: %s, %j', (id, standing, missing, steps, months) => {
    const gaps = judge(profile).gapsOf(map.roles.find((role) => role.id === id)!.requires);

    expect(gaps.missing.map(nameGap)).toEqual(missing);
    expect(standingOf(gaps)).toBe(standing);
    expect(gaps).toMatchObject({ steps, months, unplannable: 0 });
  });
});

import { describe, expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import type { Gap } from '../../../src/domain/eligibility/gaps.ts';
import type { Requirement } from '../../../src/domain/model.ts';
import { EMPTY_PROFILE, type CompletedProgram, type Profile } from '../../../src/domain/profile.ts';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import { readMapFiles } from '../../../tools/readMapFiles.ts';
import { nameGap } from '../../fixtures/nameGap.ts';

const { map, details } = parseCareerMap(readMapFiles('data/him-us')).atlas!;
const { judge } = buildEligibility(map, details);

const HS: CompletedProgram = { level: 'hs' };
const CERTIFICATE: CompletedProgram = { level: 'certificate' };
const ASSOCIATE: CompletedProgram = { level: 'associate' };
const ASSOCIATE_HIM: CompletedProgram = {
  level: 'associate',
  field: 'him',
  accreditation: 'cahiim',
};
const NURSING: CompletedProgram = { level: 'associate', field: 'nursing' };
const BACHELOR: CompletedProgram = { level: 'bachelor' };
const BACHELOR_HIM: CompletedProgram = { level: 'bachelor', field: 'him', accreditation: 'cahiim' };
const POSTBACC_HIM: CompletedProgram = { level: 'postbacc', field: 'him', accreditation: 'cahiim' };
const MASTER: CompletedProgram = { level: 'master' };
const MASTER_HIM: CompletedProgram = { level: 'master', field: 'him', accreditation: 'cahiim' };
const MD: CompletedProgram = { level: 'doctorate', field: 'medicine' };
const inField = (level: CompletedProgram['level'], field: string): CompletedProgram => ({
  level,
  field,
});

/** What someone has: programs, credentials, months by place, statements. */
interface Has {
  readonly programs?: readonly CompletedProgram[];
  readonly credentials?: readonly string[];
  readonly months?: Readonly<Record<string, number>>;
  readonly says?: readonly string[];
}

/** Eligible, not eligible, or the nearest things that are missing. */
type Answer = 'yes' | 'no' | readonly string[];

/**
 * Worked by hand from the issuers' rules as gathered for this map, not from
 * the data: what someone has, and whether that opens the exam.
 */
const TABLES: Readonly<Record<string, readonly (readonly [Has, Answer])[]>> = {
  // An accredited associate degree in the field, or a foreign program under a reciprocity agreement.
  rhit: [
    [{ programs: [ASSOCIATE_HIM] }, 'yes'],
    [{ programs: [BACHELOR_HIM] }, 'yes'],
    [{ programs: [BACHELOR], says: ['foreign-him-reciprocity'] }, 'yes'],
    [{ programs: [inField('associate', 'him')] }, 'no'],
    [{ programs: [MASTER] }, 'no'],
    [{ programs: [NURSING], credentials: ['ccs'], months: { rev: 60 } }, 'no'],
    [{ programs: [HS] }, ['associate-him']],
  ],
  // An accredited bachelor's, master's or post-baccalaureate program in the field, or the same agreement.
  rhia: [
    [{ programs: [BACHELOR_HIM] }, 'yes'],
    [{ programs: [POSTBACC_HIM] }, 'yes'],
    [{ programs: [MASTER_HIM] }, 'yes'],
    [{ says: ['foreign-him-reciprocity'] }, 'yes'],
    [{ programs: [inField('bachelor', 'him')] }, 'no'],
    [{ programs: [inField('bachelor', 'nursing')], credentials: ['rhit'] }, 'no'],
    [{ programs: [ASSOCIATE_HIM], credentials: ['rhit'] }, ['bachelor-him']],
    [{ programs: [BACHELOR] }, ['postbacc-him']],
  ],
  // An associate degree, or one of CCS, CCS-P, RHIT, RHIA.
  cdip: [
    [{ programs: [ASSOCIATE] }, 'yes'],
    [{ programs: [BACHELOR] }, 'yes'],
    [{ credentials: ['ccs'] }, 'yes'],
    [{ credentials: ['ccs-p'] }, 'yes'],
    [{ credentials: ['rhit'] }, 'yes'],
    [{ programs: [CERTIFICATE], credentials: ['cca'], months: { 'cdi-specialist': 60 } }, 'no'],
    // No months of study for the exam, against 24 for the degree.
    [{ programs: [HS] }, ['ccs']],
  ],
  // 3 years with healthcare data with a bachelor's degree or RHIT, 1 with RHIA or another master's, none with one in the field.
  chda: [
    [{ programs: [BACHELOR], months: { 'health-data-analyst': 36 } }, 'yes'],
    [{ programs: [BACHELOR], months: { 'health-data-analyst': 24 } }, ['12 months']],
    [{ credentials: ['rhit'], months: { 'data-integrity-analyst': 36 } }, 'yes'],
    [
      {
        programs: [ASSOCIATE_HIM],
        credentials: ['rhit'],
        months: { 'data-integrity-analyst': 12 },
      },
      ['24 months'],
    ],
    [{ credentials: ['rhia'], months: { inf: 12 } }, 'yes'],
    [{ programs: [MASTER_HIM] }, 'yes'],
    [{ programs: [MASTER] }, ['12 months']],
    [{ programs: [BACHELOR], months: { 'medical-coder': 60 } }, 'no'],
    // The master's degree takes 21 months, the experience 36.
    [{ programs: [BACHELOR_HIM] }, ['master-him']],
  ],
  // Years in healthcare privacy or security: 6 with high school, 4 with an associate degree or CCA, CCS, CCS-P, RHIT; 2 with a bachelor's or RHIA; 1 with a master's.
  chps: [
    [{ programs: [HS], months: { 'privacy-officer': 72 } }, 'yes'],
    [{ programs: [HS], months: { 'privacy-officer': 48 } }, ['ccs']],
    [{ programs: [ASSOCIATE], months: { 'privacy-specialist': 20, 'privacy-officer': 28 } }, 'yes'],
    [{ credentials: ['cca'], months: { 'security-manager': 48 } }, 'yes'],
    [{ programs: [BACHELOR], months: { 'privacy-officer': 24 } }, 'yes'],
    [{ programs: [BACHELOR], months: { 'privacy-officer': 12 } }, ['12 months']],
    [{ credentials: ['rhia'], months: { 'privacy-officer': 24 } }, 'yes'],
    [{ programs: [MASTER], months: { 'privacy-officer': 12 } }, 'yes'],
    [{ programs: [MASTER], months: { 'him-director': 100 } }, ['12 months']],
  ],
  // An NCRA associate program; or its certificate on top of an associate degree or 60 credits; or a year in a registry, the same, and two semesters of anatomy.
  'ods-c': [
    [{ programs: [ASSOCIATE], says: ['ncra-associate-program'] }, 'yes'],
    [{ programs: [ASSOCIATE], says: ['ncra-certificate-program'] }, 'yes'],
    [{ programs: [HS], says: ['college-credits-60', 'ncra-certificate-program'] }, 'yes'],
    [
      {
        programs: [HS],
        says: ['college-credits-60', 'registry-1950-hours', 'anatomy-physiology-6-credits'],
      },
      'yes',
    ],
    [{ programs: [BACHELOR], says: ['registry-1950-hours'] }, ['anatomy-physiology-6-credits']],
    [{ programs: [ASSOCIATE] }, ['ncra-certificate-program']],
    [{ programs: [HS], says: ['ncra-certificate-program'] }, ['associate-any']],
    [{ programs: [HS], says: ['registry-1950-hours', 'anatomy-physiology-6-credits'] }, 'no'],
  ],
  // Concurrent documentation work: 2 years for nurses, physicians, and holders of RHIA, RHIT, CCS, CCS-P; 3 for others with the right courses.
  ccds: [
    [{ programs: [NURSING], months: { 'cdi-specialist': 24 } }, 'yes'],
    [{ programs: [NURSING], months: { 'cdi-specialist': 23 } }, ['1 months']],
    [{ programs: [NURSING], months: { 'ext-registered-nurse': 60 } }, ['24 months']],
    [{ credentials: ['ccs-p'], months: { 'cdi-specialist': 12, 'cdi-manager': 12 } }, 'yes'],
    [{ programs: [MD], months: { 'cdi-specialist': 24 } }, 'yes'],
    [
      { programs: [ASSOCIATE], says: ['allied-health-degree'], months: { 'cdi-specialist': 36 } },
      'yes',
    ],
    [{ programs: [ASSOCIATE], months: { 'cdi-specialist': 36 } }, ['ccs']],
    [
      {
        programs: [CERTIFICATE],
        says: ['college-anatomy-terminology-disease'],
        months: { 'cdi-specialist': 36 },
      },
      'yes',
    ],
    [{ credentials: ['ccs'], months: { 'inpatient-coder': 60 } }, ['24 months']],
  ],
  // Years with information systems, of them in healthcare: bachelor's 5 and 3, master's 3 and 2, associate degree 10 and 8.
  cphims: [
    [{ programs: [BACHELOR], months: { 'ehr-support-specialist': 30, inf: 30 } }, 'yes'],
    [
      {
        programs: [BACHELOR],
        months: { it: 36 },
        says: ['information-systems-outside-healthcare-24-months'],
      },
      'yes',
    ],
    // A master's degree takes 21 months, the rest of the five years 24.
    [{ programs: [BACHELOR], months: { it: 36 } }, ['master-any']],
    [{ programs: [MASTER], months: { it: 36 } }, 'yes'],
    [
      {
        programs: [MASTER],
        months: { it: 24 },
        says: ['information-systems-outside-healthcare-12-months'],
      },
      'yes',
    ],
    [{ programs: [MASTER], months: { it: 24 } }, ['12 months']],
    [{ programs: [ASSOCIATE], months: { it: 120 } }, 'yes'],
    [{ programs: [ASSOCIATE], months: { it: 96 } }, 'no'],
    [{ programs: [BACHELOR], months: { 'ext-it-professional': 60 } }, 'no'],
  ],
  // A year of compliance work or 1,500 hours, with 20 units; or an accredited university certificate.
  chc: [
    [{ months: { 'compliance-auditor': 12 }, says: ['ccb-20-ceus'] }, 'yes'],
    [{ says: ['compliance-1500-hours', 'ccb-20-ceus'] }, 'yes'],
    [{ says: ['ccb-university-certificate'] }, 'yes'],
    [{ months: { 'compliance-manager': 40 } }, ['ccb-20-ceus']],
    [{ months: { 'privacy-officer': 24 }, says: ['ccb-20-ceus'] }, 'no'],
    [{ months: { 'compliance-auditor': 4 }, says: ['ccb-20-ceus'] }, ['8 months']],
    [{ programs: [HS] }, ['compliance-1500-hours', 'ccb-20-ceus']],
  ],
  // A year in a compliance or privacy role or 1,500 hours, with 20 units.
  chpc: [
    [{ months: { 'privacy-officer': 12 }, says: ['ccb-20-ceus'] }, 'yes'],
    [
      { months: { 'compliance-manager': 6, 'privacy-specialist': 6 }, says: ['ccb-20-ceus'] },
      'yes',
    ],
    [{ says: ['compliance-privacy-1500-hours', 'ccb-20-ceus'] }, 'yes'],
    [{ months: { 'privacy-officer': 12 } }, ['ccb-20-ceus']],
    [{ months: { 'privacy-officer': 6 }, says: ['ccb-20-ceus'] }, ['6 months']],
    [{ says: ['ccb-university-certificate', 'ccb-20-ceus'] }, 'no'],
  ],
  // A year in healthcare or finance, with 30 hours after high school; a NAHAM program takes the place of the year, an associate degree that of the hours.
  chaa: [
    [
      {
        programs: [HS],
        months: { 'patient-access-representative': 12 },
        says: ['contact-hours-30'],
      },
      'yes',
    ],
    [{ programs: [HS], says: ['healthcare-or-finance-12-months', 'contact-hours-30'] }, 'yes'],
    [{ programs: [HS], months: { 'medical-biller': 12 } }, ['contact-hours-30']],
    [{ programs: [ASSOCIATE], months: { 'medical-biller': 12 } }, 'yes'],
    [{ programs: [HS], says: ['naham-accredited-program', 'contact-hours-30'] }, 'yes'],
    [{ programs: [ASSOCIATE], says: ['naham-accredited-program'] }, 'yes'],
    [{ programs: [HS], says: ['naham-accredited-program'] }, ['contact-hours-30']],
    [{ programs: [HS], says: ['contact-hours-30'] }, ['12 months']],
  ],
  // Two years of leadership in healthcare or finance, with a related bachelor's degree, or with high school and 90 hours.
  cham: [
    [{ programs: [inField('bachelor', 'business')], months: { 'billing-supervisor': 24 } }, 'yes'],
    [{ programs: [inField('bachelor', 'health-science')], months: { 'him-manager': 24 } }, 'yes'],
    [
      { programs: [BACHELOR], says: ['related-bachelor-degree'], months: { 'him-manager': 24 } },
      'yes',
    ],
    [
      { programs: [inField('bachelor', 'computing')], months: { 'him-manager': 24 } },
      ['contact-hours-90'],
    ],
    [
      { programs: [HS], months: { 'patient-access-supervisor': 24 }, says: ['contact-hours-90'] },
      'yes',
    ],
    [
      { programs: [HS], says: ['leadership-healthcare-or-finance-24-months', 'contact-hours-90'] },
      'yes',
    ],
    [
      { programs: [HS], months: { 'medical-coder': 60 }, says: ['contact-hours-90'] },
      ['24 months'],
    ],
    [{ programs: [inField('bachelor', 'business')] }, ['24 months']],
  ],
  // Years in informatics: 4 with a master's degree in the field, 6 with another, 8 for clinicians with a bachelor's; longer in part time.
  achip: [
    [{ programs: [MASTER_HIM], months: { 'clinical-informatics-specialist': 48 } }, 'yes'],
    [{ programs: [MASTER_HIM], says: ['informatics-part-time-72-months'] }, 'yes'],
    [{ programs: [MASTER_HIM], months: { 'him-manager': 60 } }, ['48 months']],
    [{ programs: [MASTER], months: { 'analytics-manager': 72 } }, 'yes'],
    [{ programs: [MASTER], says: ['informatics-part-time-96-months'] }, 'yes'],
    [{ programs: [MASTER], says: ['informatics-part-time-72-months'] }, 'no'],
    [
      { programs: [BACHELOR], says: ['clinician'], months: { 'clinical-informatics-manager': 96 } },
      'yes',
    ],
    // Not a clinician: 21 months for a master's degree.
    [{ programs: [BACHELOR], months: { 'clinical-informatics-manager': 96 } }, ['master-him']],
    [
      { programs: [NURSING], says: ['clinician'], months: { 'clinical-informatics-manager': 96 } },
      'no',
    ],
  ],
  // Leading projects: 3 years with a bachelor's degree, 5 with high school; 35 hours of classes either way.
  pmp: [
    [
      {
        programs: [BACHELOR],
        months: { 'health-it-project-manager': 36 },
        says: ['project-education-35-hours'],
      },
      'yes',
    ],
    [{ programs: [MASTER], says: ['led-projects-36-months', 'project-education-35-hours'] }, 'yes'],
    [{ programs: [HS], says: ['led-projects-60-months', 'project-education-35-hours'] }, 'yes'],
    [{ programs: [BACHELOR], says: ['led-projects-36-months'] }, ['project-education-35-hours']],
    [
      { programs: [HS], says: ['led-projects-36-months', 'project-education-35-hours'] },
      ['bachelor-any'],
    ],
    [
      { programs: [BACHELOR], months: { 'him-manager': 60 }, says: ['project-education-35-hours'] },
      'no',
    ],
  ],
  // Two years in one domain, one of them in healthcare.
  hcispp: [
    [{ months: { 'health-security-analyst': 14, 'privacy-officer': 10 } }, 'yes'],
    [
      {
        months: { 'privacy-officer': 12 },
        says: ['security-or-privacy-outside-healthcare-12-months'],
      },
      'yes',
    ],
    [{ months: { 'privacy-officer': 12 } }, ['12 months']],
    [{ says: ['security-or-privacy-outside-healthcare-12-months'] }, 'no'],
    [{ months: { 'him-manager': 60 } }, ['24 months']],
  ],
  // Five years in two domains or more; a degree or an approved credential takes the place of one.
  cissp: [
    [{ months: { 'security-manager': 60 }, says: ['cissp-two-domains'] }, 'yes'],
    [{ says: ['information-security-60-months', 'cissp-two-domains'] }, 'yes'],
    [{ programs: [BACHELOR], months: { it: 60 }, says: ['cissp-two-domains'] }, 'no'],
    [
      { programs: [BACHELOR], months: { 'security-manager': 48 }, says: ['cissp-two-domains'] },
      'yes',
    ],
    [
      {
        says: ['information-security-48-months', 'isc2-approved-credential', 'cissp-two-domains'],
      },
      'yes',
    ],
    [
      { programs: [HS], months: { 'security-manager': 48 }, says: ['cissp-two-domains'] },
      ['isc2-approved-credential'],
    ],
    [
      { programs: [BACHELOR], months: { 'security-manager': 36 }, says: ['cissp-two-domains'] },
      ['12 months'],
    ],
    [{ programs: [BACHELOR], months: { 'security-manager': 48 } }, ['cissp-two-domains']],
  ],
  // High school, and a training program or a year of experience.
  cbcs: [
    [{ programs: [HS], says: ['billing-coding-training'] }, 'yes'],
    [{ programs: [HS], months: { 'medical-biller': 12 } }, 'yes'],
    [{ programs: [HS], months: { 'medical-coder': 6 } }, ['6 months']],
    [{ programs: [HS] }, ['billing-coding-training']],
    [{ programs: [HS], months: { 'medical-records-clerk': 60 } }, 'no'],
    [{ says: ['billing-coding-training'] }, ['hs']],
  ],
  // A bachelor's degree and five years in healthcare.
  cphrm: [
    [{ programs: [BACHELOR], months: { rev: 30, 'him-manager': 30 } }, 'yes'],
    [{ programs: [MASTER], says: ['healthcare-60-months'] }, 'yes'],
    [{ programs: [BACHELOR], months: { comp: 48 } }, ['12 months']],
    [{ programs: [ASSOCIATE], months: { comp: 60 } }, 'no'],
    [{ programs: [HS], says: ['healthcare-60-months'] }, ['bachelor-any']],
  ],
};

describe.each(Object.entries(TABLES))('%s', (id, rows) => {
  const { requires } = details.credentials.find((one) => one.id === id)!.eligibility;

  test.each(rows)('for %j: %j', (has, answer) => {
    const { missing } = judge(profileOf(has)).gapsOf(requires);

    if (answer === 'no') expect(missing).not.toEqual([]);
    else expect(missing.map(nameShort)).toEqual(answer === 'yes' ? [] : answer);
  });
});

test('every credential with more than one option has a table', () => {
  const withOptions = details.credentials.filter(({ eligibility }) =>
    hasOptions(eligibility.requires),
  );

  expect(withOptions.map(({ id }) => id).filter((id) => TABLES[id] === undefined)).toEqual([]);
});

function profileOf({ programs = [], credentials = [], months = {}, says = [] }: Has): Profile {
  const answers = Object.fromEntries(says.map((id) => [id, true]));
  return { ...EMPTY_PROFILE, programs, credentials, experience: months, answers };
}

/** Where experience counts is in the rule itself. */
function nameShort(gap: Gap): string {
  return gap.kind === 'experience' ? `${gap.months} months` : nameGap(gap);
}

function hasOptions(requirement: Requirement | undefined): boolean {
  if (requirement === undefined) return false;
  if ('allOf' in requirement) return requirement.allOf.some(hasOptions);
  return 'anyOf' in requirement || 'of' in requirement;
}

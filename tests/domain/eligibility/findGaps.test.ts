import { describe, expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import { standingOf, studyMonths } from '../../../src/domain/eligibility/gaps.ts';
import type { Requirement } from '../../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { nameGap } from '../../fixtures/nameGap.ts';
import { attestationOn, credentialOn, programOn, ruledMap } from '../../fixtures/ruledMap.ts';

const { map, details } = ruledMap({
  programs: [
    programOn('school', { level: 'hs', takes: 48 }),
    programOn('short', { level: 'certificate', takes: 8, requires: { program: 'hs' } }),
    programOn('him-two-years', {
      level: 'associate',
      field: 'him',
      takes: 24,
      requires: { program: 'hs' },
    }),
    programOn('two-years', { level: 'associate', takes: 24, requires: { program: 'hs' } }),
    programOn('it-four-years', {
      level: 'bachelor',
      field: 'it',
      takes: 48,
      requires: { program: 'hs' },
    }),
    programOn('him-four-years', {
      level: 'bachelor',
      field: 'him',
      takes: 48,
      requires: { program: 'hs' },
      completion: {
        after: { program: 'associate' },
        months: { low: 18, high: 24 },
        sources: [],
      },
    }),
  ],
  credentials: [
    credentialOn('first', { program: 'associate', field: 'him' }),
    credentialOn('second', { allOf: [{ credential: 'first' }, { attest: 'member' }] }),
    credentialOn('free'),
    credentialOn('gone', { program: 'hs' }, 'retired'),
    credentialOn('worked', { experienceMonths: 24, in: ['ops'] }),
    credentialOn('here', { credential: 'there' }),
    credentialOn('there', { anyOf: [{ credential: 'here' }, { program: 'bachelor' }] }),
  ],
  attestations: [
    attestationOn('member', { by: 'joining', months: 0 }),
    attestationOn('course', { by: 'study', months: 8 }),
    attestationOn('veteran'),
  ],
});
const { judge, add } = buildEligibility(map, details);
const graduate: Profile = { ...EMPTY_PROFILE, programs: [{ level: 'hs' }] };

/** What is missing, in short. */
function missing(requirement: Requirement, profile: Profile = graduate): readonly string[] {
  return judge(profile).gapsOf(requirement).missing.map(nameGap);
}

describe('the nearest way', () => {
  test('counts what a credential itself needs, first things first', () => {
    const gaps = judge(graduate).gapsOf({ credential: 'second' });

    expect(gaps.missing.map(nameGap)).toEqual(['him-two-years', 'first', 'member', 'second']);
    expect(gaps).toMatchObject({ steps: 3, months: 24, unplannable: 0 });
  });

  test('takes one degree for all that ask for one', () => {
    const rule: Requirement = {
      allOf: [{ credential: 'first' }, { program: 'bachelor' }, { program: 'associate' }],
    };

    expect(missing(rule)).toEqual(['him-four-years', 'first']);
  });

  test('prefers fewer steps to fewer months, then fewer months to the order', () => {
    expect(missing({ anyOf: [{ credential: 'first' }, { program: 'bachelor' }] })).toEqual([
      'it-four-years',
    ]);
    expect(missing({ anyOf: [{ program: 'bachelor' }, { program: 'associate' }] })).toEqual([
      'two-years',
    ]);
  });

  test.each<readonly [Requirement, readonly string[]]>([
    [{ anyOf: [{ credential: 'free' }, { credential: 'gone' }] }, ['free']],
    // Two ways of one step and no months: the first option.
    [
      { anyOf: [{ credential: 'worked' }, { credential: 'free' }, { credential: 'free' }] },
      ['free'],
    ],
    // Both degrees take as long: to the letter of what is asked, not the first of the programs.
    [{ program: 'associate' }, ['two-years']],
    // None is to the letter: the first of the programs.
    [{ program: 'bachelor' }, ['it-four-years']],
    [
      {
        anyOf: [
          { program: 'bachelor', field: 'him' },
          { program: 'bachelor', field: 'it' },
        ],
      },
      ['him-four-years'],
    ],
    [
      {
        anyOf: [
          { experienceMonths: 12, in: ['rev'] },
          { experienceMonths: 12, in: ['ops'] },
        ],
      },
      ['12 months in rev'],
    ],
    // Any two of three memberships: the first two.
    [
      { atLeast: 2, of: [{ attest: 'member' }, { credential: 'free' }, { attest: 'course' }] },
      ['member', 'free'],
    ],
    [
      {
        atLeast: 1,
        of: [{ attest: 'course' }, { credential: 'here' }, { program: 'certificate' }],
      },
      ['course'],
    ],
  ])('of equal ways is the first by the order of the data: %j', (requirement, expected) => {
    expect(missing(requirement)).toEqual(expected);
  });

  test('goes round a circle by the one way out of it', () => {
    expect(missing({ credential: 'here' })).toEqual(['it-four-years', 'there', 'here']);
  });

  test('needs no program whose own entry rule is as much as is asked', () => {
    expect(missing({ program: 'hs' }, EMPTY_PROFILE)).toEqual(['school']);
    expect(missing({ program: 'certificate' }, EMPTY_PROFILE)).toEqual(['school', 'short']);
  });

  test('leaves what no step leads to for last, and says so', () => {
    const either: Requirement = { anyOf: [{ credential: 'gone' }, { credential: 'second' }] };

    expect(missing(either)).toEqual(['him-two-years', 'first', 'member', 'second']);
    expect(judge(graduate).gapsOf({ credential: 'gone' })).toMatchObject({
      steps: 1,
      unplannable: 1,
    });
    expect(standingOf(judge(graduate).gapsOf({ attest: 'veteran' }))).toBe('further');
  });

  test('has a state by its steps; what is arranged on the side is none', () => {
    const stateOf = (requirement: Requirement) => standingOf(judge(graduate).gapsOf(requirement));

    expect(stateOf({ program: 'hs' })).toBe('ready');
    expect(stateOf({ attest: 'member' })).toBe('one-step');
    expect(stateOf({ allOf: [{ attest: 'member' }, { credential: 'free' }] })).toBe('one-step');
    expect(stateOf({ allOf: [{ attest: 'course' }, { credential: 'free' }] })).toBe('further');
  });
});

describe('programs', () => {
  test('take the shorter way after an earlier program', () => {
    const profile: Profile = { ...graduate, programs: [{ level: 'associate', field: 'nursing' }] };

    expect(judge(profile).gapsOf({ program: 'bachelor', field: 'him' })).toMatchObject({
      months: 21,
      missing: [{ program: 'him-four-years', isCompletion: true }],
    });
    expect(missing({ program: 'bachelor' }, profile)).toEqual(['him-four-years']);
  });

  test('take longer at a slower pace, and never less than full time', () => {
    expect(studyMonths(24, undefined)).toBe(24);
    expect(studyMonths(24, 60)).toBe(24);
    expect(studyMonths(24, 30)).toBe(32);
    expect(studyMonths(24, 28)).toBe(35);
    expect(studyMonths(87, 29)).toBe(120);
  });
});

describe('experience', () => {
  const inOps: Requirement = { experienceMonths: 24, in: ['ops'] };

  test('that counts is taken off, and time that two parts ask for is one stretch', () => {
    const profile: Profile = { ...graduate, experience: { 'ops-1': 10, 'rev-1': 3, nurse: 50 } };
    const rule: Requirement = {
      allOf: [inOps, { credential: 'worked' }, { experienceMonths: 15 }],
    };
    const gaps = judge(profile).gapsOf(rule);

    expect(gaps).toMatchObject({ steps: 2, months: 14 });
    expect(gaps.missing).toEqual([
      { kind: 'credential', credential: 'worked' },
      { kind: 'experience', months: 14, places: ['ops'], counted: 10 },
    ]);
  });

  test('of an origin counts only where a rule names it', () => {
    const profile: Profile = { ...graduate, experience: { nurse: 24 } };

    expect(missing({ experienceMonths: 12 }, profile)).toEqual(['12 months in any role']);
    expect(missing({ experienceMonths: 24, in: ['nurse'] }, profile)).toEqual([]);
  });

  test('is named so that adding it counts for every part that asks for it', () => {
    const rules: readonly Requirement[] = [
      // Both name the same roles, one as a family.
      { allOf: [inOps, { experienceMonths: 24, in: ['ops-2', 'ops-1'] }] },
      {
        allOf: [
          { experienceMonths: 24 },
          { experienceMonths: 24, in: ['rev-1', 'rev-2', 'ops-1', 'ops-2'] },
        ],
      },
      {
        allOf: [
          { experienceMonths: 9, in: ['ops', 'rev-1'] },
          { experienceMonths: 24, in: ['ops-1', 'rev'] },
        ],
      },
    ];
    for (const rule of rules) {
      const gaps = judge(graduate).gapsOf(rule);
      expect(gaps).toMatchObject({ steps: 1, months: 24 });
      expect(judge(add(graduate, gaps.missing)).meets(rule)).toBe(true);
    }
  });

  test('where no rule names a place counts in the first family', () => {
    const gaps = judge(graduate).gapsOf({ experienceMonths: 6 });

    expect(add(graduate, gaps.missing).experience).toEqual({ ops: 6 });
  });
});

describe('adding what is missing', () => {
  test('adds a program as it is described, and experience on top', () => {
    const profile: Profile = { ...graduate, experience: { 'rev-1': 5 } };
    const { missing: gaps } = judge(profile).gapsOf({
      allOf: [{ credential: 'first' }, { experienceMonths: 12, in: ['rev-1', 'ops'] }],
    });

    expect(add(profile, gaps)).toEqual({
      ...profile,
      programs: [{ level: 'hs' }, { level: 'associate', field: 'him' }],
      credentials: ['first'],
      experience: { 'rev-1': 12 },
    });
  });

  test('leaves a profile that has it already as it is', () => {
    const profile: Profile = {
      ...graduate,
      programs: [{ level: 'associate', field: 'him' }],
      credentials: ['first'],
      answers: { member: true },
    };

    for (const gap of [
      { kind: 'credential', credential: 'first' },
      { kind: 'attestation', attestation: 'member' },
      {
        kind: 'program',
        program: 'him-two-years',
        asked: { program: 'associate' },
        isCompletion: false,
      },
      { kind: 'program', program: 'not-on-the-map', asked: { program: 'hs' }, isCompletion: false },
    ] as const) {
      expect(add(profile, [gap])).toBe(profile);
    }
  });

  test('turns a no into a yes', () => {
    const profile: Profile = { ...graduate, answers: { member: false } };

    expect(missing({ attest: 'member' }, profile)).toEqual(['member']);
    expect(add(profile, [{ kind: 'attestation', attestation: 'member' }]).answers).toEqual({
      member: true,
    });
  });
});

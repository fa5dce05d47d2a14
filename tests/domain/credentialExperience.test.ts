import { expect, test } from 'vitest';
import { findNeedingExperience } from '../../src/domain/credentialExperience.ts';
import type { Attestation, Requirement } from '../../src/domain/model.ts';

const gain = (id: string, by?: NonNullable<Attestation['gain']>['by']) => ({
  id,
  ...(by === undefined ? {} : { gain: { by, months: 0 } }),
});
const attestations = [
  gain('member', 'joining'),
  gain('course', 'study'),
  gain('hours', 'work'),
  gain('born-abroad'),
];
const work: Requirement = { experienceMonths: 12 };

/** Which of some credentials, given by their rules, need experience. */
function needing(
  rules: Readonly<Record<string, Requirement | undefined>>,
  schools: readonly { readonly level: 'hs' | 'associate'; readonly requires?: Requirement }[] = [
    { level: 'hs' },
    { level: 'associate', requires: { program: 'hs' } },
  ],
) {
  const credentials = Object.entries(rules).map(([id, requires]) => ({
    id,
    eligibility: { requires, sources: [] },
  }));
  return [...findNeedingExperience({ credentials, programs: schools, attestations })];
}

test('findNeedingExperience grants study, joining and exams, not work or what no step leads to', () => {
  expect(
    needing({
      open: undefined,
      schooled: { program: 'associate' },
      joined: { allOf: [{ attest: 'member' }, { attest: 'course' }] },
      worked: { allOf: [{ program: 'hs' }, work] },
      hours: { attest: 'hours' },
      foreign: { attest: 'born-abroad' },
      either: { anyOf: [work, { program: 'hs' }] },
    }),
  ).toEqual(['worked', 'hours', 'foreign']);
});

test('findNeedingExperience follows credentials through others, whatever their order, and through programs', () => {
  expect(
    needing(
      {
        top: { credential: 'middle' },
        middle: { credential: 'bottom' },
        bottom: { experienceMonths: 6 },
        free: { credential: 'easy' },
        easy: { program: 'hs' },
        taught: { program: 'associate' },
      },
      [{ level: 'hs' }, { level: 'associate', requires: work }],
    ),
  ).toEqual(['top', 'middle', 'bottom', 'taught']);
});

test('findNeedingExperience counts credentials that ask for each other as out of reach', () => {
  expect(needing({ hen: { credential: 'egg' }, egg: { credential: 'hen' } })).toEqual([
    'hen',
    'egg',
  ]);
});

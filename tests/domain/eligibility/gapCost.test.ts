import { expect, test } from 'vitest';
import { findGapCost } from '../../../src/domain/eligibility/gapCost.ts';
import type { Gap } from '../../../src/domain/eligibility/gaps.ts';
import { attestationOn, credentialOn, programOn } from '../../fixtures/ruledMap.ts';

const details = {
  programs: [
    programOn('degree', {
      level: 'bachelor',
      takes: 48,
      months: { low: 42, high: 48, sources: ['school', 'survey'] },
      tuition: { usd: { low: 40_000, high: 160_000 }, sources: ['survey', 'prices'] },
      completion: {
        after: { program: 'associate' },
        months: { low: 18, high: 24 },
        sources: ['school'],
        note: 'Where credits transfer.',
      },
    }),
  ],
  credentials: [
    {
      ...credentialOn('badge'),
      fees: [
        { what: 'Exam, member', usd: 229, sources: ['issuer'] },
        { what: 'Exam, nonmember', usd: 299, sources: ['issuer', 'guide'] },
        { what: 'Membership, per year', usd: 135, sources: ['club'] },
      ],
    },
    { ...credentialOn('dear'), fees: [{ what: 'Exam', sources: ['issuer'] }] },
  ],
  attestations: [
    { ...attestationOn('member', { by: 'joining', months: 0 }), sources: ['club'] },
    { ...attestationOn('course', { by: 'study', months: 8 }), sources: ['school'] },
    attestationOn('veteran'),
  ],
};

const program = (isCompletion: boolean): Gap => ({
  kind: 'program',
  program: 'degree',
  asked: { program: 'bachelor' },
  isCompletion,
});

test('a program costs its tuition and its months at the pace given', () => {
  expect(findGapCost(program(false), details)).toEqual({
    months: { low: 42, high: 48 },
    usd: { low: 40_000, high: 160_000 },
    sources: ['school', 'survey', 'prices'],
  });
  expect(findGapCost(program(false), details, 30).months).toEqual({ low: 56, high: 64 });
});

test('its shorter way has its own figures, and never the tuition of the whole', () => {
  expect(findGapCost(program(true), details, 20)).toEqual({
    months: { low: 36, high: 48 },
    usd: undefined,
    sources: ['school'],
    note: 'Where credits transfer.',
  });
});

test('a credential costs its exam, by the sources of that; no source gives its months', () => {
  expect(findGapCost({ kind: 'credential', credential: 'badge' }, details)).toEqual({
    usd: { low: 229, high: 299 },
    sources: ['issuer', 'guide'],
  });
  expect(findGapCost({ kind: 'credential', credential: 'dear' }, details).usd).toBeUndefined();
});

test('experience costs its months, a statement those of its way', () => {
  const cost = (gap: Gap) => findGapCost(gap, details);

  expect(cost({ kind: 'experience', months: 9, places: ['ops'], counted: 3 }).months).toEqual({
    low: 9,
    high: 9,
  });
  expect(cost({ kind: 'attestation', attestation: 'course' })).toEqual({
    months: { low: 8, high: 8 },
    sources: ['school'],
  });
  for (const attestation of ['member', 'veteran']) {
    expect(cost({ kind: 'attestation', attestation })).not.toHaveProperty('months');
  }
});

test('what the map no longer has costs nothing that is known', () => {
  const gone: readonly Gap[] = [
    { ...program(false), program: 'gone' } as Gap,
    { kind: 'credential', credential: 'gone' },
    { kind: 'attestation', attestation: 'gone' },
  ];

  for (const gap of gone) expect(findGapCost(gap, details)).toEqual({ sources: [] });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import type { Gap, Gaps } from '../../../src/domain/eligibility/gaps.ts';
import { has, findNearestMeasures, isTrue, paced } from '../../fixtures/eligibilityOracle.ts';
import { ruledCase, type RuledCase } from '../../fixtures/randomRules.ts';

describe('findGaps', () => {
  test('finds the measure that trying every set finds, and what closes the rule', () => {
    const seen = { far: 0, farthest: 0, stretches: 0 };
    fc.assert(
      fc.property(ruledCase, (ruled) => {
        const nearest = findNearestMeasures(ruled, ruled.profile, ruled.requirements);
        const eligibility = buildEligibility(ruled.map, ruled.details);
        const judge = eligibility.judge(ruled.profile);
        for (const [index, requirement] of ruled.requirements.entries()) {
          const gaps = judge.gapsOf(requirement);
          const expected = nearest[index];
          if (expected === undefined) {
            expect(gaps.missing).toEqual([]);
            expect(gaps.unplannable).toBeGreaterThan(0);
            continue;
          }
          expect([gaps.unplannable, gaps.steps, gaps.months, gaps.asides]).toEqual(expected);
          expect(measureOf(ruled, gaps.missing)).toEqual(expected);
          expectGainable(ruled, gaps);
          expect(
            isTrue(requirement, (atom) =>
              has(ruled, eligibility.add(ruled.profile, gaps.missing), atom),
            ),
          ).toBe(true);
          if (gaps.steps > 1) seen.far += 1;
          if (gaps.steps > 3) seen.farthest += 1;
          if (gaps.missing.filter(({ kind }) => kind === 'experience').length > 1)
            seen.stretches += 1;
        }
      }),
      { numRuns: 1200 },
    );
    // Dense enough to bite.
    expect(seen.far).toBeGreaterThan(300);
    expect(seen.farthest).toBeGreaterThan(60);
    expect(seen.stretches).toBeGreaterThan(10);
  }, 60_000);
});

/** What a list of gaps takes, summed from the data. */
function measureOf({ details, profile }: RuledCase, gaps: readonly Gap[]) {
  let [unplannable, steps, months, asides] = [0, 0, 0, 0];
  for (const gap of gaps) {
    switch (gap.kind) {
      case 'program': {
        const program = details.programs.find(({ id }) => id === gap.program)!;
        const time = gap.isCompletion ? program.completion!.months : program.months;
        months += paced(Math.ceil((time.low + time.high) / 2), profile.studyHoursPerWeek);
        steps += 1;
        break;
      }
      case 'credential': {
        const { status } = details.credentials.find(({ id }) => id === gap.credential)!;
        if (status.value === 'retired' || status.value === 'renamed') unplannable += 1;
        steps += 1;
        break;
      }
      case 'experience':
        months += gap.months;
        steps += 1;
        break;
      case 'attestation': {
        const { gain } = details.attestations.find(({ id }) => id === gap.attestation)!;
        if (gain === undefined) unplannable += 1;
        else if (gain.months > 0) steps += 1;
        else asides += 1;
        months += gain?.months ?? 0;
        break;
      }
    }
  }
  return [unplannable, steps, months, asides];
}

/** Time is worked first; then each thing is gained when its own rule holds, and none twice. */
function expectGainable(ruled: RuledCase, { missing }: Gaps): void {
  const { add } = buildEligibility(ruled.map, ruled.details);
  let profile = add(
    ruled.profile,
    missing.filter(({ kind }) => kind === 'experience'),
  );
  for (const gap of missing) {
    if (gap.kind === 'experience') continue;
    const rule = ruleOf(ruled, gap);
    expect(rule === undefined || isTrue(rule, (atom) => has(ruled, profile, atom))).toBe(true);
    const next = add(profile, [gap]);
    expect(next).not.toEqual(profile);
    profile = next;
  }
}

function ruleOf({ details }: RuledCase, gap: Gap) {
  if (gap.kind === 'program') {
    return details.programs.find(({ id }) => id === gap.program)!.requires;
  }
  if (gap.kind !== 'credential') return undefined;
  const { status, eligibility } = details.credentials.find(({ id }) => id === gap.credential)!;
  return status.value === 'retired' || status.value === 'renamed'
    ? undefined
    : eligibility.requires;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureStretches, planStretches } from '../../../src/domain/eligibility/stretches.ts';
import { groupDemands } from '../../fixtures/eligibilityOracle.ts';

const at = (months: number, ...places: readonly string[]) => ({ months, places: new Set(places) });

describe('planStretches', () => {
  test('asks for the longest where one place counts for all', () => {
    expect(
      planStretches([at(12, 'coder', 'clerk'), at(36, 'coder'), at(24, 'coder', 'lead')]),
    ).toEqual([{ months: 36, places: new Set(['coder']), meets: [0, 1, 2] }]);
  });

  test('does not join demands that share a place only two by two', () => {
    const plan = planStretches([at(12, 'a', 'b'), at(12, 'b', 'c'), at(12, 'a', 'c')]);

    expect(plan.map(({ meets }) => meets)).toEqual([[0, 1], [2]]);
  });

  test('prefers fewer stretches to fewer months, then fewer months', () => {
    // 0 with 1, and 2 with 3, would be as few, but 72 months in place of 48.
    const demands = [at(36, 'a', 'b'), at(12, 'a', 'c'), at(36, 'b', 'd'), at(12, 'c', 'd')];

    expect(measureStretches(demands)).toEqual({ count: 2, months: 48 });
    expect(planStretches(demands).map(({ meets }) => meets)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('of equal ways, joins the earliest', () => {
    const plan = planStretches([at(12, 'a'), at(12, 'a', 'b'), at(12, 'b')]);

    expect(plan.map(({ meets }) => meets)).toEqual([[0, 1], [2]]);
  });

  test('keeps a demand that no place counts for', () => {
    expect(measureStretches([at(12), at(6, 'a'), at(3)])).toEqual({ count: 3, months: 21 });
  });

  test('is as good as the best of all groupings, and meets every demand', () => {
    const demand = fc.record({
      months: fc.integer({ min: 1, max: 6 }),
      places: fc.subarray(['a', 'b', 'c', 'd', 'e'], { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(demand, { minLength: 1, maxLength: 6 }), (asked) => {
        const demands = asked.map(({ months, places }) => at(months, ...places));
        const [count, months] = groupDemands(asked);
        const plan = planStretches(demands);

        expect(measureStretches(demands)).toEqual({ count, months });
        expect(plan).toHaveLength(count);
        expect(new Set(plan.flatMap(({ meets }) => meets))).toEqual(new Set(asked.keys()));
        for (const stretch of plan) {
          const own = stretch.meets.map((index) => asked[index]!);
          expect(stretch.months).toBe(Math.max(...own.map((one) => one.months)));
          for (const { places } of own) {
            expect([...stretch.places].every((place) => places.includes(place))).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

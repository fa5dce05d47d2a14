import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlanRules } from '../../../src/domain/plan/planRules.ts';
import { findPlans } from '../../../src/domain/plan/searchPlans.ts';
import { tellPlans, toldOf } from '../../fixtures/planOracle.ts';
import { planCase } from '../../fixtures/randomPlanMap.ts';

test('searchPlans finds what trying everything month by month finds', () => {
  fc.assert(
    fc.property(planCase, ({ input, question }) => {
      const { plans } = findPlans(compilePlanRules(input), question);

      expect(plans.map(toldOf)).toEqual(tellPlans(input, question));
    }),
    { numRuns: 2500 },
  );
}, 60_000);

test('the same question has the same answer, and its ids are one for each plan', () => {
  fc.assert(
    fc.property(planCase, ({ input, question }) => {
      const answer = findPlans(compilePlanRules(input), question);

      expect(findPlans(compilePlanRules(input), question)).toEqual(answer);
      expect(new Set(answer.plans.map(({ id }) => id)).size).toBe(answer.plans.length);
    }),
    { numRuns: 300 },
  );
});

test('a limit of money or time leaves just the plans that keep to it', () => {
  fc.assert(
    fc.property(planCase, fc.integer({ min: 0, max: 30 }), ({ input, question }, months) => {
      const planRules = compilePlanRules(input);
      const free = { ...question, limits: { ...question.limits, months: undefined } };
      const all = findPlans(planRules, free).plans;

      const within = findPlans(planRules, { ...free, limits: { ...free.limits, months } }).plans;

      expect(within).toEqual(all.filter((plan) => plan.months <= months));
    }),
    { numRuns: 500 },
  );
});

test('better pay in the only target never lowers what the best paid plan earns', () => {
  fc.assert(
    fc.property(planCase, ({ input, question }) => {
      const target = question.targets.at(-1)!;
      const only = { ...question, targets: [target], path: undefined };
      const pay = input.pays.get(target)?.middle ?? 0;
      const better = new Map(input.pays).set(target, {
        low: pay,
        middle: pay + 9000,
        high: pay + 9000,
        placeId: 'us',
      });
      const most = (pays: typeof input.pays) =>
        Math.max(
          -Infinity,
          ...findPlans(compilePlanRules({ ...input, pays }), only).plans.map(
            ({ net }) => net.middle,
          ),
        );

      expect(most(better)).toBeGreaterThanOrEqual(most(input.pays));
    }),
    { numRuns: 300 },
  );
});

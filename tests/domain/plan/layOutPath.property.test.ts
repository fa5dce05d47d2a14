import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPath } from '../../../src/domain/plan/layOutPath.ts';
import { compilePlanRules } from '../../../src/domain/plan/planRules.ts';
import { findPlans } from '../../../src/domain/plan/searchPlans.ts';
import { pathByHand, planCase } from '../../fixtures/randomPlanMap.ts';

test('a plan of the planner, named by its stops and studies, is laid out just as the planner did', () => {
  let count = 0;
  fc.assert(
    fc.property(
      planCase,
      fc.option(pathByHand, { nil: undefined }),
      ({ input, question }, path) => {
        const planRules = compilePlanRules(input);
        for (const plan of findPlans(planRules, { ...question, path }).plans) {
          const steps = plan.stops.map(({ role }, position) => ({
            role,
            afterMonths: path?.[position]?.afterMonths ?? 0,
            studies: plan.studies
              .filter(({ neededFor }) => neededFor === position)
              .map(({ id }) => id),
          }));

          expect(layOutPath(planRules, question, steps)).toEqual(plan);
          count += 1;
        }
      },
    ),
    { numRuns: 1000 },
  );
  expect(count).toBeGreaterThan(300);
}, 60_000);

test('a study that is not on the map, and a rule that never holds, give no plan', () => {
  fc.assert(
    fc.property(planCase, ({ input, question }) => {
      const planRules = compilePlanRules(input);
      const role = question.targets[0]!;
      const step = { role, afterMonths: 0, studies: ['no-such-study'] };

      expect(layOutPath(planRules, question, [step])).toBeUndefined();
      expect(layOutPath(planRules, question, [])).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

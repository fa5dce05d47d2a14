import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/plan/planModel.ts';
import { compilePlanRules, type PlanInput } from '../../../src/domain/plan/planRules.ts';
import { findPlans } from '../../../src/domain/plan/searchPlans.ts';
import { tellPlans, type ToldPlan } from '../../fixtures/planOracle.ts';
import { pathByHand, planCase, type PlanCase } from '../../fixtures/randomPlanMap.ts';

/** The planner's plans and the oracle's, with all that is compared. */
function askBoth({ input, question }: PlanCase) {
  const { plans } = findPlans(compilePlanRules(input), question);
  return { found: plans.map(pickCompared), told: tellPlans(input, question).map(pickCompared) };
}

function pickCompared({ from, stops, studies, months, cost, net, newCount }: Plan | ToldPlan) {
  const unpaid = new Set(net.unpaid);
  return { from, stops, studies, months, cost, net: { ...net, unpaid }, newCount };
}

// Among the maps of these seeds are some for each of the bounds and twins that few maps put to the test.
test.each([
  [3, 1900],
  [5, 1900],
  [104_000_550, 300],
])(
  'searchPlans finds what trying everything finds, on the maps of seed %i',
  (seed, numRuns) => {
    fc.assert(
      fc.property(planCase, (one) => {
        const { found, told } = askBoth(one);

        expect(found).toEqual(told);
      }),
      { numRuns, seed },
    );
  },
  60_000,
);

test('searchPlans finds what trying everything finds, on other maps each time', () => {
  fc.assert(
    fc.property(planCase, (one) => {
      const { found, told } = askBoth(one);

      expect(found).toEqual(told);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('a path made by hand is laid out as by trying every way along it', () => {
  fc.assert(
    fc.property(planCase, pathByHand, ({ input, question }, path) => {
      const { found, told } = askBoth({ input, question: { ...question, path } });

      expect(found).toEqual(told);
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('the same question has the same answer, and its ids are one for each plan', () => {
  fc.assert(
    fc.property(planCase, ({ input, question }) => {
      const ask = () => findPlans(compilePlanRules(input), question);
      const answer = ask();

      expect(ask()).toEqual(answer);
      if (question.keepsWorking) {
        expect(new Set(answer.plans.map(({ id }) => id)).size).toBe(answer.plans.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a limit of money or time leaves just the plans that keep to it', () => {
  fc.assert(
    fc.property(
      planCase,
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom(0, 300, 1000, 5000),
      ({ input, question }, months, usd) => {
        const planRules = compilePlanRules(input);
        const free = { ...question.limits, months: undefined, usd: undefined };
        const plansWithin = (limits: object) =>
          findPlans(planRules, { ...question, limits: { ...free, ...limits } }).plans;
        const all = plansWithin({});

        expect(plansWithin({ months })).toEqual(all.filter((plan) => plan.months <= months));
        expect(plansWithin({ usd })).toEqual(all.filter(({ cost }) => cost.typical <= usd));
      },
    ),
    { numRuns: 500 },
  );
});

test('no limit brings a plan that is not matched in all by one of those without it', () => {
  fc.assert(
    fc.property(planCase, ({ input, question }) => {
      const planRules = compilePlanRules(input);
      const limits = { withoutFamilies: [], withoutCredentials: [], withCredentials: [] };
      const all = findPlans(planRules, { ...question, limits }).plans;

      for (const plan of findPlans(planRules, question).plans) {
        expect(all.some((other) => isAsGood(other, plan))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

function isAsGood(a: Plan, b: Plan): boolean {
  return (
    a.months <= b.months &&
    a.cost.typical <= b.cost.typical &&
    a.cost.unpricedStudies.length <= b.cost.unpricedStudies.length &&
    a.net.middle >= b.net.middle &&
    a.newCount <= b.newCount
  );
}

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
      const most = (pays: PlanInput['pays']) =>
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

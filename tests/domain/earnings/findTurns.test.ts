import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHOICE_ASSUMPTIONS,
  findTurns,
  NUMBER_ASSUMPTIONS,
  type NumberAssumption,
} from '../../../src/domain/earnings/findTurns.ts';
import {
  layOutEarnings,
  type Assumptions,
  type PathCase,
} from '../../../src/domain/earnings/layOutEarnings.ts';
import { netToDate } from '../../../src/domain/earnings/netToDate.ts';
import { compilePlanRules, type PlanRules } from '../../../src/domain/plan/planRules.ts';
import { findPlans } from '../../../src/domain/plan/searchPlans.ts';
import { planCase } from '../../fixtures/randomPlanMap.ts';

const assumptionsOf = fc.record({
  keepsWorking: fc.boolean(),
  raisePercent: fc.constantFrom(0, 0.5, 3),
  tuition: fc.constantFrom(undefined, 'instate', 'private'),
  paysRenewals: fc.boolean(),
  aidUsdPerYear: fc.constantFrom(0, 500, 5000),
  hoursPerWeek: fc.constantFrom(5, 20, 40),
  examHours: fc.constantFrom(0, 40),
  staysUsual: fc.boolean(),
  horizonMonths: fc.constantFrom(60, 120, 360),
  end: fc.constantFrom('low', 'middle', 'high'),
  adjustsPrices: fc.boolean(),
  startPayUsd: fc.constantFrom(undefined, 0, 30_000),
}) as fc.Arbitrary<Assumptions>;

/** The paths in order, as a plain sort of `position:net` gives it; undefined where one can't be laid out. */
function orderAt(planRules: PlanRules, paths: readonly PathCase[], assumptions: Assumptions) {
  const nets: { position: number; net: number }[] = [];
  for (const [position, path] of paths.entries()) {
    const laidOut = layOutEarnings(planRules, path, assumptions, assumptions.horizonMonths);
    if (laidOut === undefined) return undefined;
    const net = netToDate(laidOut.earnings, assumptions.horizonMonths, assumptions.end);
    if (net !== undefined) nets.push({ position, net });
  }
  const order: number[][] = [];
  let before: number | undefined;
  for (const { position, net } of nets.sort((a, b) => b.net - a.net || a.position - b.position)) {
    if (net === before) order.at(-1)!.push(position);
    else order.push([position]);
    before = net;
  }
  return order;
}

test('findTurns names just the nearest values that trying every one finds', () => {
  let turned = 0;
  fc.assert(
    fc.property(planCase, assumptionsOf, ({ input, question }, assumptions) => {
      const planRules = compilePlanRules(input);
      const { plans } = findPlans(planRules, question);
      const paths = [undefined, ...plans.slice(0, 3)].map((plan): PathCase => ({
        from: question.from,
        has: question.has,
        steps: (plan?.stops ?? []).map(({ role }, position) => ({
          role,
          afterMonths: 0,
          studies: plan!.studies
            .filter(({ neededFor }) => neededFor === position)
            .map(({ id }) => id),
        })),
        pays: input.pays,
        parities: new Map([['us', 80]]),
      }));
      const work = findTurns(planRules, paths, assumptions);
      let step = work.next();
      while (step.done !== true) step = work.next();
      const told = step.value.map(({ assumption, value, ranking }) => ({
        assumption,
        value,
        ranking,
      }));

      const orderWith = (changed: Partial<Assumptions>) =>
        orderAt(planRules, paths, { ...assumptions, ...changed });
      const now = orderWith({});
      const expected: unknown[] = [];
      const isTurned = (ranking: number[][] | undefined) =>
        now !== undefined &&
        paths.length > 1 &&
        ranking !== undefined &&
        ranking.flat().length === now.flat().length &&
        JSON.stringify(ranking) !== JSON.stringify(now);
      for (const assumption of Object.keys(NUMBER_ASSUMPTIONS) as NumberAssumption[]) {
        const { low, high, step: size } = NUMBER_ASSUMPTIONS[assumption];
        const current = assumptions[assumption];
        if (current === undefined) continue;
        const turns = [];
        for (let index = 0; low + index * size <= high + size / 2; index += 1) {
          const value = Math.round((low + index * size) * 10) / 10;
          const ranking = value === current ? undefined : orderWith({ [assumption]: value });
          if (isTurned(ranking)) turns.push({ assumption, value, ranking });
        }
        expected.push(
          ...turns.filter(({ value }) => value < current).slice(-1),
          ...turns.filter(({ value }) => value > current).slice(0, 1),
        );
      }
      for (const [assumption, values] of Object.entries(CHOICE_ASSUMPTIONS)) {
        for (const value of values) {
          if (value === assumptions[assumption as keyof Assumptions]) continue;
          const ranking = orderWith({ [assumption]: value });
          if (isTurned(ranking)) expected.push({ assumption, value, ranking });
        }
      }

      expect(told).toEqual(expected);
      turned += told.length;
    }),
    { numRuns: 25 },
  );
  expect(turned).toBeGreaterThan(5);
}, 120_000);

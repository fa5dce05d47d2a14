import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDS } from '../../../src/domain/earnings/earningsModel.ts';
import {
  layOutEarnings,
  type Assumptions,
  type PathCase,
} from '../../../src/domain/earnings/layOutEarnings.ts';
import { netByMonth } from '../../../src/domain/earnings/netToDate.ts';
import { compilePlanRules } from '../../../src/domain/plan/planRules.ts';
import { findPlans } from '../../../src/domain/plan/searchPlans.ts';
import { planCase } from '../../fixtures/randomPlanMap.ts';

const MONTHS = 120;

test('higher pay, or more help, never lowers net earnings in any month, and dearer study never raises them', () => {
  let count = 0;
  fc.assert(
    fc.property(
      planCase,
      fc.integer({ min: 1, max: 20_000 }),
      fc.constantFrom(0, 1.5, 4),
      ({ input, question }, more, raisePercent) => {
        const planRules = compilePlanRules(input);
        const [plan] = findPlans(planRules, question).plans;
        if (plan === undefined) return;
        const assumptions: Assumptions = {
          keepsWorking: question.keepsWorking,
          raisePercent,
          paysRenewals: true,
          aidUsdPerYear: 0,
          hoursPerWeek: question.hoursPerWeek,
          examHours: question.examHours,
          staysUsual: question.staysUsual ?? false,
          horizonMonths: MONTHS,
          end: 'middle',
          adjustsPrices: false,
          startPayUsd: 20_000,
        };
        const path: PathCase = {
          from: question.from,
          has: question.has,
          steps: plan.stops.map(({ role }, position) => ({
            role,
            afterMonths: 0,
            studies: plan.studies
              .filter(({ neededFor }) => neededFor === position)
              .map(({ id }) => id),
          })),
          pays: input.pays,
          parities: new Map(),
        };
        const richer: PathCase = {
          ...path,
          pays: new Map(
            [...input.pays].map(([id, pay]) => [
              id,
              { ...pay, low: pay.low + more, middle: pay.middle + more, high: pay.high + more },
            ]),
          ),
        };
        const netOf = (one: PathCase, changed: Partial<Assumptions> = {}) => {
          const { earnings } = layOutEarnings(
            planRules,
            one,
            { ...assumptions, ...changed },
            MONTHS,
          )!;
          return ENDS.map((end) => netByMonth(earnings, MONTHS, end));
        };
        const base = netOf(path);
        const isNeverLess = (high: typeof base, low: typeof base) =>
          low.every((line, end) =>
            line.every((net, month) => net === undefined || high[end]![month]! >= net),
          );

        expect(isNeverLess(netOf(richer), base)).toBe(true);
        expect(isNeverLess(netOf(path, { aidUsdPerYear: more }), base)).toBe(true);
        expect(isNeverLess(netOf(path, { paysRenewals: false }), base)).toBe(true);
        expect(isNeverLess(netOf(path, { tuition: 'instate' }), base)).toBe(true);
        expect(isNeverLess(base, netOf(path, { tuition: 'private' }))).toBe(true);
        count += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(count).toBeGreaterThan(60);
});

import { describe, expect, test } from 'vitest';
import { ENDS, type ByEnd } from '../../../src/domain/earnings/earningsModel.ts';
import {
  layOutEarnings,
  type Assumptions,
  type PathCase,
} from '../../../src/domain/earnings/layOutEarnings.ts';
import { netToDate, payAt } from '../../../src/domain/earnings/netToDate.ts';
import type { WageTable } from '../../../src/domain/model.ts';
import { assumeHolder } from '../../../src/domain/plan/assumeHolder.ts';
import { compilePlanRules } from '../../../src/domain/plan/planRules.ts';
import { findPay } from '../../../src/domain/wages.ts';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import { readMapFiles } from '../../../tools/readMapFiles.ts';
import stateWages from '../../../data/him-us/wages/states.json';

// Worked out on paper: docs/earnings.md has the whole reckoning.

const { map, details } = parseCareerMap(readMapFiles('data/him-us')).atlas!;
const planRules = compilePlanRules({ map, details, pays: new Map() });

const AT_REST: Assumptions = {
  keepsWorking: true,
  raisePercent: 0,
  paysRenewals: true,
  aidUsdPerYear: 0,
  hoursPerWeek: 20,
  examHours: 0,
  staysUsual: false,
  horizonMonths: 120,
  end: 'middle',
  adjustsPrices: false,
  startPayUsd: undefined,
};

function pathOf(state: string, from: string, ...steps: readonly string[]): PathCase {
  const chain = [{ placeId: state, table: stateWages as unknown as WageTable }];
  return {
    from,
    has: assumeHolder(from, map, details),
    steps: steps.map((step) => {
      const [role = '', ...studies] = step.split('~');
      return { role, afterMonths: 0, studies };
    }),
    pays: new Map(
      map.roles.flatMap((role) => {
        const pay = findPay(role, chain);
        return pay === undefined ? [] : [[role.id, pay] as const];
      }),
    ),
    parities: new Map([
      ['tx', 97],
      ['oh', 92.5],
    ]),
  };
}

const texas = pathOf(
  'tx',
  'medical-coder',
  'inpatient-coder~cic',
  'coding-manager~associate-him~bachelor-him~rhia',
);
const ohio = pathOf(
  'oh',
  'medical-records-clerk',
  'health-information-technician~associate-him~rhit',
  'him-supervisor',
  'him-manager~bachelor-him',
);

function layOut(path: PathCase, changes: Partial<Assumptions> = {}) {
  return layOutEarnings(planRules, path, { ...AT_REST, ...changes }, 240)!;
}

/** USD after so many months at each end. */
function netOf(path: PathCase, months: number, changes: Partial<Assumptions> = {}) {
  const { earnings } = layOut(path, changes);
  const usd = ENDS.map((end) => [end, netToDate(earnings, months, end)! / 100]);
  return Object.fromEntries(usd) as ByEnd<number>;
}

describe('earnings agree with the paper, to the cent:', () => {
  test('coder to inpatient coder to coding manager, in Texas', () => {
    expect(layOut(texas).plan!.stops.map(({ month }) => month)).toEqual([24, 90]);
    expect(netOf(texas, 120)).toEqual({ low: 437_234, middle: 642_735, high: 873_586 });
    expect(netOf(texas, 60).middle).toBe(235_572.29);
  });

  test('RHIT first, then HIM supervisor and HIM manager, in Ohio', () => {
    expect(layOut(ohio).plan!.stops.map(({ month }) => month)).toEqual([48, 48, 90]);
    expect(netOf(ohio, 120)).toEqual({ low: 476_800, middle: 664_528, high: 885_071 });
  });

  test('staying: 10 years of one pay', () => {
    expect(netOf(pathOf('tx', 'medical-coder'), 120)).toEqual({
      low: 344_400,
      middle: 394_700,
      high: 488_600,
    });
  });

  test('without renewals the RHIA’s 159 dollars at month 114 are not paid', () => {
    expect(netOf(texas, 120, { paysRenewals: false }).middle).toBe(642_735 + 159);
  });

  test('in-state tuition leaves its low end at every end, help takes off its part of each year', () => {
    // Associate 7,980 and bachelor's 22,520 in place of 19,730 and 52,800.
    const inState = netOf(texas, 120, { tuition: 'instate' });
    expect(inState.middle).toBe(642_735 + 11_750 + 30_280);
    expect(inState.low).toBe(437_234 + 23_500 + 60_560);
    // 1,000 a year over 48 and 42 months.
    expect(netOf(texas, 120, { aidUsdPerYear: 1000 }).middle).toBe(642_735 + 4000 + 3500);
    // No more than the price.
    expect(netOf(texas, 120, { aidUsdPerYear: 99_999 }).middle).toBe(642_735 + 19_730 + 52_800);
  });

  test('a raise is for each full year in a role, and starts anew in the next', () => {
    // 39,470, then × 1.1 = 43,417.
    expect(netOf(pathOf('tx', 'medical-coder'), 24, { raisePercent: 10 }).middle).toBe(82_887);
    const { earnings } = layOut(texas, { raisePercent: 10 });
    const pays = [0, 12, 24, 35, 36].map((month) => payAt(earnings, month, 'middle'));
    expect(pays).toEqual([39_470, 43_417, 63_970, 63_970, 70_367]);
  });

  test('national dollars are local ones ÷ parity × 100, and prices of study stay', () => {
    const { earnings } = layOut(texas, { adjustsPrices: true });
    // 39,470 ÷ 97 × 100 = 40,690.7
    expect(payAt(earnings, 0, 'middle')).toBe(40_691);
    expect(earnings.costs[0]?.cents?.middle).toBe(46_200);
  });

  test('full-time study brings no pay in its months, and is shorter', () => {
    const { plan, earnings } = layOut(texas, { keepsWorking: false });
    const degrees = plan!.studies.filter(({ kind }) => kind === 'program');
    expect(degrees.map(({ start, end }) => end - start)).toEqual([24, 21]);
    const [first] = degrees;
    expect(payAt(earnings, first!.start, 'middle')).toBe(0);
    const months = earnings.monthsOff.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(months).toBe(45);
  });

  test('pay that is not known ends the sum, and what the reader earns now lets it go on', () => {
    const newcomer = pathOf('tx', 'origin-unknown-to-the-survey');
    expect(netToDate(layOut(newcomer).earnings, 0, 'middle')).toBe(0);
    expect(netToDate(layOut(newcomer).earnings, 1, 'middle')).toBeUndefined();
    expect(netOf(newcomer, 18, { startPayUsd: 30_000 }).middle).toBe(45_000);
  });
});

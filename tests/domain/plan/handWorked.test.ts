import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/domain/plan/answerQuestion.ts';
import { assumeHolder } from '../../../src/domain/plan/assumeHolder.ts';
import {
  NO_LIMITS,
  type PlanQuestion,
  type PlanResult,
} from '../../../src/domain/plan/planModel.ts';
import { compilePlanRules } from '../../../src/domain/plan/planRules.ts';
import { findPay } from '../../../src/domain/wages.ts';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import { readMapFiles } from '../../../tools/readMapFiles.ts';
import { toldOf } from '../../fixtures/planOracle.ts';

// Worked out on paper: docs/plan-examples.md has the whole reckoning.

const { map, details, nationWages } = parseCareerMap(readMapFiles('data/him-us')).atlas!;
const chain = [{ placeId: 'us', table: nationWages }];
const pays = new Map(
  map.roles.flatMap((role) => {
    const pay = findPay(role, chain);
    return pay === undefined ? [] : [[role.id, pay] as const];
  }),
);
const planRules = compilePlanRules({ map, details, pays });

function ask(from: string, to: string, more: Partial<PlanQuestion> = {}): PlanResult {
  const work = answerQuestion(planRules, {
    from,
    has: assumeHolder(from, map, details),
    targets: [to],
    hoursPerWeek: 20,
    keepsWorking: true,
    examHours: 0,
    horizonMonths: 120,
    limits: NO_LIMITS,
    ...more,
  });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const plansOf = ({ answer }: PlanResult) => answer.plans.map(toldOf);

describe('the planner agrees with the paper, to the month and the dollar:', () => {
  test('several options: EHR support to clinical applications analyst', () => {
    const result = ask('ehr-support-specialist', 'clinical-applications-analyst');
    const told = plansOf(result);

    const target = 'clinical-applications-analyst';
    const byInformatics = ['ehr-trainer', 'clinical-informatics-specialist', target];
    expect(told).toEqual([
      {
        path: ['ehr-implementation-specialist', target],
        months: [48, 90],
        studies: [
          ['associate-him', 0, 48],
          ['bachelor-him', 48, 90],
        ],
        cost: [30_500, 72_530, 114_560],
        net: [455_100, 652_555, 880_965],
        newCount: 2,
      },
      {
        path: byInformatics,
        months: [24, 96, 96],
        studies: [['bachelor-him', 0, 96]],
        cost: [45_040, 105_600, 166_160],
        net: [352_500, 599_340, 883_820],
        newCount: 1,
      },
      {
        path: byInformatics,
        months: [24, 72, 162],
        studies: [
          ['nursing-degree', 0, 72],
          ['associate-him', 72, 120],
          ['bachelor-him', 120, 162],
        ],
        cost: [38_480, 99_040, 159_600],
        net: [454_240, 699_480, 1_001_880],
        newCount: 3,
      },
      {
        path: byInformatics,
        months: [24, 72, 168],
        studies: [
          ['nursing-degree', 0, 72],
          ['bachelor-him', 72, 168],
        ],
        cost: [53_020, 132_110, 211_200],
        net: [402_640, 666_410, 987_340],
        newCount: 2,
      },
    ]);
    expect(result.answer.plans.map(({ monthsRange }) => monthsRange)).toEqual([
      { low: 84, high: 96 },
      { low: 96, high: 96 },
      { low: 132, high: 192 },
      { low: 144, high: 192 },
    ]);
  });

  test('study beside experience: records release to HIM supervisor', () => {
    expect(plansOf(ask('roi-specialist', 'him-supervisor'))).toEqual([
      {
        path: ['health-information-specialist', 'him-supervisor'],
        months: [48, 48],
        studies: [['associate-him', 0, 48]],
        cost: [7_980, 19_730, 31_480],
        net: [556_860, 722_430, 939_740],
        newCount: 1,
      },
    ]);
  });

  test('full time: the same without work beside study', () => {
    const result = ask('roi-specialist', 'him-supervisor', { keepsWorking: false });

    expect(plansOf(result)).toEqual([
      {
        path: ['health-information-specialist', 'him-supervisor'],
        months: [48, 60],
        studies: [['associate-him', 0, 24]],
        cost: [7_980, 19_730, 31_480],
        net: [452_960, 591_890, 778_420],
        newCount: 1,
      },
    ]);
  });

  const withinMoney = {
    path: ['privacy-specialist', 'privacy-officer'],
    months: [48, 90],
    studies: [
      ['associate-him', 0, 48],
      ['bachelor-him', 48, 90],
    ],
    cost: [30_500, 72_530, 114_560],
    net: [550_000, 809_895, 1_139_705],
    newCount: 2,
  };

  test('limited: compliance coordinator to privacy officer for 80,000 dollars', () => {
    const result = ask('compliance-coordinator', 'privacy-officer', {
      limits: { ...NO_LIMITS, usd: 80_000 },
    });

    expect(plansOf(result)).toEqual([withinMoney]);
  });

  test('impossible: the same within 84 months, which 90 would mend', () => {
    const { answer, noPlan } = ask('compliance-coordinator', 'privacy-officer', {
      limits: { ...NO_LIMITS, months: 84 },
    });

    expect(answer.plans).toEqual([]);
    expect(noPlan?.obstacle).toBe('limits');
    expect(noPlan?.changes[0]).toMatchObject({ kind: 'months', months: 90 });
    expect(toldOf(noPlan!.changes[0]!.plan)).toEqual(withinMoney);
  });

  const askToRenew = () =>
    ask('healthcare-documentation-specialist', 'chargemaster-analyst', {
      hoursPerWeek: 10,
      examHours: 60,
    });

  test('a credential to renew: documentation specialist to chargemaster analyst', () => {
    const result = askToRenew();

    expect(plansOf(result)).toEqual([
      {
        path: ['medical-coder', 'outpatient-facility-coder', 'chargemaster-analyst'],
        months: [12, 24, 98],
        studies: [
          ['ccs', 0, 2],
          // Two associate degrees are equal; which is named is the next test's.
          [expect.stringMatching(/^associate-(him|any)$/), 2, 98],
        ],
        cost: [8_579, 20_556, 32_533],
        net: [417_979, 521_616, 677_028],
        newCount: 2,
      },
    ]);
    const [ccs] = result.answer.plans[0]!.studies;
    const usd = { low: 100, typical: 159, high: 218 };
    expect(ccs?.renewals).toEqual([26, 50, 74].map((month) => ({ month, usd })));
  });

  test('of two equal degrees the one that is exactly as asked is named', () => {
    const [plan] = askToRenew().answer.plans;

    expect(plan?.studies.at(-1)?.id).toBe('associate-any');
  });
});

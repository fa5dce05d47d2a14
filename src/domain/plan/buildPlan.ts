import { countRenewals, priceOf } from './measure.ts';
import type { Estimate, NetEarnings, Plan, PlanCost, PlanSide, PlanStudy } from './planModel.ts';
import type { PlanProblem, Rule } from './planProblem.ts';
import type { FoundPlan } from './searchPlans.ts';
import { createTimetable, type Gained, type Length, type Stay } from './timetable.ts';

/** What a plan is made of, month by month. */
type LaidOut = Pick<FoundPlan, 'stays' | 'gained'>;

const FREE: Estimate = { low: 0, typical: 0, high: 0 };

/** A plan as it is shown, with every figure. */
export function buildPlan(problem: PlanProblem, found: LaidOut): Plan {
  const { stays, gained } = found;
  const { question } = problem;
  const moves = stays.slice(1);
  const months = moves.at(-1)!.from;
  const studies = gained.map((one) => describeStudy(one, months));
  const cost = addCosts(studies);
  return {
    id: [moves.map(({ node }) => node).join('.'), ...studies.map(({ id }) => id)].join('~'),
    from: question.from,
    stops: moves.map(({ node, from, step }) => ({ move: step!.move?.id, role: node, month: from })),
    studies,
    sides: listSides(problem, found),
    months,
    monthsRange: {
      low: replay(problem, found, 'low') ?? months,
      high: replay(problem, found, 'high') ?? months,
    },
    cost,
    net: addEarnings(problem, found, cost),
    newCount: gained.length,
  };
}

function describeStudy(one: Gained, target: number): PlanStudy {
  const { item, start, end, isCompletion, neededFor } = one;
  const count = countRenewals(one, target);
  return {
    kind: item.kind,
    id: item.id,
    start,
    end,
    isCompletion,
    neededFor,
    usd: priceOf(one),
    renewals: Array.from({ length: count }, (_, index) => ({
      month: end + (index + 1) * item.renewal!.cycleMonths,
      usd: item.renewal!.usd,
    })),
  };
}

function addCosts(studies: readonly PlanStudy[]): PlanCost {
  const prices = studies.flatMap(({ usd, renewals }) => [
    usd ?? FREE,
    ...renewals.map((renewal) => renewal.usd ?? FREE),
  ]);
  const sum = (end: keyof Estimate) => prices.reduce((total, price) => total + price[end], 0);
  const idsOf = (chosen: readonly PlanStudy[]) => chosen.map(({ id }) => id);
  const unpriced = studies.filter(({ usd }) => usd === undefined);
  return {
    low: sum('low'),
    typical: sum('typical'),
    high: sum('high'),
    unpricedStudies: idsOf(unpriced.filter(({ kind }) => kind !== 'credential')),
    unpricedExams: idsOf(unpriced.filter(({ kind }) => kind === 'credential')),
    unpricedRenewals: idsOf(
      studies.filter(({ renewals }) => renewals.some(({ usd }) => usd === undefined)),
    ),
  };
}

/** Pay by the horizon minus cost, at the three ends. */
function addEarnings(
  problem: PlanProblem,
  { stays, gained }: LaidOut,
  cost: PlanCost,
): NetEarnings {
  const { pays } = problem.planRules.input;
  const { horizonMonths, keepsWorking } = problem.question;
  const worked = stays.map((stay) => monthsWorked(stay, gained, horizonMonths, keepsWorking));
  const sum = (end: 'low' | 'middle' | 'high') =>
    stays.reduce(
      (total, { node }, index) => total + (pays.get(node)?.[end] ?? 0) * worked[index]!,
      0,
    ) / 12;
  const unpaid = stays.filter(({ node }, index) => worked[index]! > 0 && !pays.has(node));
  return {
    low: Math.round(sum('low') - cost.high),
    middle: Math.round(sum('middle') - cost.typical),
    high: Math.round(sum('high') - cost.low),
    unpaid: unpaid.map(({ node }) => node),
  };
}

function monthsWorked(
  { from, to }: Stay,
  gained: readonly Gained[],
  horizon: number,
  keepsWorking: boolean,
): number {
  const end = Math.min(to, horizon);
  const studied = keepsWorking
    ? 0
    : gained
        .filter(({ item }) => item.isStudy)
        .reduce(
          (sum, study) => sum + Math.max(0, Math.min(study.end, end) - Math.max(study.start, from)),
          0,
        );
  return Math.max(0, end - from) - studied;
}

/** What is arranged on the side and needed: without it some move or study could not have been when it is. */
function listSides(problem: PlanProblem, { stays, gained }: LaidOut): readonly PlanSide[] {
  const moves = stays.slice(1);
  const table = replayTable(problem, { stays, gained }, 'typical')!;
  const uses = [
    ...gained.map(({ rule, start, neededFor }) => ({ rule, month: start, neededFor })),
    ...moves.map(({ from, step }, neededFor) => ({ rule: step!.rule, month: from, neededFor })),
  ];
  const sides = new Map<string, PlanSide>();
  for (const { rule, month, neededFor } of uses) {
    for (const { id, from } of listSideRules(rule)) {
      if (sides.has(id)) continue;
      if (table.firstMonth(withoutSide(rule, id)) > month)
        sides.set(id, { id, month: from, neededFor });
    }
  }
  return [...sides.values()];
}

function listSideRules(rule: Rule): readonly { readonly id: string; readonly from: number }[] {
  if ('parts' in rule) return rule.parts.flatMap(listSideRules);
  return rule.kind === 'thing' && rule.side !== undefined && Number.isFinite(rule.from)
    ? [{ id: rule.side, from: rule.from }]
    : [];
}

function withoutSide(rule: Rule, side: string): Rule {
  if ('parts' in rule) {
    return { ...rule, parts: rule.parts.map((part) => withoutSide(part, side)) };
  }
  return rule.kind === 'thing' && rule.side === side ? { ...rule, from: Infinity } : rule;
}

/** The same path and order of study with programs of another length; undefined where it does not work out. */
function replay(problem: PlanProblem, found: LaidOut, length: Length) {
  return replayTable(problem, found, length)?.arrival();
}

function replayTable(problem: PlanProblem, { stays, gained }: LaidOut, length: Length) {
  const table = createTimetable(problem, length);
  for (const [position, { step }] of stays.slice(1).entries()) {
    for (const { item, neededFor } of gained) {
      if (neededFor === position && !table.gain(item, position)) return undefined;
    }
    const first = Math.max(table.arrival() + step!.afterMonths, table.firstMonth(step!.rule));
    if (!Number.isFinite(first)) return undefined;
    table.move(step!, first);
  }
  return table;
}

import { greater, least, needOf, NO_NEED, type Need } from './need.ts';
import { MOST_MOVES } from './planModel.ts';
import {
  NEVER,
  type ExperienceRule,
  type PlanProblem,
  type Rule,
  type Step,
} from './planProblem.ts';
import { remember } from './remember.ts';
import { createTimetable } from './timetable.ts';

/** What may still lie ahead of a node, for every plan of a question, before any is searched. */
export interface Outlook {
  /** The least that a plan takes in all which goes on from a node by exactly so many moves; undefined: none does. */
  readonly needFrom: (node: string, moves: number) => Need | undefined;
  /** Pay that may be had on the way there, before the target: from which month at the earliest, rising in both. */
  readonly paysFrom: (node: string, moves: number) => readonly PayStep[];
  /** Steps by which a target can be reached in exactly so many moves, in data order. */
  readonly stepsFrom: (node: string, moves: number) => readonly Step[];
  /** Whether months in a node, or in one that lies between it and a target, may count for a rule. */
  readonly countsFrom: (node: string, moves: number, rule: ExperienceRule) => boolean;
}

export interface PayStep {
  readonly month: number;
  /** USD per year. */
  readonly pay: number;
}

interface Ahead {
  readonly need: Need;
  readonly pays: readonly PayStep[];
}

/** More steps than these are joined, which only makes the bound wider. */
const MOST_PAY_STEPS = 12;

/**
 * Worked out backwards from the targets, one move at a time. Every step's
 * rule is taken as it is for the start: what a plan has to gain for it in all,
 * and the month before which nobody can take it.
 */
export function buildOutlook(problem: PlanProblem): Outlook {
  const { question, targets, payOf } = problem;
  const start = createTimetable(problem);
  const needs = new Map<Step, Need>();
  const needOfRule = remember((rule: Rule): Need => needOf(problem, rule, start, 0, () => true));
  const needOfStep = (step: Step): Need => {
    let need = needs.get(step);
    if (need === undefined) {
      need = 'parts' in step.rule ? step.rule.parts.map(needOfRule).reduce(greater) : NO_NEED;
      if (step.afterMonths > need.month) need = { ...need, month: step.afterMonths };
      needs.set(step, need);
    }
    return need;
  };
  const layers = listLayers(problem);
  const earliest = findEarliest();
  const ahead: Map<string, Ahead>[] = [
    new Map([...targets].map((id) => [id, { need: NO_NEED, pays: [] }])),
  ];
  for (let moves = 1; moves < layers.length; moves += 1) {
    const layer = new Map<string, Ahead>();
    for (const [node, steps] of layers[moves]!) {
      const ways = steps.flatMap((step) => {
        const next = ahead[moves - 1]!.get(step.to);
        return next === undefined ? [] : [{ step, next }];
      });
      const need = least(ways.map(({ step, next }) => greater(needOfStep(step), next.need)));
      if (need.month === NEVER) continue;
      const own = { month: earliest.get(node) ?? NEVER, pay: payOf(node) };
      layer.set(node, { need, pays: joinPays([[own], ...ways.map(({ next }) => next.pays)]) });
    }
    ahead.push(layer);
  }

  /** The month before which nobody can be in a node. */
  function findEarliest(): ReadonlyMap<string, number> {
    const months = new Map([[question.from, 0]]);
    let edge = new Set([question.from]);
    for (let moves = 1; moves < layers.length && edge.size > 0; moves += 1) {
      const changed = new Set<string>();
      for (const node of edge) {
        const from = months.get(node)!;
        for (const step of layers.flatMap((layer) => layer.get(node) ?? [])) {
          const month = Math.max(from, needOfStep(step).month);
          if (month < (months.get(step.to) ?? NEVER)) {
            months.set(step.to, month);
            changed.add(step.to);
          }
        }
      }
      edge = changed;
    }
    return months;
  }

  const counting = remember((rule: ExperienceRule) => {
    const known: Map<string, boolean>[] = layers.map(() => new Map());
    const counts = (node: string, moves: number): boolean => {
      if (moves === 0) return false;
      let answer = known[moves]!.get(node);
      if (answer === undefined) {
        const steps = layers[moves]!.get(node) ?? [];
        answer = rule.isCounted(node) || steps.some(({ to }) => counts(to, moves - 1));
        known[moves]!.set(node, answer);
      }
      return answer;
    };
    return counts;
  });

  return {
    countsFrom: (node, moves, rule) => counting(rule)(node, moves),
    needFrom: (node, moves) => ahead[moves]?.get(node)?.need,
    paysFrom: (node, moves) => ahead[moves]?.get(node)?.pays ?? [],
    stepsFrom: (node, moves) =>
      (layers[moves]?.get(node) ?? []).filter(({ to }) => ahead[moves - 1]?.has(to)),
  };
}

/** For 0 .. most moves: the nodes that are exactly so many moves from a target, with the steps that lead on. */
function listLayers(problem: PlanProblem): readonly ReadonlyMap<string, readonly Step[]>[] {
  const { question, planRules, targets, stepsFrom } = problem;
  const { path } = question;
  if (path !== undefined) {
    const nodes = [question.from, ...path.map(({ role }) => role)];
    return nodes
      .map((node, depth) => new Map([[node, depth < path.length ? stepsFrom(node, depth) : []]]))
      .reverse();
  }
  const layers: ReadonlyMap<string, readonly Step[]>[] = [
    new Map([...targets].map((id) => [id, []])),
  ];
  for (let moves = 1; moves <= MOST_MOVES; moves += 1) {
    const last = layers[moves - 1]!;
    const nodes = new Set<string>();
    for (const node of last.keys()) {
      for (const { from } of planRules.movesTo(node)) if (!targets.has(from)) nodes.add(from);
    }
    layers.push(
      new Map(
        [...nodes].flatMap((node) => {
          const steps = stepsFrom(node, node === question.from ? 0 : 1).filter(({ to }) =>
            last.has(to),
          );
          return steps.length === 0 ? [] : [[node, steps] as const];
        }),
      ),
    );
  }
  return layers;
}

/** At each month the best pay of any list, as few steps. */
function joinPays(lists: readonly (readonly PayStep[])[]): readonly PayStep[] {
  const steps = lists
    .flat()
    .filter(({ month }) => month !== NEVER)
    .sort((a, b) => a.month - b.month || b.pay - a.pay);
  const joined: PayStep[] = [];
  for (const step of steps) {
    if (joined.length === 0 || step.pay > joined.at(-1)!.pay) joined.push(step);
  }
  while (joined.length > MOST_PAY_STEPS) {
    // The better pay is taken to begin with the step before it.
    const [first, second] = joined.splice(0, 2);
    joined.unshift({ month: first!.month, pay: second!.pay });
  }
  return joined;
}

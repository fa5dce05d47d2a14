import { buildBounds } from './bounds.ts';
import { buildPlan } from './buildPlan.ts';
import { buildOutlook } from './outlook.ts';
import { buildTwins } from './twins.ts';
import { listWays } from './listWays.ts';
import { compareMeasures, hasItem, isAsGood, type Measure } from './measure.ts';
import { MOST_MOVES, type PlanAnswer, type PlanProgress, type PlanQuestion } from './planModel.ts';
import { NEVER, buildPlanProblem } from './planProblem.ts';
import type { PlanRules } from './planRules.ts';
import { createTimetable, type Gained, type Stay } from './timetable.ts';

/** A plan as the search found it. */
export interface FoundPlan {
  readonly measure: Measure;
  readonly stays: readonly Stay[];
  readonly gained: readonly Gained[];
}

/** Expansions between two reports of progress: a fraction of a millisecond. */
const PER_REPORT = 32;

/**
 * The complete set of undominated plans; docs/plans.md is the definition, with
 * the bounds and why the search is exact. Yields now and then, so that a caller
 * can report, pause or stop; a stopped search is exact up to `exactMoves`,
 * and its answer says so. `waitMonths`: at least so long in the start before
 * the first move.
 */
export function* searchPlans(
  planRules: PlanRules,
  question: PlanQuestion,
  isOutOfTime: () => boolean = () => false,
  waitMonths = 0,
): Generator<PlanProgress, PlanAnswer> {
  const problem = buildPlanProblem(planRules, question, waitMonths);
  const outlook = buildOutlook(problem);
  const bounds = buildBounds(problem, outlook);
  const choicesFor = buildTwins(problem, outlook.stepsFrom);
  const table = createTimetable(problem);
  const { limits, path } = question;
  const longest = path === undefined ? MOST_MOVES : path.length;
  const shortest = path === undefined ? 1 : path.length;
  const visited = new Set([question.from]);
  const found: FoundPlan[] = [];
  let exactMoves = 0;
  let expansions = 0;
  let isStopped = false;

  const goesBeyond = ({ months, usd }: Measure): boolean =>
    months === NEVER ||
    (limits.months !== undefined && months > limits.months) ||
    (limits.usd !== undefined && usd > limits.usd);
  const isHopeless = (measure: Measure): boolean =>
    goesBeyond(measure) || found.some((plan) => isAsGood(plan.measure, measure));

  const hasNoHope = (movesLeft: number): boolean =>
    isHopeless(bounds.quick(table, movesLeft)) || isHopeless(bounds.of(table, movesLeft));

  const keep = (measure: Measure): void => {
    const hasAll = limits.withCredentials.every(
      (id) =>
        question.has.credentials.includes(id) ||
        hasItem(table, (item) => item.kind === 'credential' && item.id === id),
    );
    if (!hasAll) return;
    const others = found.filter((plan) => !isAsGood(measure, plan.measure));
    found.splice(0, found.length, ...others, {
      measure,
      stays: table.stays.map((stay) => ({ ...stay })),
      gained: [...table.gained],
    });
  };

  function* expand(movesLeft: number): Generator<PlanProgress, void> {
    expansions += 1;
    if (expansions % PER_REPORT === 0) {
      yield { exactMoves, found: found.length };
      if (isOutOfTime()) isStopped = true;
    }
    const here = table.stays.at(-1)!.node;
    for (const step of outlook.stepsFrom(here, movesLeft)) {
      if (isStopped) return;
      if (visited.has(step.to) || !bounds.mayHold(table, step.to, movesLeft - 1)) continue;
      const choices = choicesFor(step, movesLeft - 1);
      const ways = listWays(problem, table, step, choices, {
        isHopeless: () => isHopeless(bounds.quick(table, movesLeft)),
        isHopelessFrom: (month) => {
          table.move(step, month);
          const isOver = hasNoHope(movesLeft - 1);
          table.moveBack();
          return isOver;
        },
      });
      const position = table.stays.length - 1;
      for (const { items, month } of ways) {
        const held = table.gained.length;
        for (const item of items) table.gain(item, position);
        table.move(step, month);
        visited.add(step.to);
        // Plans may have been found since the ways were listed.
        if (!isHopeless(bounds.quick(table, movesLeft - 1))) {
          if (movesLeft === 1) keep(bounds.of(table, 0));
          else yield* expand(movesLeft - 1);
        }
        visited.delete(step.to);
        table.moveBack();
        while (table.gained.length > held) table.takeBack();
        if (isStopped) return;
      }
    }
  }

  if (problem.targets.size > 0) {
    for (let moves = shortest; moves <= longest && !isStopped; moves += 1) {
      if (outlook.needFrom(question.from, moves) !== undefined) yield* expand(moves);
      if (!isStopped) exactMoves = moves;
    }
  }
  const isComplete = !isStopped || problem.targets.size === 0;
  // Sorting is stable: of plans equal in all that is compared the order found decides.
  const inOrder = [...found].sort((a, b) => compareMeasures(a.measure, b.measure));
  return {
    plans: inOrder.map((plan) => buildPlan(problem, plan)),
    exactMoves: isComplete ? MOST_MOVES : exactMoves,
  };
}

/** The answer in one go. */
export function findPlans(planRules: PlanRules, question: PlanQuestion): PlanAnswer {
  const search = searchPlans(planRules, question);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

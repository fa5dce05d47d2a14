import { buildPlan } from './buildPlan.ts';
import type { PathStep, Plan, PlanQuestion } from './planModel.ts';
import { buildPlanProblem } from './planProblem.ts';
import type { PlanRules } from './planRules.ts';
import { createTimetable } from './timetable.ts';

/** A step of a path with what is studied for it. */
export interface PathStepWithStudies extends PathStep {
  /** Ids of programs, credentials and statements, in the order of study. */
  readonly studies: readonly string[];
}

/**
 * A path laid out in months with just the studies named, each for its step: no
 * search. The same as the planner lays out a plan of these steps and studies
 * (docs/plans.md), whatever the limits. Undefined where a study is not on the
 * map or can't be had, or a step's rule never holds. Cost: that of one plan.
 */
export function layOutPath(
  planRules: PlanRules,
  question: Omit<PlanQuestion, 'path' | 'targets'>,
  steps: readonly PathStepWithStudies[],
): Plan | undefined {
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const problem = buildPlanProblem(planRules, { ...question, path: steps, targets: [last.role] });
  const table = createTimetable(problem);
  let node = question.from;
  for (const [position, { role, studies }] of steps.entries()) {
    const [step] = problem.stepsFrom(node, position);
    if (step === undefined) return undefined;
    for (const id of studies) {
      const item = problem.findItem(id);
      if (item === undefined || !table.gain(item, position)) return undefined;
    }
    const month = Math.max(table.arrival() + step.afterMonths, table.firstMonth(step.rule));
    if (!Number.isFinite(month)) return undefined;
    table.move(step, month);
    node = role;
  }
  return buildPlan(problem, table);
}

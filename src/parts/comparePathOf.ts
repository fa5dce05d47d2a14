import type { PathStep, Plan } from '../domain/plan/planModel.ts';
import type { ComparedPath } from '../store/compareChoices.ts';

/**
 * A plan as a comparison keeps it: its start (undefined: the reader's position),
 * its stops, what is studied for each, and, of a path made by hand, how long
 * one stays at least.
 */
export function comparePathOf(
  plan: Plan,
  from: string | undefined,
  path: readonly PathStep[] | undefined,
): ComparedPath {
  return {
    ...(from === undefined ? {} : { from }),
    steps: plan.stops.map(({ role }, position) => ({
      role,
      afterMonths: path?.[position]?.afterMonths ?? 0,
      studies: plan.studies.filter(({ neededFor }) => neededFor === position).map(({ id }) => id),
    })),
  };
}

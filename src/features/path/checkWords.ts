import type { Plan, PlanResult } from '../../domain/plan/planModel.ts';
import { formatDuration } from '../../parts/planDates.ts';

/** What the planner says of a path made by hand: of the fastest way along it. */
export function describeCheck(result: PlanResult): string {
  const [plan] = result.answer.plans;
  if (plan !== undefined) return describeArrival(plan);
  const wait = result.noPlan?.changes.find(({ kind }) => kind === 'wait');
  if (wait?.kind === 'wait') {
    return `Stop ${wait.position + 1} can’t be had so soon: staying ${formatDuration(wait.months)} before it would do.`;
  }
  if (result.noPlan?.obstacle === 'limits') return 'It goes beyond your limits.';
  const stuck = result.noPlan?.stuck;
  return stuck === undefined
    ? 'Not all that these jobs ask can be had on this path.'
    : `Stop ${stuck.position + 1} can’t be had on this path. “See the plan” says what is missing.`;
}

function describeArrival({ months, studies }: Plan): string {
  const when = months === 0 ? 'at once' : `in about ${formatDuration(months)}`;
  const toStudy =
    studies.length === 0
      ? 'with nothing to study'
      : `with ${studies.length} ${studies.length === 1 ? 'thing' : 'things'} to study`;
  return `The last stop can be reached ${when}, ${toStudy}.`;
}

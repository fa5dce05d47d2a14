import type { Estimate } from './planModel.ts';
import type { PlanItem } from './planItems.ts';
import { NEVER, type PlanProblem } from './planProblem.ts';
import type { Gained, Timetable } from './timetable.ts';

/** What plans are compared by. */
export interface Measure {
  readonly months: number;
  /** Typical USD. */
  readonly usd: number;
  /** Studies without a price. */
  readonly unpriced: number;
  /** Net earnings by the horizon at the middle, in twelfths of a dollar, so that they are exact. */
  readonly netTwelfths: number;
  readonly newCount: number;
}

/** Whether a plan is at least as good as another in all; equal ones count. */
export function isAsGood(a: Measure, b: Measure): boolean {
  return (
    a.months <= b.months &&
    a.usd <= b.usd &&
    a.unpriced <= b.unpriced &&
    a.netTwelfths >= b.netTwelfths &&
    a.newCount <= b.newCount
  );
}

/** The order of an answer: the fewest months, the least cost, the most earned, the fewest new things. */
export function compareMeasures(a: Measure, b: Measure): number {
  return (
    a.months - b.months ||
    a.usd - b.usd ||
    b.netTwelfths - a.netTwelfths ||
    a.newCount - b.newCount ||
    a.unpriced - b.unpriced
  );
}

export function priceOf({ item, isCompletion }: Gained): Estimate | undefined {
  return (isCompletion ? item.completion! : item.whole).usd;
}

/** How often a credential falls due before a month. */
export function countRenewals({ item, end }: Gained, before: number): number {
  if (item.renewal === undefined) return 0;
  return Math.max(0, Math.ceil((before - end) / item.renewal.cycleMonths) - 1);
}

/** Studies without a price. */
export function countUnpriced(table: Timetable): number {
  let count = 0;
  for (const gained of table.gained) {
    if (gained.item.isStudy && priceOf(gained) === undefined) count += 1;
  }
  return count;
}

/** Pay of every stay at the middle of the band until a month, by the horizon at most, in twelfths of a dollar. */
export function earnedTwelfths(problem: PlanProblem, table: Timetable, until = NEVER): number {
  const last = Math.min(until, problem.question.horizonMonths);
  let sum = 0;
  for (const stay of table.stays) sum += problem.payOf(stay.node) * table.worked(stay, last);
  return sum;
}

export function hasItem(table: Timetable, isIt: (item: PlanItem) => boolean): boolean {
  return table.gained.some(({ item }) => isIt(item));
}

import type { Plan } from './planModel.ts';

/** How a plan stands to a month by which one wants to be there. */
export interface Deadline {
  readonly fits: boolean;
  /** Months between arriving, at the typical pace, and the deadline; negative: months late. */
  readonly spareMonths: number;
  /** Whether it fits even with every program at its longest. */
  readonly fitsAtLongest: boolean;
}

/** `monthsLeft`: from the start to the deadline; negative when that is past. */
export function judgeDeadline(plan: Plan, monthsLeft: number): Deadline {
  return {
    fits: plan.months <= monthsLeft,
    spareMonths: monthsLeft - plan.months,
    fitsAtLongest: plan.monthsRange.high <= monthsLeft,
  };
}

/** What a plan has one begin or do within its first months: studies by position, and moves by position. */
export function listFirstSteps(
  plan: Plan,
  within: number,
): { readonly studies: readonly number[]; readonly stops: readonly number[] } {
  const positions = <T>(items: readonly T[], isSoon: (item: T) => boolean) =>
    items.flatMap((item, index) => (isSoon(item) ? [index] : []));
  return {
    studies: positions(plan.studies, ({ start }) => start <= within),
    stops: positions(plan.stops, ({ month }) => month <= within),
  };
}

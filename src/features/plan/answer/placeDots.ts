import { scaleLinear } from 'd3';
import type { Plan } from '../../../domain/plan/planModel.ts';

/** A plan as a dot over months and cost, in px. */
export interface Dot {
  readonly plan: Plan;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide what can be pointed at is: more than the dot where there is room. */
  readonly target: number;
}

export interface PlacedDots {
  /** In the order of the plans. */
  readonly dots: readonly Dot[];
  /** Whether dots stand above or below their cost, so as not to hide one another. */
  readonly hasMoved: boolean;
  readonly xTicks: readonly { readonly at: number; readonly months: number }[];
  readonly yTicks: readonly { readonly at: number; readonly usd: number }[];
  /** Where the deadline is; undefined without one, or where it is past or far behind every plan. */
  readonly deadlineX: number | undefined;
}

export const PLOT = { top: 30, right: 24, bottom: 42, left: 56, height: 290 } as const;

const SMALLEST = 6;
const LARGEST = 13;
/** Least px between the middles of two dots: something of each, the smaller on top, can be seen. */
const APART = 10;
/** How fine a place is looked for, in px. */
const NUDGE = 2;
const TARGET = 24;
/** Of the highest value, how far down an axis goes at least: so that small differences look small. */
const LOW_END = 0.6;
const MOST_X_TICKS = 8;

/**
 * Places plans by months (across, always exactly) and typical cost (up); the
 * area of a dot grows evenly with net earnings, from the least to the most. A
 * dot that would hide another goes up or down to the nearest place where both
 * can be seen. The axes need not begin at 0. Quadratic in the plans.
 */
export function placeDots(
  plans: readonly Plan[],
  width: number,
  monthsLeft: number | undefined,
): PlacedDots {
  const months = plans.map((plan) => plan.months);
  const longest = Math.max(12, ...months);
  const hasDeadline = monthsLeft !== undefined && monthsLeft > 0 && monthsLeft <= longest * 1.5;
  const years = listYears(
    Math.min(...months, longest * LOW_END, ...(hasDeadline ? [monthsLeft] : [])),
    Math.max(longest, ...(hasDeadline ? [monthsLeft] : [])),
  );
  const x = scaleLinear()
    .domain([years[0]! * 12, years.at(-1)! * 12])
    .range([PLOT.left + LARGEST, width - PLOT.right]);
  const costs = plans.map(({ cost }) => cost.typical);
  const dearest = Math.max(1000, ...costs);
  const y = scaleLinear()
    .domain([Math.min(...costs, dearest * LOW_END), dearest])
    .nice(4)
    .range([PLOT.height - PLOT.bottom, PLOT.top]);
  const { dots, hasMoved } = spread(plans, {
    xOf: (plan) => x(plan.months),
    yOf: (plan) => y(plan.cost.typical),
    radiusOf: radiiOf(plans),
  });
  return {
    dots,
    hasMoved,
    xTicks: years.map((year) => ({ months: year * 12, at: x(year * 12) })),
    yTicks: y.ticks(4).map((usd) => ({ usd, at: y(usd) })),
    deadlineX: hasDeadline ? x(monthsLeft) : undefined,
  };
}

/** Whole years, evenly, from at or before the first month to at or after the last. */
function listYears(first: number, last: number): readonly number[] {
  const span = (last - first) / 12;
  const step = [1, 2, 5, 10].find((each) => span / each <= MOST_X_TICKS - 2) ?? 20;
  const from = Math.floor(first / 12 / step);
  const to = Math.max(from + 1, Math.ceil(last / 12 / step));
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
}

function radiiOf(plans: readonly Plan[]): (plan: Plan) => number {
  const nets = plans.map(({ net }) => net.middle);
  const area = scaleLinear()
    .domain([Math.min(...nets), Math.max(...nets)])
    .range([SMALLEST ** 2, LARGEST ** 2]);
  return ({ net }) => Math.sqrt(area(net.middle));
}

function spread(
  plans: readonly Plan[],
  { xOf, yOf, radiusOf }: Readonly<Record<'xOf' | 'yOf' | 'radiusOf', (plan: Plan) => number>>,
): Pick<PlacedDots, 'dots' | 'hasMoved'> {
  const dots: Omit<Dot, 'target'>[] = [];
  let hasMoved = false;
  for (const plan of plans) {
    const x = xOf(plan);
    const exactly = yOf(plan);
    const isFree = (y: number) =>
      dots.every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
    const y = listNearby(exactly).find(isFree) ?? exactly;
    hasMoved ||= y !== exactly;
    dots.push({ plan, x, y, radius: radiusOf(plan) });
  }
  const targetOf = (dot: Omit<Dot, 'target'>) => {
    const room = dots.map((other) =>
      other === dot ? TARGET : Math.hypot(other.x - dot.x, other.y - dot.y),
    );
    return Math.max(dot.radius * 2, Math.min(...room));
  };
  return { dots: dots.map((dot) => ({ ...dot, target: targetOf(dot) })), hasMoved };
}

/** Heights inside the plot, the nearest first. */
function listNearby(y: number): readonly number[] {
  const steps = Array.from({ length: PLOT.height / NUDGE }, (_, index) => (index + 1) * NUDGE);
  return [y, ...steps.flatMap((step) => [y - step, y + step])].filter(
    (at) => at === y || (at >= PLOT.top && at <= PLOT.height - PLOT.bottom),
  );
}

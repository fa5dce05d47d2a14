import { scaleLinear, scaleSqrt } from 'd3';
import type { Plan } from '../../../domain/plan/planModel.ts';

/** A plan as a dot over months and cost. */
export interface Dot {
  readonly plan: Plan;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedDots {
  readonly dots: readonly Dot[];
  readonly xTicks: readonly { readonly at: number; readonly months: number }[];
  readonly yTicks: readonly { readonly at: number; readonly usd: number }[];
  readonly xOf: (months: number) => number;
}

export const PLOT = { top: 14, right: 20, bottom: 40, left: 58, height: 250 } as const;

const SMALLEST = 7;
const LARGEST = 17;

/**
 * Places plans by months (across) and typical cost (up); the area of a dot
 * grows with net earnings. Dots of equal months and cost stand side by side, so
 * that each can be reached. Both axes begin at 0.
 */
export function placeDots(plans: readonly Plan[], width: number, alsoMonth?: number): PlacedDots {
  const months = Math.max(12, alsoMonth ?? 0, ...plans.map((plan) => plan.months));
  const usd = Math.max(1000, ...plans.map(({ cost }) => cost.typical));
  const nets = plans.map(({ net }) => net.middle);
  const x = scaleLinear()
    .domain([0, months])
    .range([PLOT.left, width - PLOT.right - LARGEST]);
  const y = scaleLinear()
    .domain([0, usd])
    .nice(4)
    .range([PLOT.height - PLOT.bottom, PLOT.top]);
  const least = Math.min(...nets);
  const area = scaleSqrt()
    .domain([0, Math.max(1, Math.max(...nets) - least)])
    .range([SMALLEST, LARGEST]);
  const years = Math.max(1, Math.ceil(months / 12 / 6));
  const taken: { x: number; y: number; radius: number }[] = [];
  const dots = plans.map((plan): Dot => {
    const radius = area(plan.net.middle - least);
    const dot = { x: x(plan.months), y: y(plan.cost.typical), radius };
    // Nearly the same place: to the right, until it is clear of the others.
    for (let tries = 0; tries < plans.length; tries += 1) {
      const near = taken.find(
        (other) => Math.hypot(other.x - dot.x, other.y - dot.y) < (other.radius + radius) * 0.8,
      );
      if (near === undefined) break;
      dot.x = near.x + (near.radius + radius) * 0.82;
    }
    taken.push(dot);
    return { plan, ...dot };
  });
  const xTicks = Array.from({ length: Math.floor(months / 12 / years) + 1 }, (_, index) => ({
    months: index * years * 12,
    at: x(index * years * 12),
  }));
  return {
    dots,
    xTicks,
    yTicks: y.ticks(4).map((value) => ({ usd: value, at: y(value) })),
    xOf: x,
  };
}

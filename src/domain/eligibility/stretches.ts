/** Months that some rule still asks for, in any of some places. */
export interface Demand {
  readonly months: number;
  /** Ids of roles and origins. */
  readonly places: ReadonlySet<string>;
}

/** Time to work in one place that counts for several demands. */
export interface Stretch {
  readonly months: number;
  readonly places: ReadonlySet<string>;
  /** Positions of the demands it meets, lowest first. */
  readonly meets: readonly number[];
}

/**
 * The fewest stretches of work that meet all demands, and of those the fewest
 * months in all; equal in both, the earliest demands together. Two demands
 * share a stretch when some place counts for both; it is as long as the longer
 * one. Exact: every grouping is tried, with those that can't win cut off, so
 * the cost grows fast with the number of demands (a role and its credentials
 * have one to three).
 */
export function planStretches(demands: readonly Demand[]): readonly Stretch[] {
  if (demands.length === 0) return [];
  if (demands.length === 1) return [{ ...demands[0]!, meets: [0] }];
  let best: readonly Stretch[] | undefined;
  let bestMonths = Infinity;

  const place = (index: number, stretches: readonly Stretch[], months: number) => {
    const isWorse =
      best !== undefined &&
      (stretches.length > best.length ||
        (stretches.length === best.length && months >= bestMonths));
    if (isWorse) return;
    const demand = demands[index];
    if (demand === undefined) {
      best = stretches;
      bestMonths = months;
      return;
    }
    stretches.forEach((stretch, at) => {
      const shared = intersect(stretch.places, demand.places);
      if (shared.size === 0) return;
      const longer = Math.max(stretch.months, demand.months);
      const joined = { months: longer, places: shared, meets: [...stretch.meets, index] };
      const next = stretches.map((other, position) => (position === at ? joined : other));
      place(index + 1, next, months + longer - stretch.months);
    });
    place(index + 1, [...stretches, { ...demand, meets: [index] }], months + demand.months);
  };
  place(0, [], 0);
  return best!;
}

/** How many stretches, and their months in all. */
export function measureStretches(demands: readonly Demand[]): {
  readonly count: number;
  readonly months: number;
} {
  if (demands.length === 0) return NONE;
  const [first] = demands;
  if (demands.length === 1) return { count: 1, months: first!.months };
  const stretches = planStretches(demands);
  return {
    count: stretches.length,
    months: stretches.reduce((sum, { months }) => sum + months, 0),
  };
}

const NONE = { count: 0, months: 0 };

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a === b) return a;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared = new Set<string>();
  for (const item of few) if (many.has(item)) shared.add(item);
  return shared.size === few.size ? few : shared;
}

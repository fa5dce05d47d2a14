import type { Cost, EarningsPath, End, Months, PayYear } from './earningsModel.ts';

/** A part of what has been earned and paid by a month. */
export type NetPart =
  | {
      readonly kind: 'pay';
      readonly pay: PayYear;
      /** Months worked so far, without months off. */
      readonly months: number;
      /** Undefined: months were worked and their pay is not known. */
      readonly cents: number | undefined;
    }
  | {
      readonly kind: 'cost';
      readonly cost: Cost;
      /** Months paid so far; 0 for what falls in one month. */
      readonly months: number;
      /** Less than nothing, or 0; undefined: it has no price, and counts as 0. */
      readonly cents: number | undefined;
    };

/**
 * What makes up cumulative net earnings at a month, one part for each year in
 * a role and each cost begun by then, in order of time: pay first. In cents,
 * each rounded once, half up. Cost: the parts, for each month off.
 */
export function listNetParts(path: EarningsPath, month: number, end: End): readonly NetPart[] {
  const pays = path.pays
    .filter(({ from }) => from < month)
    .map((pay): NetPart => ({
      kind: 'pay',
      pay,
      ...payToDate(pay, path.monthsOff, month, end),
    }));
  const costs = path.costs
    .filter(({ from }) => from < month)
    .map((cost): NetPart => {
      const { months, cents } = costToDate(cost, month, end);
      return { kind: 'cost', cost, months, cents: cents && 0 - cents };
    });
  return [...pays, ...costs];
}

/**
 * Pay received minus costs paid by a month, in cents: the sum of listNetParts.
 * 0 at month 0; undefined once a month has been worked whose pay is not known.
 */
export function netToDate(path: EarningsPath, month: number, end: End): number | undefined {
  let sum = 0;
  for (const { kind, cents } of listNetParts(path, month, end)) {
    if (kind === 'pay' && cents === undefined) return undefined;
    sum += cents ?? 0;
  }
  return sum;
}

/**
 * Cumulative net at every month from 0 to the horizon, both included: netToDate
 * for each. Cost: the months, and the parts, once.
 */
export function netByMonth(
  path: EarningsPath,
  horizonMonths: number,
  end: End,
): readonly (number | undefined)[] {
  const sums = Array.from({ length: horizonMonths + 1 }, () => 0);
  const add = (from: number, to: number, centsAt: (month: number) => number) => {
    let cents = 0;
    for (let month = from + 1; month <= horizonMonths; month += 1) {
      if (month <= to || month === from + 1) cents = centsAt(month);
      sums[month]! += cents;
    }
  };
  for (const pay of path.pays) {
    add(pay.from, pay.to, (month) => payToDate(pay, path.monthsOff, month, end).cents ?? NaN);
  }
  for (const cost of path.costs) {
    add(cost.from, cost.to, (month) => 0 - (costToDate(cost, month, end).cents ?? 0));
  }
  return sums.map((sum) => (Number.isNaN(sum) ? undefined : sum));
}

/**
 * Annual pay in whole USD in the month that begins at `month`: 0 in a month
 * off; undefined where no pay is known.
 */
export function payAt(path: EarningsPath, month: number, end: End): number | undefined {
  if (path.monthsOff.some(({ from, to }) => from <= month && month < to)) return 0;
  return path.pays.find(({ from, to }) => from <= month && month < to)?.annual?.[end];
}

/** Months worked in a year before a month, and their pay; undefined where it is not known. */
function payToDate(
  pay: PayYear,
  monthsOff: readonly Months[],
  month: number,
  end: End,
): { readonly months: number; readonly cents: number | undefined } {
  const months = countWorked(pay, monthsOff, month);
  if (months === 0) return { months, cents: 0 };
  const annual = pay.annual?.[end];
  return { months, cents: annual && Math.round((annual * 100 * months) / 12) };
}

/** Months of a cost that has begun before a month, and what is paid of it; undefined without a price. */
function costToDate(
  { from, to, cents }: Cost,
  month: number,
  end: End,
): { readonly months: number; readonly cents: number | undefined } {
  const price = cents?.[end];
  if (to === from) return { months: 0, cents: price };
  const months = Math.min(month, to) - from;
  return { months, cents: price && Math.round((price * months) / (to - from)) };
}

function countWorked({ from, to }: Months, monthsOff: readonly Months[], before: number): number {
  const end = Math.min(to, before);
  const off = monthsOff.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.to, end) - Math.max(one.from, from)),
    0,
  );
  return Math.max(0, end - from) - off;
}

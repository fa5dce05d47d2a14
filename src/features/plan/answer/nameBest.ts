import type { Plan } from '../../../domain/plan/planModel.ts';

/** What a plan is best in; in this order. */
export const BEST = ['fastest', 'cheapest', 'best-paid', 'fewest-new'] as const;
export type Best = (typeof BEST)[number];

const BEST_WORDS: Readonly<Record<Best, string>> = {
  fastest: 'Fastest',
  cheapest: 'Cheapest',
  'best-paid': 'Best paid',
  'fewest-new': 'Fewest credentials and programs',
};

/**
 * The best plan in each, by the plans' own order where several are as good. The
 * cheapest is looked for among those with the fewest studies without a price:
 * what has no price in any source is not free.
 */
export function nameBest(plans: readonly Plan[]): ReadonlyMap<Plan, readonly Best[]> {
  const named = new Map<Plan, Best[]>();
  const name = (best: Best, orderOf: (plan: Plan) => readonly number[]) => {
    const [first, ...others] = plans;
    if (first === undefined) return;
    const plan = others.reduce(
      (found, other) => (isBefore(orderOf(other), orderOf(found)) ? other : found),
      first,
    );
    named.set(plan, [...(named.get(plan) ?? []), best]);
  };
  name('fastest', ({ months }) => [months]);
  name('cheapest', ({ cost }) => [cost.unpricedStudies.length, cost.typical]);
  name('best-paid', ({ net }) => [-net.middle]);
  name('fewest-new', ({ newCount }) => [newCount]);
  return named;
}

/** `Fastest and best paid`. */
export function describeBest(best: readonly Best[]): string {
  if (best.length === BEST.length) return 'Best in time, cost, pay and study';
  return best
    .map((one) => BEST_WORDS[one])
    .map((words, index) => (index === 0 ? words : words.toLowerCase()))
    .join(best.length > 2 ? ', ' : ' and ')
    .replace(/, ([^,]*)$/, ' and $1');
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    if (value !== b[index]) return value < b[index]!;
  }
  return false;
}

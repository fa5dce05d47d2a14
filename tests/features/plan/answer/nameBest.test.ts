import { expect, test } from 'vitest';
import { describeBest, nameBest } from '../../../../src/features/plan/answer/nameBest.ts';
import { costOf, planOf } from '../../../fixtures/planOf.ts';

const net = (middle: number) => ({ low: middle, middle, high: middle, unpaid: [] });

test('one plan that is best in several things has all of their names', () => {
  const quick = planOf({ path: ['a'], months: 10, cost: costOf(500), net: net(10), newCount: 2 });
  const rich = planOf({ path: ['b'], months: 20, cost: costOf(900), net: net(90), newCount: 1 });

  const best = nameBest([quick, rich]);

  expect([...best.values()]).toEqual([
    ['fastest', 'cheapest'],
    ['best-paid', 'fewest-new'],
  ]);
  expect(describeBest(best.get(quick)!)).toBe('Fastest and cheapest');
});

test('what has no price is not the cheapest while something with a price is there', () => {
  const unpriced = planOf({ path: ['a'], months: 10, cost: costOf(0, ['course']) });
  const priced = planOf({ path: ['b'], months: 20, cost: costOf(900) });

  expect(nameBest([unpriced, priced]).get(priced)).toEqual(['cheapest']);
});

test('of plans that are as good the first is named', () => {
  const [first, second] = [planOf({ path: ['a'] }), planOf({ path: ['b'] })];

  const best = nameBest([first, second]);

  expect([...best.keys()]).toEqual([first]);
  expect(describeBest(best.get(first)!)).toBe('Best in time, cost, pay and study');
});

test('no plans have no names', () => {
  expect(nameBest([]).size).toBe(0);
});

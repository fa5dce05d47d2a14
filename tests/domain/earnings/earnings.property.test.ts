import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBreakEven } from '../../../src/domain/earnings/breakEven.ts';
import { buildEarningsPath } from '../../../src/domain/earnings/buildEarningsPath.ts';
import { ENDS, type ByEnd } from '../../../src/domain/earnings/earningsModel.ts';
import {
  listNetParts,
  netByMonth,
  netToDate,
  payAt,
} from '../../../src/domain/earnings/netToDate.ts';
import type { Estimate, Plan, PlanStudy } from '../../../src/domain/plan/planModel.ts';
import { tellBreakEven, tellEarnings, type EarningsCase } from '../../fixtures/earningsOracle.ts';
import { planOf } from '../../fixtures/planOf.ts';

// Amounts that leave halves and thirds of cents, and stays that end inside, at and after a year.

const usd: fc.Arbitrary<Estimate | undefined> = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 9999 }))
    .map(([low, more]) => ({ low, typical: low + more / 2, high: low + more })),
  { nil: undefined, freq: 5 },
);

/** Raises of 2.5 and 5 percent leave halves of dollars of every second multiple of 20. */
const pay: fc.Arbitrary<ByEnd<number>> = fc
  .tuple(
    fc.integer({ min: 1, max: 90_000 }),
    fc.nat(30_000),
    fc.nat(30_000),
    fc.constantFrom(1, 1, 20),
  )
  .map(([low, more, most, unit]) => ({
    low: low * unit,
    middle: (low + more) * unit,
    high: (low + more + most) * unit,
  }));

const study = fc.record({
  kind: fc.constantFrom<PlanStudy['kind']>('program', 'program', 'credential', 'statement'),
  wait: fc.constantFrom(0, 0, 0, 1, 5),
  takes: fc.constantFrom(0, 1, 4, 7, 12, 18, 35),
  usd,
  renewal: fc.option(fc.record({ cycleMonths: fc.integer({ min: 1, max: 24 }), usd }), {
    nil: undefined,
    freq: 3,
  }),
});

const stay = fc.constantFrom(0, 1, 5, 11, 12, 13, 24, 31);

const assumptions = fc.record({
  keepsWorking: fc.boolean(),
  raisePercent: fc
    .oneof(fc.constantFrom(0, 25, 50), fc.integer({ min: 0, max: 100 }))
    .map((tenths) => tenths / 10),
  tuition: fc.constantFrom(undefined, 'instate' as const, 'private' as const),
  paysRenewals: fc.boolean(),
  aidUsdPerYear: fc.constantFrom(0, 0, 250, 1000, 5250, 30_000),
});

const horizon = fc.integer({ min: 1, max: 130 });

/** Paths under the same assumptions. */
function someCases(count: number): fc.Arbitrary<readonly EarningsCase[]> {
  const path = fc.record({
    studies: fc.array(study, { maxLength: 5 }),
    stays: fc.array(stay, { maxLength: 5 }),
    pays: fc.array(fc.option(pay, { nil: undefined, freq: 12 }), { minLength: 6, maxLength: 6 }),
  });
  return fc
    .tuple(fc.array(path, { minLength: count, maxLength: count }), assumptions)
    .map(([paths, shared]) =>
      paths.map(({ studies, stays, pays }) => ({
        from: 'node-0',
        plan: stays.length === 0 ? undefined : layOut(studies, stays),
        facts: {
          payOf: (node) => pays[Number(node.replace('node-', ''))],
          renewalOf: (id) => studies[Number(id.replace('study-', ''))]?.renewal,
        },
        assumptions: shared,
      })),
    );
}

const someCase = someCases(1).map(([one]) => one!);

/** One study after another; the last move comes when all are done. */
function layOut(
  studies: readonly (typeof study extends fc.Arbitrary<infer T> ? T : never)[],
  stays: readonly number[],
): Plan {
  let free = 0;
  const timed = studies.map(({ wait, takes }) => {
    const start = free + wait;
    free = start + takes;
    return { start, end: free };
  });
  let month = 0;
  const stops = stays.map((months, index) => {
    month += months;
    if (index === stays.length - 1) month = Math.max(month, free);
    return { move: undefined, role: `node-${index + 1}`, month };
  });
  return planOf({
    from: 'node-0',
    stops,
    months: month,
    studies: studies.map(({ kind, usd: price, renewal }, index): PlanStudy => {
      const { start, end } = timed[index]!;
      const cycle = renewal?.cycleMonths ?? Infinity;
      const due = Number.isFinite(cycle) ? Math.ceil(Math.max(0, month - end) / cycle) - 1 : 0;
      return {
        kind,
        id: `study-${index}`,
        start,
        end,
        isCompletion: false,
        neededFor: 0,
        // No source gives a price of courses.
        usd: kind === 'statement' ? undefined : price,
        renewals:
          kind === 'credential'
            ? Array.from({ length: Math.max(0, due) }, (_, past) => ({
                month: end + (past + 1) * cycle,
                usd: renewal?.usd,
              }))
            : [],
      };
    }),
  });
}

function build({ from, plan, facts, assumptions: shared }: EarningsCase, months: number) {
  return buildEarningsPath(from, plan, facts, shared, months);
}

function linesOf(one: EarningsCase, months: number) {
  const path = build(one, months);
  return {
    low: netByMonth(path, months, 'low'),
    middle: netByMonth(path, months, 'middle'),
    high: netByMonth(path, months, 'high'),
  };
}

test('pay and cumulative net are in every month what adding up month by month gives', () => {
  fc.assert(
    fc.property(someCase, horizon, (one, months) => {
      const path = build(one, months);
      for (const end of ENDS) {
        const told = tellEarnings(one, months, end);

        expect(netByMonth(path, months, end)).toEqual(told.net);
        expect(told.pay.map((_, month) => payAt(path, month, end))).toEqual(told.pay);
      }
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('the parts of cumulative net sum up to it at any month, whatever the horizon', () => {
  fc.assert(
    fc.property(someCase, horizon, fc.nat(130), (one, months, later) => {
      const path = build(one, months + later);
      for (const end of ENDS) {
        const parts = listNetParts(path, months, end);
        const isUnknown = parts.some(({ kind, cents }) => kind === 'pay' && cents === undefined);
        const sum = parts.reduce((total, { cents = 0 }) => total + cents, 0);

        expect(netToDate(path, months, end)).toBe(isUnknown ? undefined : sum);
        expect(netToDate(path, months, end)).toBe(tellEarnings(one, months, end).net.at(-1));
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('break-even of two paths is what comparing them month by month gives', () => {
  fc.assert(
    fc.property(someCases(2), horizon, ([one, other], months) => {
      const [first, second] = [linesOf(one!, months), linesOf(other!, months)];

      expect(findBreakEven(first, second)).toEqual(tellBreakEven(first, second));
    }),
    { numRuns: 500 },
  );
});

test('break-even of any lines is so too, and swapping them swaps who is ahead', () => {
  const net = fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined, freq: 15 });
  const twoLines = fc.integer({ min: 1, max: 9 }).chain((length) =>
    fc.array(fc.array(net, { minLength: length, maxLength: length }), {
      minLength: 6,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(twoLines, ([a, b, c, d, e, f]) => {
      const first = { low: a!, middle: b!, high: c! };
      const second = { low: d!, middle: e!, high: f! };
      const told = tellBreakEven(first, second);

      expect(findBreakEven(first, second)).toEqual(told);
      expect(findBreakEven(second, first)).toEqual(swap(told));
    }),
    { numRuns: 2000 },
  );
});

function swap(answer: unknown): unknown {
  const names = JSON.stringify(answer).replace(/"(first|second)"/g, (_, name: string) =>
    name === 'first' ? '"second"' : '"first"',
  );
  const { byEnd, range } = JSON.parse(names) as { byEnd: unknown; range?: unknown };
  return { byEnd, range };
}

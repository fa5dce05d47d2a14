import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan, PlanStudy } from '../../../src/domain/plan/planModel.ts';
import { placeTimeline, TIMELINE } from '../../../src/features/plan/timeline/placeTimeline.ts';
import { planOf } from '../../fixtures/planOf.ts';

const LETTER = 6.7;

/** Studies one after another, and moves among them. */
const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    studies: fc.array(
      fc.record({ isExam: fc.boolean(), wait: fc.nat(8), takes: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 7 },
    ),
    stays: fc.array(fc.constantFrom(0, 0, 1, 6, 24, 60), { minLength: 1, maxLength: 8 }),
  })
  .map(({ studies, stays }) => {
    let free = 0;
    let month = 0;
    const placed = studies.map(({ isExam, wait, takes }, index): PlanStudy => {
      const start = free + wait;
      free = isExam ? start : start + takes;
      return {
        kind: isExam ? 'credential' : 'program',
        id: `study-${index}`,
        start,
        end: free,
        isCompletion: false,
        neededFor: 0,
        usd: undefined,
        renewals: [],
      };
    });
    const stops = stays.map((stay, index) => {
      month += stay;
      return { move: undefined, role: `role-${index}`, month };
    });
    return planOf({ studies: placed, stops, months: Math.max(month, free) });
  });

const place = (plan: Plan, width: number) =>
  placeTimeline(
    plan,
    width,
    '2026-11',
    (id) => `The long title of ${id}`,
    ({ id }) => `Degree in something long, ${id}`,
  );

test('no label of a study touches another in its row, and none leaves the drawing', () => {
  fc.assert(
    fc.property(somePlan, fc.integer({ min: 620, max: 1400 }), (plan, width) => {
      const rows = new Map<number, [number, number][]>();
      for (const { x, width: bar, row, label, labelX, isLeft } of place(plan, width).studies) {
        const letters = label.length * LETTER;
        const from = Math.min(x - 6, isLeft ? labelX - letters : labelX);
        const to = Math.max(x + bar, isLeft ? labelX : labelX + letters);
        expect(to).toBeLessThanOrEqual(width + 7);
        for (const [otherFrom, otherTo] of rows.get(row) ?? []) {
          expect(from >= otherTo || to <= otherFrom).toBe(true);
        }
        rows.set(row, [...(rows.get(row) ?? []), [from, to]]);
      }
    }),
  );
});

test('numbers of moves stand side by side in order, inside the drawing, and titles inside their bars', () => {
  fc.assert(
    fc.property(somePlan, fc.integer({ min: 620, max: 1400 }), (plan, width) => {
      const { badges, stays } = place(plan, width);

      for (const [index, { x }] of badges.entries()) {
        expect(x + TIMELINE.badge).toBeLessThanOrEqual(width);
        if (index > 0) expect(x - badges[index - 1]!.x).toBeGreaterThanOrEqual(TIMELINE.badge);
      }
      for (const { label, width: bar } of stays) {
        expect(label.length * LETTER).toBeLessThanOrEqual(Math.max(0, bar));
      }
    }),
  );
});

test('the years begin in January, wherever the plan begins', () => {
  const { ticks, x } = place(planOf({ months: 36 }), 1000);

  expect(ticks.map(({ label }) => label)).toEqual(['2027', '2028', '2029', '2030']);
  expect(ticks[0]!.x).toBe(x(2));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/planModel.ts';
import { listPayRuns, placePay } from '../../../../src/features/plan/timeline/placePay.ts';
import {
  placeTimeline,
  TIMELINE,
  type TimelineWords,
} from '../../../../src/features/plan/timeline/placeTimeline.ts';
import {
  placeTimelineDown,
  DOWN,
} from '../../../../src/features/plan/timeline/placeTimelineDown.ts';
import { breakName, LETTER, wrapName } from '../../../../src/features/plan/timeline/wrapName.ts';
import { planOf } from '../../../fixtures/planOf.ts';
import { somePlan } from '../../../fixtures/somePlan.ts';

const WORDS: TimelineWords = {
  nodeNames: (id) => [`The long title of ${id}`, id],
  familyName: () => 'Coding and revenue',
  studyNames: ({ id }) => [`Degree in something long, ${id}`, id],
};
const BEYOND = 0.1;

const across = (plan: Plan, width: number, keepsWorking = true) =>
  placeTimeline(plan, { width, startMonth: '2026-11', keepsWorking, words: WORDS });
const down = (plan: Plan, width: number, keepsWorking = true) =>
  placeTimelineDown(plan, {
    width,
    startMonth: '2026-11',
    keepsWorking,
    words: WORDS,
    payWords: () => '$65k a year',
  });
const lengthOf = (text: string) => text.length * LETTER;
const longest = (lines: readonly string[]) => Math.max(0, ...lines.map(lengthOf));

test('across, no label of a study touches another in its row, and none leaves the drawing', () => {
  fc.assert(
    fc.property(somePlan, fc.integer({ min: 600, max: 1400 }), (plan, width) => {
      const rows = new Map<number, [number, number][]>();
      for (const { x, width: bar, row, label, labelX, place } of across(plan, width).studies) {
        const begin = place === 'left' ? labelX - lengthOf(label) : labelX;
        const end = begin + lengthOf(label);
        expect(begin).toBeGreaterThanOrEqual(-BEYOND);
        expect(end).toBeLessThanOrEqual(width + BEYOND);
        const [from, to] = [Math.min(x, begin), Math.max(x + bar, end)];
        for (const [otherFrom, otherTo] of rows.get(row) ?? []) {
          expect(from >= otherTo - BEYOND || to <= otherFrom + BEYOND).toBe(true);
        }
        rows.set(row, [...(rows.get(row) ?? []), [from, to]]);
      }
    }),
  );
});

test('across, numbers of moves stand side by side inside, and titles inside their bars, off the pauses', () => {
  fc.assert(
    fc.property(somePlan, fc.integer({ min: 600, max: 1400 }), (plan, width) => {
      const { badges, stays, pauses, x } = across(plan, width, false);

      for (const [index, badge] of badges.entries()) {
        expect(badge.x - TIMELINE.badge / 2).toBeGreaterThanOrEqual(0);
        expect(badge.x + TIMELINE.badge / 2).toBeLessThanOrEqual(width);
        if (index > 0) expect(badge.x - badges[index - 1]!.x).toBeGreaterThan(TIMELINE.badge);
      }
      for (const { x: left, width: bar, lines, family, labelX } of stays) {
        if (lines.length === 0) continue;
        const end = labelX + longest([...lines, family]);
        expect(labelX).toBeGreaterThan(left);
        expect(end).toBeLessThan(left + bar);
        for (const { from, to } of pauses) expect(end < x(from) || labelX > x(to)).toBe(true);
      }
    }),
  );
});

test('down, labels and numbers never overlap, and titles stand inside their bars, off the pauses', () => {
  fc.assert(
    fc.property(somePlan, fc.integer({ min: 240, max: 599 }), (plan, width) => {
      const { badges, stays, studies, pauses, y, height, columns } = down(plan, width, false);

      for (const [index, badge] of badges.entries()) {
        expect(badge.y + DOWN.badge / 2).toBeLessThanOrEqual(height);
        if (index > 0) expect(badge.y - badges[index - 1]!.y).toBeGreaterThan(DOWN.badge);
      }
      let free = 0;
      for (const { labelY, lines } of studies) {
        expect(lines.length).toBeGreaterThan(0);
        expect(labelY - (lines.length * DOWN.line) / 2).toBeGreaterThan(free);
        free = labelY + (lines.length * DOWN.line) / 2;
      }
      expect(free).toBeLessThanOrEqual(height);
      for (const { y: top, height: bar, lines, pay, labelY } of stays) {
        if (lines.length === 0) continue;
        const half = ((lines.length + (pay === '' ? 0 : 1)) * DOWN.line) / 2;
        expect(labelY - half).toBeGreaterThan(top);
        expect(labelY + half).toBeLessThan(top + bar);
        expect(longest(lines)).toBeLessThan(columns.workWidth);
        for (const { from, to } of pauses) {
          expect(labelY + half < y(from) || labelY - half > y(to)).toBe(true);
        }
      }
    }),
  );
});

test('the first month is named, and years begin in January', () => {
  const { ticks, x } = across(planOf({ months: 36 }), 1000);

  // The first January is too near to the start for its year.
  expect(ticks.map(({ label }) => label)).toEqual(['Nov 2026', '', '2028', '2029', '2030']);
  expect(ticks[1]!.x).toBe(x(2));
});

test('pay breaks where it is not known and where study leaves no time to work', () => {
  const pay = (usd: number) => ({ low: usd, middle: usd, high: usd, placeId: 'us' });
  const plan = planOf({
    stops: [
      { move: undefined, role: 'coder', month: 24 },
      { move: undefined, role: 'auditor', month: 72 },
      { move: undefined, role: 'lead', month: 96 },
    ],
    studies: [36, 48].map((start) => ({
      kind: 'program',
      id: `degree-${start}`,
      start,
      end: start + 12,
      isCompletion: false,
      neededFor: 1,
      usd: undefined,
      renewals: [],
    })),
    months: 96,
  });
  const pays = new Map([
    ['coder', pay(50_000)],
    ['auditor', pay(50_000)],
    ['lead', pay(90_000)],
  ]);

  const parts = placePay(across(plan, 1200, false), pays);

  expect(parts.map(({ label }) => label)).toEqual([
    'Pay not known',
    '$50k',
    'No pay',
    '$50k',
    '',
    '$90k',
  ]);
  expect(listPayRuns(parts).map((run) => run.length)).toEqual([1, 3]);
  expect(placePay(across(plan, 1200), pays).map(({ label }) => label)).toEqual([
    'Pay not known',
    '$50k',
    '',
    '$90k',
  ]);
});

test('a name is broken between words, after a hyphen where a word is too long, and never cut', () => {
  const room = 14 * LETTER + 1;

  expect(wrapName(['Healthcare Compliance Manager', 'Compliance lead'], room, 2)).toEqual([
    'Compliance',
    'lead',
  ]);
  expect(wrapName(['Incomprehensibility'], room, 2)).toEqual([]);
  expect(breakName('Post-bachelor’s certificate', room)).toEqual([
    'Post-',
    'bachelor’s',
    'certificate',
  ]);
});

import { expect, test } from 'vitest';
import {
  placeDots,
  PLOT,
  type PlacedDots,
} from '../../../../src/features/plan/answer/placeDots.ts';
import { placeLabels } from '../../../../src/features/plan/answer/placeLabels.ts';
import { costOf, planOf } from '../../../fixtures/planOf.ts';

const WIDTH = 600;
const net = (middle: number) => ({ low: middle, middle, high: middle, unpaid: [] });
const plan = (months: number, usd: number, earned = 0) =>
  planOf({ months, cost: costOf(usd), net: net(earned) });
const isInside = ({ dots }: PlacedDots) =>
  dots.every(
    ({ x, y }) => x >= PLOT.left && x <= WIDTH && y >= PLOT.top && y <= PLOT.height - PLOT.bottom,
  );

test('later is to the right, dearer is higher, and area grows evenly with earnings', () => {
  const { dots, hasMoved } = placeDots(
    [plan(24, 1000, 0), plan(48, 9000, 50), plan(60, 5000, 100)],
    WIDTH,
    undefined,
  );

  const [a, b, c] = dots.map(({ x, y, radius }) => ({ x, y, area: radius ** 2 }));
  expect(a!.x).toBeLessThan(b!.x);
  expect(b!.x).toBeLessThan(c!.x);
  expect(b!.y).toBeLessThan(c!.y);
  expect(c!.y).toBeLessThan(a!.y);
  expect(b!.area).toBeCloseTo((a!.area + c!.area) / 2);
  expect(hasMoved).toBe(false);
});

test('plans at one place can each be seen and reached, in their own months', () => {
  const same = Array.from({ length: 8 }, () => plan(60, 9000, 5));
  const placed = placeDots([...same, plan(61, 9100, 5)], WIDTH, undefined);

  expect(placed.hasMoved).toBe(true);
  expect(isInside(placed)).toBe(true);
  expect(new Set(placed.dots.slice(0, 8).map(({ x }) => x)).size).toBe(1);
  for (const [index, dot] of placed.dots.entries()) {
    for (const other of placed.dots.slice(index + 1)) {
      expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(10);
    }
  }
});

test('the deadline parts those in time from those too late; a past or far one has no line', () => {
  const plans = [plan(48, 5000), plan(60, 5000), plan(72, 5000)];
  const placed = placeDots(plans, WIDTH, 60);
  const [early, just, late] = placed.dots.map(({ x }) => x);

  expect(early).toBeLessThan(placed.deadlineX!);
  expect(just).toBe(placed.deadlineX);
  expect(late).toBeGreaterThan(placed.deadlineX!);
  expect(isInside(placeDots(plans, WIDTH, 6))).toBe(true);
  expect(placeDots(plans, WIDTH, 6).deadlineX).toBeLessThan(early!);
  expect(placeDots(plans, WIDTH, -3).deadlineX).toBeUndefined();
  expect(placeDots(plans, WIDTH, 400).deadlineX).toBeUndefined();
});

test.each([
  ['free and at once', [plan(0, 0), plan(0, 0)]],
  ['all alike', [plan(24, 500), plan(24, 500), plan(24, 500)]],
  ['a lifetime', [plan(1, 10), plan(600, 400_000, 90)]],
])('%s: everything is inside, on few round ticks', (_, plans) => {
  const placed = placeDots(plans, WIDTH, undefined);

  expect(isInside(placed)).toBe(true);
  for (const ticks of [placed.xTicks, placed.yTicks]) {
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(9);
  }
  expect(placed.xTicks.every(({ months }) => months % 12 === 0)).toBe(true);
});

test('a label goes to the side where no other dot, label or line is', () => {
  const { dots, deadlineX } = placeDots(
    [plan(50, 8000), plan(60, 9000), plan(63, 9000)],
    WIDTH,
    56,
  );
  const labels = placeLabels(dots, WIDTH, {
    textsOf: (dot) => (dot === dots[0] ? [] : ['Best paid']),
    mustHave: undefined,
    lineX: deadlineX,
  });

  // Left of the second is the line, right of it the third: above or below it is free.
  expect(labels.map(({ dot }) => dot)).toEqual([dots[1], dots[2]]);
  const [second, third] = labels;
  expect(Math.abs(second!.top + 9 - dots[1]!.y)).toBeGreaterThan(dots[1]!.radius);
  expect(third!.left).toBeGreaterThan(dots[2]!.x);
});

test('labels keep clear of dots and one another; only the one that must be is there without room', () => {
  const plans = [plan(40, 9000), ...Array.from({ length: 20 }, () => plan(60, 9000))];
  const { dots } = placeDots(plans, WIDTH, undefined);
  const last = dots.at(-1)!;
  const labels = placeLabels(dots, WIDTH, {
    textsOf: (dot) => (dot === last ? ['x'.repeat(200), 'Shown below'] : ['A name of some length']),
    mustHave: last,
    lineX: undefined,
  });

  expect(labels.map(({ dot }) => dot)).toContain(dots[0]);
  expect(labels.find(({ dot }) => dot === last)?.text).toBe('Shown below');
  expect(labels.length).toBeLessThan(dots.length);
  for (const { dot, left, top } of labels) {
    expect(left).toBeGreaterThanOrEqual(PLOT.left);
    if (dot === last) continue;
    const isOver = dots.some(({ x, y }) => x > left && x < left + 120 && y > top && y < top + 16);
    expect(isOver).toBe(false);
  }
});

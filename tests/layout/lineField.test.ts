import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineField } from '../../src/layout/lineField.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Six nodes on few slots: lines in one line, and over each other's ends, are common. */
const crowded = fc
  .record({
    slots: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 6, maxLength: 6 }),
    pairs: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 3 })), {
      minLength: 2,
      maxLength: 8,
    }),
    moved: fc.tuple(fc.nat(5), fc.nat(3), fc.nat(3)),
  })
  .map(({ slots, pairs, moved }) => ({
    columns: Int32Array.from(slots, ([column]) => column),
    rows: Int32Array.from(slots, ([, row]) => row),
    lines: pairs.filter(([a, b]) => a !== b).map(([a, b, weight]) => ({ a, b, weight })),
    moved,
  }));

test('countCrossings agrees with solving for the common point, also after a node has moved', () => {
  fc.assert(
    fc.property(crowded, ({ columns, rows, lines, moved: [node, column, row] }) => {
      const field = createLineField(lines, columns, rows, 3);
      columns[node] = column;
      rows[node] = row;
      field.follow(node);

      const at = (index: number): Point => ({ x: columns[index]!, y: rows[index]! });
      const crossings = lines.map((p) =>
        lines
          .filter((q) => p !== q && ![q.a, q.b].includes(p.a) && ![q.a, q.b].includes(p.b))
          .filter((q) => haveCommonPoint(at(p.a), at(p.b), at(q.a), at(q.b)))
          .reduce((sum, q) => sum + p.weight * q.weight, 0),
      );
      const all = lines.map((_, index) => index);
      const total = crossings.reduce((sum, count) => sum + count, 0);
      expect(all.map(field.countCrossings)).toEqual(crossings);
      expect(field.countAmong(all)).toBe(total / 2);
    }),
    { numRuns: 500 },
  );
});

/** Plainly: the parameters along both lines at which they meet, or overlap where they run in one line. */
function haveCommonPoint(p1: Point, p2: Point, q1: Point, q2: Point): boolean {
  const p = { x: p2.x - p1.x, y: p2.y - p1.y };
  const q = { x: q2.x - q1.x, y: q2.y - q1.y };
  const off = { x: q1.x - p1.x, y: q1.y - p1.y };
  const slope = p.x * q.y - p.y * q.x;
  if (slope !== 0) {
    const alongP = (off.x * q.y - off.y * q.x) / slope;
    const alongQ = (off.x * p.y - off.y * p.x) / slope;
    return alongP >= 0 && alongP <= 1 && alongQ >= 0 && alongQ <= 1;
  }
  const ends: readonly [Point, Point, Point][] = [
    [p1, q1, q2],
    [p2, q1, q2],
    [q1, p1, p2],
    [q2, p1, p2],
  ];
  return ends.some(([point, from, to]) => isOn(point, from, to));
}

function isOn(point: Point, from: Point, to: Point): boolean {
  const isInLine = (to.x - from.x) * (point.y - from.y) === (to.y - from.y) * (point.x - from.x);
  const isWithin =
    point.x >= Math.min(from.x, to.x) &&
    point.x <= Math.max(from.x, to.x) &&
    point.y >= Math.min(from.y, to.y) &&
    point.y <= Math.max(from.y, to.y);
  return isInLine && isWithin;
}

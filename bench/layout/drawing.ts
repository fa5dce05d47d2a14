import type { LayoutEdge } from '../../src/layout/gridLayout.ts';

/** Where a layout puts the middle of each card, in px. */
export type Drawing = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Line {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Sum of straight lines between the middles of cards, in px. */
export function sumLineLengths(drawing: Drawing, edges: readonly LayoutEdge[]): number {
  return listLines(drawing, edges).reduce(
    (sum, { ax, ay, bx, by }) => sum + Math.hypot(ax - bx, ay - by),
    0,
  );
}

/**
 * Pairs of straight lines that meet other than at a shared card. A line that
 * passes exactly over the end of another counts, too: on a grid that is usual,
 * and leaving it out would flatter the grid. Cost: pairs of edges.
 */
export function countCrossings(drawing: Drawing, edges: readonly LayoutEdge[]): number {
  const lines = listLines(drawing, edges);
  let crossings = 0;
  for (let i = 0; i < lines.length; i += 1) {
    for (let j = i + 1; j < lines.length; j += 1) {
      if (doMeet(lines[i]!, lines[j]!)) crossings += 1;
    }
  }
  return crossings;
}

/** Different horizontal places of cards. */
export function countColumns(drawing: Drawing): number {
  return new Set([...drawing.values()].map(({ x }) => Math.round(x))).size;
}

/** Width and height in px, from middle to middle. */
export function measureExtent(drawing: Drawing): {
  readonly width: number;
  readonly height: number;
} {
  const points = [...drawing.values()];
  const extent = (values: readonly number[]) =>
    values.reduce((most, value) => Math.max(most, value), -Infinity) -
    values.reduce((least, value) => Math.min(least, value), Infinity);
  return { width: extent(points.map(({ x }) => x)), height: extent(points.map(({ y }) => y)) };
}

function listLines(drawing: Drawing, edges: readonly LayoutEdge[]): readonly Line[] {
  return edges.map(({ from, to }) => {
    const a = drawing.get(from)!;
    const b = drawing.get(to)!;
    return { ax: a.x, ay: a.y, bx: b.x, by: b.y };
  });
}

function doMeet(p: Line, q: Line): boolean {
  if (doBoxesPart(p, q) || doShareEnd(p, q)) return false;
  const side = ({ ax, ay, bx, by }: Line, x: number, y: number) =>
    (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return (
    side(p, q.ax, q.ay) * side(p, q.bx, q.by) <= 0 && side(q, p.ax, p.ay) * side(q, p.bx, p.by) <= 0
  );
}

function doBoxesPart(p: Line, q: Line): boolean {
  return (
    Math.max(p.ax, p.bx) < Math.min(q.ax, q.bx) ||
    Math.max(q.ax, q.bx) < Math.min(p.ax, p.bx) ||
    Math.max(p.ay, p.by) < Math.min(q.ay, q.by) ||
    Math.max(q.ay, q.by) < Math.min(p.ay, p.by)
  );
}

function doShareEnd(p: Line, q: Line): boolean {
  return (
    (p.ax === q.ax && p.ay === q.ay) ||
    (p.ax === q.bx && p.ay === q.by) ||
    (p.bx === q.ax && p.by === q.ay) ||
    (p.bx === q.bx && p.by === q.by)
  );
}

import type { Point, RoutedLine } from './routeMoves.ts';

/** Lines of one bundle lie on each other; those of two tracks are further apart than this, in px. */
const TOGETHER = 1;

/**
 * The lines nearest to a point, in their order: one, or all that run together
 * there. Empty where none is within `reach` world px. Linear in the corners.
 */
export function findLinesAt<T extends Pick<RoutedLine, 'points'>>(
  lines: readonly T[],
  point: Point,
  reach: number,
): readonly T[] {
  const distances = lines.map(({ points }) => distanceTo(points, point));
  const nearest = Math.min(...distances);
  return nearest > reach ? [] : lines.filter((_, index) => distances[index]! <= nearest + TOGETHER);
}

function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let least = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]!;
    const b = points[index]!;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(a.x + part * dx - x, a.y + part * dy - y));
  }
  return least;
}

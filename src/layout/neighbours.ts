import type { MapGeometry } from './geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node that an arrow key leads to, or undefined at the edge. Up and down
 * stay in the sub-column while it has nodes; left and right go to the next
 * sub-column that has any, to the node nearest in height. Ties go up.
 */
export function findNeighbour(
  geometry: MapGeometry,
  id: string,
  direction: Direction,
): string | undefined {
  const here = geometry.slots.get(id);
  if (here === undefined) return undefined;
  const isAlong = direction === 'up' || direction === 'down';
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const rows = geometry.rowY.length;
  const columns = geometry.columnX.length;
  if (isAlong) {
    for (let row = here.row + step; row >= 0 && row < rows; row += step) {
      const node = geometry.nodeAt(here.column, row);
      if (node !== undefined) return node;
    }
    return undefined;
  }
  for (let column = here.column + step; column >= 0 && column < columns; column += step) {
    for (let off = 0; off < rows; off += 1) {
      const node =
        geometry.nodeAt(column, here.row - off) ?? geometry.nodeAt(column, here.row + off);
      if (node !== undefined) return node;
    }
  }
  return undefined;
}

/** The first or last node of the column of the map that a node stands in, in reading order. */
export function findEndOfColumn(
  geometry: MapGeometry,
  id: string,
  end: 'first' | 'last',
): string | undefined {
  const here = geometry.slots.get(id);
  const x = geometry.cards.get(id)?.x;
  if (here === undefined || x === undefined) return undefined;
  const span = geometry.columns.find(({ start, size }) => x >= start && x < start + size);
  if (span === undefined) return undefined;
  const inColumn = [...geometry.slots]
    .filter(([other]) => {
      const left = geometry.cards.get(other)!.x;
      return left >= span.start && left < span.start + span.size;
    })
    .sort(([, p], [, q]) => p.row - q.row || p.column - q.column);
  return (end === 'first' ? inColumn[0] : inColumn.at(-1))?.[0];
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseColumnCounts, countRows } from '../../src/layout/columnCounts.ts';
import { layOutGrid, runningTotals } from '../../src/layout/gridLayout.ts';
import { denseGrid } from '../fixtures/denseGrid.ts';

test('layOutGrid puts no two nodes in one slot', () => {
  fc.assert(
    fc.property(denseGrid, ({ nodes, edges, frame }) => {
      const { slots } = layOutGrid(nodes, edges, frame);

      const places = [...slots.values()].map(({ column, row }) => `${column}:${row}`);
      expect(slots.size).toBe(nodes.length);
      expect(new Set(places).size).toBe(nodes.length);
    }),
  );
});

test('layOutGrid keeps each node in its own column and lane', () => {
  fc.assert(
    fc.property(denseGrid, ({ nodes, edges, frame }) => {
      const layout = layOutGrid(nodes, edges, frame);

      const firstColumns = runningTotals(layout.columnCounts);
      const firstRows = runningTotals(layout.laneRows);
      for (const { id, column, lane } of nodes) {
        const slot = layout.slots.get(id)!;
        const inColumn = slot.column - firstColumns[column]!;
        const inLane = slot.row - firstRows[lane]!;
        expect(inColumn).toBeGreaterThanOrEqual(0);
        expect(inColumn).toBeLessThan(layout.columnCounts[column]!);
        expect(inLane).toBeGreaterThanOrEqual(0);
        expect(inLane).toBeLessThan(layout.laneRows[lane]!);
      }
    }),
  );
});

test('layOutGrid gives the same places twice', () => {
  fc.assert(
    fc.property(denseGrid, ({ nodes, edges, frame }) => {
      const once = layOutGrid(nodes, edges, frame);
      const again = layOutGrid(nodes, edges, frame);

      expect([...again.slots]).toEqual([...once.slots]);
    }),
  );
});

test('layOutGrid puts a node beside the one that it is tied to', () => {
  // Three lanes of one node at the left; the right cell must come out in their order.
  const nodes = [
    { id: 'top', column: 0, lane: 0 },
    { id: 'low', column: 0, lane: 0 },
    { id: 'of-low', column: 1, lane: 0 },
    { id: 'of-top', column: 1, lane: 0 },
  ];
  const edges = [
    { from: 'top', to: 'of-top' },
    { from: 'low', to: 'of-low' },
  ];
  const { slots } = layOutGrid(nodes, edges, { columns: 2, lanes: 1, maxColumns: 2 });

  expect(slots.get('of-top')!.row).toBe(slots.get('top')!.row);
  expect(slots.get('of-low')!.row).toBe(slots.get('low')!.row);
});

const sizes = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([lanes, columns]) =>
    fc.array(fc.array(fc.nat(12), { minLength: columns, maxLength: columns }), {
      minLength: lanes,
      maxLength: lanes,
    }),
  );

test('chooseColumnCounts is never beaten by trying every division', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 8 }), (cells, maxColumns) => {
      const found = countRows(cells, chooseColumnCounts(cells, maxColumns));

      const used = cells[0]!.map((_, column) => cells.some((lane) => lane[column]! > 0));
      const width = Math.max(maxColumns, used.filter(Boolean).length);
      expect(found).toBe(fewestRows(cells, used, width));
    }),
  );
});

/** Rows of the best division, by plain recursion over all of them. */
function fewestRows(cells: number[][], used: boolean[], width: number): number {
  const walk = (column: number, left: number, counts: number[]): number => {
    if (column === used.length) return countRows(cells, counts);
    if (!used[column]) return walk(column + 1, left, [...counts, 0]);
    let best = Infinity;
    for (let count = 1; count <= left; count += 1) {
      best = Math.min(best, walk(column + 1, left - count, [...counts, count]));
    }
    return best;
  };
  return walk(0, width, []);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNodesIn, measureGrid } from '../../src/layout/geometry.ts';
import { layOutGrid } from '../../src/layout/gridLayout.ts';
import { findEndOfColumn, findNeighbour, type Direction } from '../../src/layout/neighbours.ts';
import { CARD_SIZES } from '../fixtures/cardSizes.ts';
import { denseGrid } from '../fixtures/denseGrid.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

test('findNeighbour reaches every node from every node by arrow keys', () => {
  fc.assert(
    fc.property(denseGrid, ({ nodes, edges, frame }) => {
      const geometry = measureGrid(layOutGrid(nodes, edges, frame), CARD_SIZES);

      const reached = new Set([nodes[0]!.id]);
      for (const id of reached) {
        for (const direction of DIRECTIONS) {
          const next = findNeighbour(geometry, id, direction);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size).toBe(nodes.length);
    }),
  );
});

test('findNeighbour goes to the side that the key says', () => {
  fc.assert(
    fc.property(denseGrid, ({ nodes, edges, frame }) => {
      const geometry = measureGrid(layOutGrid(nodes, edges, frame), CARD_SIZES);

      for (const { id } of nodes) {
        const here = geometry.cards.get(id)!;
        const at = (direction: Direction) =>
          geometry.cards.get(findNeighbour(geometry, id, direction) ?? '');
        expect(at('left')?.x ?? -1).toBeLessThan(here.x);
        expect(at('right')?.x ?? Infinity).toBeGreaterThan(here.x);
        expect(at('up')?.y ?? -1).toBeLessThan(here.y);
        expect(at('down')?.y ?? Infinity).toBeGreaterThan(here.y);
      }
    }),
  );
});

test('findEndOfColumn gives the top left and the bottom right node of a column', () => {
  // Column 0 holds a and b under each other in two lanes; column 1 holds c.
  const nodes = [
    { id: 'a', column: 0, lane: 0 },
    { id: 'c', column: 1, lane: 0 },
    { id: 'b', column: 0, lane: 1 },
  ];
  const geometry = measureGrid(
    layOutGrid(nodes, [], { columns: 2, lanes: 2, maxColumns: 2 }),
    CARD_SIZES,
  );

  expect(findEndOfColumn(geometry, 'b', 'first')).toBe('a');
  expect(findEndOfColumn(geometry, 'a', 'last')).toBe('b');
  expect(findEndOfColumn(geometry, 'c', 'last')).toBe('c');
});

test('findNodesIn finds the nodes that looking at every card finds', () => {
  const part = fc.record({
    x: fc.integer({ min: -200, max: 900 }),
    y: fc.integer({ min: -100, max: 700 }),
    width: fc.integer({ min: 1, max: 800 }),
    height: fc.integer({ min: 1, max: 600 }),
  });
  fc.assert(
    fc.property(denseGrid, part, ({ nodes, edges, frame }, box) => {
      const geometry = measureGrid(layOutGrid(nodes, edges, frame), CARD_SIZES);
      const found = findNodesIn(geometry, box);

      const expected = [...geometry.cards].flatMap(([id, card]) =>
        card.x < box.x + box.width &&
        card.x + card.width > box.x &&
        card.y < box.y + box.height &&
        card.y + card.height > box.y
          ? [id]
          : [],
      );
      expect(new Set(found)).toEqual(new Set(expected));
    }),
  );
});

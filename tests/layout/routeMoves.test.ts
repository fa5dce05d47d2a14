import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureGrid, type Box, type MapGeometry } from '../../src/layout/geometry.ts';
import { layOutGrid } from '../../src/layout/gridLayout.ts';
import { routeMoves, type Point } from '../../src/layout/routeMoves.ts';
import { CARD_SIZES } from '../fixtures/cardSizes.ts';
import { denseGrid, type GridCase } from '../fixtures/denseGrid.ts';

function route({ nodes, edges, frame }: GridCase, isOnLeft = false) {
  const geometry = measureGrid(layOutGrid(nodes, edges, frame), CARD_SIZES);
  const lines = edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }, index) => ({ id: `${index}`, from, to, bundle: from, isOnLeft }));
  return { geometry, lines, routed: routeMoves(lines, geometry) };
}

/** Ids of cards that a level or upright stretch passes over. */
function cardsUnder(geometry: MapGeometry, points: readonly Point[]): readonly string[] {
  return [...geometry.cards].flatMap(([id, box]) =>
    points.slice(1).some((point, index) => touches(points[index]!, point, box)) ? [id] : [],
  );
}

function touches(a: Point, b: Point, box: Box): boolean {
  const inside = 0.01;
  return (
    Math.max(a.x, b.x) > box.x + inside &&
    Math.min(a.x, b.x) < box.x + box.width - inside &&
    Math.max(a.y, b.y) > box.y + inside &&
    Math.min(a.y, b.y) < box.y + box.height - inside
  );
}

test.each([false, true])('routeMoves runs no line over a card (left side: %s)', (isOnLeft) => {
  fc.assert(
    fc.property(denseGrid, (grid) => {
      const { geometry, routed } = route(grid, isOnLeft);

      for (const { points } of routed) expect(cardsUnder(geometry, points)).toEqual([]);
    }),
  );
});

test('routeMoves begins and ends each line at the edges of its two cards', () => {
  fc.assert(
    fc.property(denseGrid, (grid) => {
      const { geometry, lines, routed } = route(grid);

      const onEdge = ({ x, y }: Point, box: Box) =>
        (x === box.x || x === box.x + box.width) && y > box.y && y < box.y + box.height;
      expect(routed.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
      routed.forEach(({ points }, index) => {
        expect(onEdge(points[0]!, geometry.cards.get(lines[index]!.from)!)).toBe(true);
        expect(onEdge(points.at(-1)!, geometry.cards.get(lines[index]!.to)!)).toBe(true);
      });
    }),
  );
});

test('routeMoves turns only at right angles', () => {
  fc.assert(
    fc.property(denseGrid, (grid) => {
      const { routed } = route(grid);

      for (const { points } of routed) {
        points.slice(1).forEach((point, index) => {
          expect(point.x === points[index]!.x || point.y === points[index]!.y).toBe(true);
        });
      }
    }),
  );
});

test('routeMoves gives lines of different bundles in one gutter different tracks', () => {
  // Two lines cross in the gutter between two columns of two.
  const edges = [
    { from: 'a1', to: 'b2' },
    { from: 'b1', to: 'a2' },
  ];
  const slots = new Map([
    ['a1', { column: 0, row: 0 }],
    ['b1', { column: 0, row: 1 }],
    ['a2', { column: 1, row: 0 }],
    ['b2', { column: 1, row: 1 }],
  ]);
  const geometry = measureGrid({ slots, columnCounts: [1, 1], laneRows: [2] }, CARD_SIZES);
  const [down, up] = routeMoves(
    edges.map(({ from, to }) => ({ id: from, from, to, bundle: from })),
    geometry,
  );

  expect(down!.points[1]!.x).not.toBe(up!.points[1]!.x);
});

test('routeMoves leaves out a line with an end that is not on the map', () => {
  const { geometry } = route({
    nodes: [{ id: 'a', column: 0, lane: 0 }],
    edges: [],
    frame: { columns: 1, lanes: 1, maxColumns: 1 },
  });

  expect(routeMoves([{ id: 'x', from: 'a', to: 'gone', bundle: 'a' }], geometry)).toEqual([]);
});

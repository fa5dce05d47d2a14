// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { PathLines } from '../../../src/features/path/PathLines.tsx';
import { measureGrid, type Box, type MapGeometry } from '../../../src/layout/geometry.ts';
import type { Point } from '../../../src/layout/routeMoves.ts';
import { CARD_SIZES } from '../../fixtures/cardSizes.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

// The straight way from clerk to lead runs through coder:
//   clerk  coder  lead
function placeInARow(ids: readonly string[]): MapGeometry {
  const slots = new Map(ids.map((id, column) => [id, { column, row: 0 }]));
  return measureGrid({ slots, columnCounts: ids.map(() => 1), laneRows: [1] }, CARD_SIZES);
}

const ROW = placeInARow(['clerk', 'coder', 'lead']);

/** The steps drawn for a link, in order, with the corners of their lines. */
function draw(query: string, geometry: MapGeometry) {
  const atlas = tinyAtlas();
  const store = tinyStore(atlas);
  store.getState().setAddress(readAddress({ pathname: '/', search: query }, '/', atlas.map));
  const { container } = renderInApp(<PathLines geometry={geometry} />, { store });
  return [...container.querySelectorAll<SVGPathElement>('[data-path-step]')].map((path) => ({
    step: path.dataset['pathStep']!,
    isDashed: path.hasAttribute('data-unusual'),
    points: readPoints(path.getAttribute('d')!),
  }));
}

/** All points that path data names; a rounded corner stays within its three. */
function readPoints(d: string): readonly Point[] {
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

function passes(points: readonly Point[], { x, y, width, height }: Box): boolean {
  const inside = 0.1;
  return points.slice(1).some((to, index) => {
    const from = points[index]!;
    return (
      Math.max(from.x, to.x) > x + inside &&
      Math.min(from.x, to.x) < x + width - inside &&
      Math.max(from.y, to.y) > y + inside &&
      Math.min(from.y, to.y) < y + height - inside
    );
  });
}

function isAtEdge({ x, y }: Point, box: Box): boolean {
  const isAt = (side: number) => Math.abs(x - side) < 0.1;
  return (isAt(box.x) || isAt(box.x + box.width)) && y > box.y && y < box.y + box.height;
}

test('the path runs from card to card in its order and passes over none', () => {
  const steps = draw('?from=clerk&path=lead,coder', ROW);

  expect(steps.map(({ step }) => step)).toEqual(['clerk__lead', 'lead__coder']);
  for (const { step, points } of steps) {
    const [from, to] = step.split('__').map((id) => ROW.cards.get(id)!);
    expect(isAtEdge(points[0]!, from!)).toBe(true);
    expect(isAtEdge(points.at(-1)!, to!)).toBe(true);
    for (const [id, box] of ROW.cards) expect([id, passes(points, box)]).toEqual([id, false]);
  }
});

test('a step that comes back in the same gutter keeps a track of its own', () => {
  //           coder
  //   clerk
  //   lead
  const slots = new Map([
    ['clerk', { column: 0, row: 1 }],
    ['coder', { column: 1, row: 0 }],
    ['lead', { column: 0, row: 2 }],
  ]);
  const geometry = measureGrid({ slots, columnCounts: [1, 1], laneRows: [3] }, CARD_SIZES);
  const [there, back] = draw('?from=clerk&path=coder,lead', geometry);
  const uprights = (points: readonly Point[]) =>
    points.flatMap(({ x }, index) => (x === points[index + 1]?.x ? [x] : []));

  expect(uprights(there!.points)).not.toHaveLength(0);
  for (const x of uprights(there!.points)) expect(uprights(back!.points)).not.toContain(x);
});

test('a step that the map does not have is dashed, and one to a stop without a card is not drawn', () => {
  const isDashed = (query: string, geometry: MapGeometry) =>
    draw(query, geometry).map(({ step, isDashed: dashed }) => [step, dashed]);

  expect(isDashed('?from=clerk&path=coder,lead', ROW)).toEqual([
    ['clerk__coder', true],
    ['coder__lead', false],
  ]);
  expect(isDashed('?from=clerk&path=coder,lead', placeInARow(['clerk', 'lead']))).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  centreOn,
  fitReadable,
  fitWhole,
  keepOnScreen,
  revealBox,
  visiblePart,
} from '../../src/layout/viewport.ts';

const size = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 200, max: 4000 }),
});
const viewport = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  scale: fc.constantFrom(0.25, 0.5, 1, 2),
});

test('fitWhole shows all of the map', () => {
  fc.assert(
    fc.property(size, size, (world, screen) => {
      const part = visiblePart(fitWhole(world, screen), screen);

      expect(part.x).toBeLessThanOrEqual(0.001);
      expect(part.x + part.width).toBeGreaterThanOrEqual(world.width - 0.001);
      expect(part.y + part.height).toBeGreaterThanOrEqual(world.height - 0.001);
    }),
  );
});

test('fitReadable never goes below nine tenths', () => {
  fc.assert(
    fc.property(size, size, (world, screen) => {
      const { scale } = fitReadable(world, screen);

      expect(scale).toBeGreaterThanOrEqual(0.9);
    }),
  );
});

test('keepOnScreen leaves no gap where the map could fill the screen', () => {
  fc.assert(
    fc.property(viewport, size, size, (view, world, screen) => {
      const { x, scale } = keepOnScreen(view, world, screen);

      if (world.width * scale >= screen.width) {
        expect(x).toBeLessThanOrEqual(0);
        expect(x + world.width * scale).toBeGreaterThanOrEqual(screen.width);
      } else {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + world.width * scale).toBeLessThanOrEqual(screen.width);
      }
    }),
  );
});

test('centreOn brings the middle of a box to the middle of the part', () => {
  const box = { x: 100, y: 50, width: 40, height: 20 };
  const next = centreOn(box, { x: 7, y: 9, scale: 2 }, { x: 0, y: 0, width: 500, height: 300 });

  expect(120 * 2 + next.x).toBe(250);
  expect(60 * 2 + next.y).toBe(150);
});

test('revealBox moves nothing when the box is in sight', () => {
  const view = { x: 0, y: 0, scale: 1 };
  const part = { x: 0, y: 0, width: 500, height: 300 };

  expect(revealBox({ x: 100, y: 100, width: 50, height: 30 }, view, part)).toEqual(view);
  expect(revealBox({ x: 490, y: 100, width: 50, height: 30 }, view, part).x).toBe(-64);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOut } from '../../src/layout/spreadOut.ts';

const someWishes = fc
  .array(
    fc.record({ center: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 5, max: 40 }) }),
    {
      maxLength: 12,
    },
  )
  .map((wishes) => wishes.sort((a, b) => a.center - b.center));

test('things stand in order, do not overlap, and stay inside', () => {
  fc.assert(
    fc.property(someWishes, (wishes) => {
      let free = 0;
      for (const [index, center] of spreadOut(wishes, 0, 500).entries()) {
        const { size } = wishes[index]!;
        expect(center - size / 2).toBeGreaterThanOrEqual(free - 1e-6);
        free = center + size / 2;
      }
      expect(free).toBeLessThanOrEqual(500 + 1e-6);
    }),
  );
});

test('what has room does not move, and what comes together spreads around its place', () => {
  const at = (center: number) => ({ center, size: 20 });

  expect(spreadOut([at(30), at(100)], 0, 200)).toEqual([30, 100]);
  expect(spreadOut([at(30), at(100), at(100), at(100)], 0, 200)).toEqual([30, 80, 100, 120]);
  expect(spreadOut([at(0), at(0)], 0, 200)).toEqual([10, 30]);
  expect(spreadOut([at(200), at(200)], 0, 200)).toEqual([170, 190]);
});

import { expect, test } from 'vitest';
import { findLinesAt } from '../../src/layout/findLinesAt.ts';

const line = (id: string, ...corners: readonly (readonly [x: number, y: number])[]) => ({
  id,
  points: corners.map(([x, y]) => ({ x, y })),
});

//   a ───┐
//   b ───┤        far ──
//        └──── end
const a = line('a', [0, 0], [50, 0], [50, 40], [100, 40]);
const b = line('b', [0, 20], [50, 20], [50, 40], [100, 40]);
const far = line('far', [90, 20], [120, 20]);
const find = (x: number, y: number, reach = 7) =>
  findLinesAt([a, b, far], { x, y }, reach).map(({ id }) => id);

test('findLinesAt gives the nearest line alone, however many are within reach', () => {
  expect(find(20, 3)).toEqual(['a']);
  expect(find(20, 12, 30)).toEqual(['b']);
});

test('findLinesAt gives all lines of a trunk', () => {
  expect(find(80, 43)).toEqual(['a', 'b']);
});

test('findLinesAt measures to the ends of a line, not beyond them', () => {
  expect(find(126, 20)).toEqual(['far']);
  expect(find(128, 20)).toEqual([]);
});

test('findLinesAt finds nothing among no lines', () => {
  expect(findLinesAt([], { x: 0, y: 0 }, 7)).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  findTileBeside,
  STATE_TILES,
  TILE_COLUMNS,
  type TileDirection,
} from '../../src/layout/stateTiles.ts';

test('the 50 states, the District of Columbia and Puerto Rico have a tile each, in a place of its own', () => {
  expect(STATE_TILES).toHaveLength(52);
  expect(new Set(STATE_TILES.map(({ id }) => id)).size).toBe(52);
  expect(new Set(STATE_TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(52);
  expect(TILE_COLUMNS).toBe(11);
});

test.each<[string, TileDirection, string | undefined]>([
  ['tx', 'up', 'ok'],
  ['tx', 'right', 'fl'],
  ['hi', 'right', 'tx'],
  ['ak', 'right', 'me'],
  ['ak', 'down', 'wa'],
  ['hi', 'up', 'ca'],
  ['fl', 'up', 'dc'],
  ['me', 'left', 'ak'],
  ['wa', 'left', undefined],
  ['tx', 'down', undefined],
])('from %s the arrow %s leads to %s', (from, direction, to) => {
  expect(findTileBeside(from, direction)).toBe(to);
});

test('arrows reach every tile from any other', () => {
  const reached = new Set(['ak']);
  const directions: readonly TileDirection[] = ['left', 'right', 'up', 'down'];
  for (const id of reached) {
    for (const direction of directions) {
      const next = findTileBeside(id, direction);
      if (next !== undefined) reached.add(next);
    }
  }

  expect(reached.size).toBe(52);
});

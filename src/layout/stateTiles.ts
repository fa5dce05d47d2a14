/** A state's tile in a grid that keeps neighbors near each other; columns and rows from 0. */
export interface StateTile {
  /** Postal code in small letters. */
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export type TileDirection = 'left' | 'right' | 'up' | 'down';

/** The 50 states, the District of Columbia and Puerto Rico, roughly where they lie; `..` is empty. */
const GRID = `
  ak .. .. .. .. .. .. .. .. .. me
  .. .. .. .. .. .. .. .. .. vt nh
  wa id mt nd mn il wi mi ny ri ma
  or nv wy sd ia in oh pa nj ct ..
  ca ut co ne mo ky wv va md de ..
  .. az nm ks ar tn nc sc dc .. ..
  .. .. .. ok la ms al ga .. .. ..
  hi .. .. tx .. .. .. .. fl .. pr
`;

/** In reading order: from the left, row after row. */
export const STATE_TILES: readonly StateTile[] = GRID.trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(' ')
      .flatMap((id, column) => (id === '..' ? [] : [{ id, column, row }])),
  );

export const TILE_COLUMNS = 1 + Math.max(...STATE_TILES.map(({ column }) => column));
export const TILE_ROWS = 1 + Math.max(...STATE_TILES.map(({ row }) => row));

/**
 * The next tile on that side: in the same row or column the nearest one, else
 * the one in the nearest row or column that is least far off; undefined at the rim.
 */
export function findTileBeside(id: string, direction: TileDirection): string | undefined {
  const from = STATE_TILES.find((tile) => tile.id === id);
  if (from === undefined) return undefined;
  const isSideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const steps = (tile: StateTile) =>
    sign * (isSideways ? tile.column - from.column : tile.row - from.row);
  const aside = (tile: StateTile) =>
    Math.abs(isSideways ? tile.row - from.row : tile.column - from.column);
  return STATE_TILES.filter((tile) => steps(tile) > 0 && (!isSideways || aside(tile) === 0)).sort(
    (a, b) => steps(a) + 2 * aside(a) - steps(b) - 2 * aside(b),
  )[0]?.id;
}

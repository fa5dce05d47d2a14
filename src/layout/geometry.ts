import type { GridLayout, Slot } from './gridLayout.ts';

/** Sizes in px of world space: the map at scale 1. */
export interface Sizes {
  readonly cardWidth: number;
  readonly cardHeight: number;
  /** Between two sub-columns; lines run here. */
  readonly gutter: number;
  /** Added to the gutter where a new column begins. */
  readonly columnGap: number;
  /** Between two rows. */
  readonly rowGap: number;
  /** Space above and below the cards of a lane, inside it. */
  readonly lanePadding: number;
  /** Between two lanes. */
  readonly laneGap: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Span {
  readonly start: number;
  readonly size: number;
}

/** A grid layout in pixels. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly sizes: Sizes;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly cards: ReadonlyMap<string, Box>;
  /** Columns of the map, each over its sub-columns; size 0 without nodes. */
  readonly columns: readonly Span[];
  readonly lanes: readonly Span[];
  /** Left edge of each sub-column. */
  readonly columnX: readonly number[];
  /** Top edge of each row. */
  readonly rowY: readonly number[];
  /** Middle of the space left of each sub-column, and right of the last. */
  readonly gutterX: readonly number[];
  /** Middle of the space above each row, and below the last. */
  readonly channelY: readonly number[];
  /** The node in a slot. */
  readonly nodeAt: (column: number, row: number) => string | undefined;
}

/** Gives a grid layout its pixels. Cost: linear in slots. */
export function measureGrid(layout: GridLayout, sizes: Sizes): MapGeometry {
  const { cardWidth, cardHeight, gutter, columnGap, rowGap, lanePadding, laneGap } = sizes;
  const columnX: number[] = [];
  const gutterX: number[] = [];
  let x = 0;
  const columns = layout.columnCounts.map((count) => {
    const start = x + gutter + (count > 0 && columnX.length > 0 ? columnGap : 0);
    for (let index = 0; index < count; index += 1) {
      const before = x;
      x += gutter + (index === 0 && columnX.length > 0 ? columnGap : 0);
      gutterX.push((before + x) / 2);
      columnX.push(x);
      x += cardWidth;
    }
    return { start, size: count === 0 ? 0 : x - start };
  });
  gutterX.push(x + gutter / 2);
  const width = x + gutter;

  const rowY: number[] = [];
  const channelY: number[] = [];
  let y = 0;
  const lanes = layout.laneRows.map((count) => {
    const start = y;
    if (count === 0) return { start, size: 0 };
    for (let index = 0; index < count; index += 1) {
      const before = index === 0 ? (rowY.length === 0 ? y : y - laneGap - lanePadding) : y;
      y += index === 0 ? lanePadding : rowGap;
      channelY.push((before + y) / 2);
      rowY.push(y);
      y += cardHeight;
    }
    const end = y + lanePadding;
    y = end + laneGap;
    return { start, size: end - start };
  });
  const height = Math.max(0, y - laneGap);
  channelY.push(height - lanePadding / 2);

  const cards = new Map<string, Box>();
  const occupied = new Map<number, string>();
  const keyOf = (column: number, row: number) => row * (columnX.length + 1) + column;
  for (const [id, { column, row }] of layout.slots) {
    occupied.set(keyOf(column, row), id);
    cards.set(id, { x: columnX[column]!, y: rowY[row]!, width: cardWidth, height: cardHeight });
  }
  return {
    width,
    height,
    sizes,
    slots: layout.slots,
    cards,
    columns,
    lanes,
    columnX,
    rowY,
    gutterX,
    channelY,
    nodeAt: (column, row) => occupied.get(keyOf(column, row)),
  };
}

/** Ids of the nodes whose cards show in a part of the world, in slot order. Cost: the slots in that part. */
export function findNodesIn(geometry: MapGeometry, part: Box): readonly string[] {
  const { columnX, rowY, sizes } = geometry;
  const right = part.x + part.width;
  const bottom = part.y + part.height;
  const firstColumn = countWhile(columnX, (x) => x + sizes.cardWidth <= part.x);
  const lastColumn = countWhile(columnX, (x) => x < right);
  const firstRow = countWhile(rowY, (y) => y + sizes.cardHeight <= part.y);
  const lastRow = countWhile(rowY, (y) => y < bottom);
  const found: string[] = [];
  for (let row = firstRow; row < lastRow; row += 1) {
    for (let column = firstColumn; column < lastColumn; column += 1) {
      const id = geometry.nodeAt(column, row);
      if (id !== undefined) found.push(id);
    }
  }
  return found;
}

/** How many of the numbers, from the first, hold; those that hold come first. Binary search. */
function countWhile(numbers: readonly number[], isHeld: (number: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isHeld(numbers[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Sizes } from '../../layout/geometry.ts';

const GUTTER = 20;
const COLUMN_GAP = 10;
const CARD_WIDTHS: readonly [number, number] = [148, 196];
/** Narrower cards hold their title in three lines, and are higher. */
const THREE_LINES_BELOW = 156;
/** Width of a card, with its gutter, that is aimed at. */
const PITCH = 180;

/** Sub-columns that fit beside each other, at least one for each column. */
export function countColumnsThatFit(width: number, columns: number): number {
  return Math.max(columns, Math.floor((width - GUTTER - COLUMN_GAP * (columns - 1)) / PITCH));
}

/** Sizes with cards as wide as the room allows, within what reads well. */
export function sizesFor(width: number, columns: number, subColumns: number): Sizes {
  const room = width - GUTTER - COLUMN_GAP * (columns - 1) - GUTTER * subColumns;
  const [least, most] = CARD_WIDTHS;
  const cardWidth = Math.min(most, Math.max(least, Math.floor(room / subColumns)));
  return {
    cardWidth,
    cardHeight: cardWidth < THREE_LINES_BELOW ? 48 : 35,
    gutter: GUTTER,
    columnGap: COLUMN_GAP,
    rowGap: 6,
    lanePadding: 5,
    laneGap: 5,
  };
}

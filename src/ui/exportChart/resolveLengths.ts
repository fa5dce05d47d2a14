/** What relative lengths are of, in the drawing's units. */
export interface LengthBases {
  /** Of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Of the element, and of the page. */
  readonly em: number;
  readonly rem: number;
}

type Axis = 'across' | 'down' | 'both';

/** Attributes that are lengths, and what a percentage of each is of. */
const AXES: Readonly<Record<string, Axis>> = {
  x: 'across',
  x1: 'across',
  x2: 'across',
  cx: 'across',
  dx: 'across',
  rx: 'across',
  width: 'across',
  y: 'down',
  y1: 'down',
  y2: 'down',
  cy: 'down',
  dy: 'down',
  ry: 'down',
  height: 'down',
  r: 'both',
};

const LENGTH = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|em|rem|px|)$/i;

/**
 * The value of an attribute with its lengths in the drawing's units: one, or a
 * list for the letters of a text. Whatever is no length, or is in another unit,
 * stays as it is.
 */
export function resolveLengths(
  attribute: string,
  value: string,
  bases: LengthBases,
): string | number {
  const axis = AXES[attribute];
  if (axis === undefined) return value;
  const lengths = value
    .trim()
    .split(/[\s,]+/)
    .map((text) => {
      const [, digits, unit] = LENGTH.exec(text) ?? [];
      return digits === undefined ? Number.NaN : Number(digits) * sizeOf(unit ?? '', axis, bases);
    });
  if (lengths.some(Number.isNaN)) return value;
  return lengths.length === 1 ? lengths[0]! : lengths.map((length) => length.toFixed(2)).join(' ');
}

function sizeOf(unit: string, axis: Axis, { width, height, em, rem }: LengthBases): number {
  if (unit === 'em') return em;
  if (unit === 'rem') return rem;
  if (unit !== '%') return 1;
  if (axis === 'across') return width / 100;
  if (axis === 'down') return height / 100;
  return Math.hypot(width, height) / Math.SQRT2 / 100;
}

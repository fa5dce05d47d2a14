import {
  area,
  curveLinear,
  curveStepAfter,
  line,
  max,
  min,
  scaleLinear,
  type ScaleLinear,
} from 'd3';
import { spreadOut } from './spreadOut.ts';

export interface ChartLine {
  readonly id: string;
  /** A value for each month from 0, a missing one undefined: it breaks the line and its band. */
  readonly values: readonly (number | undefined)[];
  readonly low: readonly (number | undefined)[];
  readonly high: readonly (number | undefined)[];
}

export interface PlacedLine {
  readonly id: string;
  /** SVG path data; empty where no value is known. */
  readonly path: string;
  readonly band: string;
  /** Where the last known value stands; undefined where none is known. */
  readonly end:
    | { readonly x: number; readonly y: number; readonly month: number; readonly value: number }
    | undefined;
  /** Center of the label beside the end, moved apart from others'. */
  readonly labelY: number | undefined;
}

export interface LineChart {
  readonly lines: readonly PlacedLine[];
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly yTicks: readonly number[];
  /** Whole years. */
  readonly yearTicks: readonly number[];
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export interface LineChartSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Room for labels at the ends. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LABEL_HEIGHT = 17;
const PX_PER_YEAR_TICK = 44;
const Y_TICKS = 5;
const MONTHS_PER_YEAR = 12;

/**
 * Lines over months with their bands, on one pair of scales that holds every
 * value of lines and bands, and 0. `steps`: a value holds for its whole month,
 * so the line goes on level to the next; otherwise it is that of a moment.
 * Labels at the ends keep their order and do not overlap where there is room.
 */
export function placeLineChart(
  lines: readonly ChartLine[],
  months: number,
  kind: 'steps' | 'moments',
  size: LineChartSize,
): LineChart {
  const plot = {
    left: size.left,
    right: size.width - size.right,
    top: size.top,
    bottom: size.height - size.bottom,
  };
  const known = lines.flatMap(({ values, low, high }) =>
    [...values, ...low, ...high].filter((value) => value !== undefined),
  );
  const x = scaleLinear([0, months], [plot.left, plot.right]);
  const y = scaleLinear(
    [Math.min(0, min(known) ?? 0), Math.max(0, max(known) ?? 0) || 1],
    [plot.bottom, plot.top],
  ).nice(Y_TICKS);
  const curve = kind === 'steps' ? curveStepAfter : curveLinear;
  const toLine = line<Point>()
    .defined(({ value }) => value !== undefined)
    .x(({ month }) => x(month))
    .y(({ value }) => y(value!))
    .curve(curve)
    .digits(1);
  const toBand = area<BandPoint>()
    .defined(({ low, high }) => low !== undefined && high !== undefined)
    .x(({ month }) => x(month))
    .y0(({ low }) => y(low!))
    .y1(({ high }) => y(high!))
    .curve(curve)
    .digits(1);
  const placed = lines.map(({ id, values, low, high }) => {
    const points = listPoints(values, kind);
    const last = points.findLast(({ value }) => value !== undefined);
    return {
      id,
      path: toLine(points) ?? '',
      band: toBand(listBandPoints(low, high, kind)) ?? '',
      end:
        last?.value === undefined
          ? undefined
          : { x: x(last.month), y: y(last.value), month: last.month, value: last.value },
    };
  });
  const labelYs = placeLabels(placed, plot.top, plot.bottom);
  return {
    lines: placed.map((one) => ({ ...one, labelY: labelYs.get(one.id) })),
    x,
    y,
    yTicks: y.ticks(Y_TICKS),
    yearTicks: listYearTicks(months / MONTHS_PER_YEAR, plot.right - plot.left),
    plot,
  };
}

interface Point {
  readonly month: number;
  readonly value: number | undefined;
}

interface BandPoint {
  readonly month: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A month's value holds to its end: where the next is missing, and after the last, the step ends there. */
function listPoints(
  values: readonly (number | undefined)[],
  kind: 'steps' | 'moments',
): readonly Point[] {
  return withStepEnds(
    values.map((value, month) => ({ month, value })),
    kind,
    ({ value }) => value !== undefined,
  );
}

function listBandPoints(
  low: readonly (number | undefined)[],
  high: readonly (number | undefined)[],
  kind: 'steps' | 'moments',
): readonly BandPoint[] {
  return withStepEnds(
    low.map((value, month) => ({ month, low: value, high: high[month] })),
    kind,
    (point) => point.low !== undefined && point.high !== undefined,
  );
}

function withStepEnds<T extends { readonly month: number }>(
  points: readonly T[],
  kind: 'steps' | 'moments',
  isKnown: (point: T) => boolean,
): readonly T[] {
  if (kind === 'moments') return points;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const endsHere = isKnown(point) && (next === undefined || !isKnown(next));
    return endsHere ? [point, { ...point, month: point.month + 1 }] : [point];
  });
}

function placeLabels(
  lines: readonly Pick<PlacedLine, 'id' | 'end'>[],
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const ends = lines
    .flatMap(({ id, end }) => (end === undefined ? [] : [{ id, y: end.y }]))
    .sort((a, b) => a.y - b.y);
  const centers = spreadOut(
    ends.map(({ y }) => ({ center: y, size: LABEL_HEIGHT })),
    top - LABEL_HEIGHT / 2,
    bottom + LABEL_HEIGHT / 2,
  );
  return new Map(ends.map(({ id }, index) => [id, centers[index]!]));
}

/** Every year, every 2, 5 or 10: the closest that has room for its figures. */
function listYearTicks(years: number, width: number): readonly number[] {
  const room = Math.max(1, Math.floor(width / PX_PER_YEAR_TICK));
  const step = [1, 2, 5, 10].find((one) => years / one <= room) ?? 20;
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step);
}

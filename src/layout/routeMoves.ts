import type { MapGeometry } from './geometry.ts';

/** A line to draw; lines with the same `bundle` may share a track. */
export interface LineToRoute {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Lines of one bundle run on top of each other where they can, as one trunk with branches. */
  readonly bundle: string;
  /** Between two cards of one sub-column the line runs on the right, unless this says left. */
  readonly isOnLeft?: boolean;
}

export interface RoutedLine {
  readonly id: string;
  /** SVG path data in world px, from the card it leaves to the card it enters. */
  readonly path: string;
  /** Corners of the same line, for canvas and tests. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNER = 7;
/** Lines that enter on the right or leave on the left do so this far below the middle of the card. */
const OFF_MIDDLE = 10;
/** Most px between two tracks, and least px between a track and a card. */
const TRACK = 4.5;
const CLEARANCE = 3;

/**
 * Routes lines around cards: they run in the gutters between sub-columns and
 * in the channels between rows, and cross a column only where its slots are
 * empty or between its rows, so that no line passes over a card.
 *
 * Lines leave a card on the side that they go to. A line to a neighbouring sub-column needs one gutter; a longer
 * one also a level stretch: in the row of either end where that is free, else
 * in the channel beside the target's row. Where lines of several bundles share
 * a gutter or channel each bundle has a track of its own; tracks are given by
 * first fit over the stretches in order of their start (the left-edge
 * algorithm of channel routing, Hashimoto and Stevens 1971), and squeezed when
 * the space would not hold them.
 *
 * Lines with an end off the map are left out. Cost: lines, times columns
 * crossed, plus sorting.
 */
export function routeMoves(
  lines: readonly LineToRoute[],
  geometry: MapGeometry,
): readonly RoutedLine[] {
  const drafts = lines.flatMap((line) => {
    const draft = draftRoute(line, geometry);
    return draft === undefined ? [] : [draft];
  });
  const gutterTracks = assignTracks(
    drafts.flatMap(({ bundle, stretches }) =>
      stretches.flatMap((stretch) => (stretch.kind === 'gutter' ? [{ bundle, ...stretch }] : [])),
    ),
  );
  const channelTracks = assignTracks(
    drafts.flatMap(({ bundle, stretches }) =>
      stretches.flatMap((stretch) => (stretch.kind === 'channel' ? [{ bundle, ...stretch }] : [])),
    ),
  );
  return drafts.map((draft) => {
    const points = placePoints(draft, geometry, gutterTracks, channelTracks);
    return { id: draft.id, points, path: roundCorners(points) };
  });
}

/** A stretch along a gutter (vertical) or a channel (level); `start` to `end` is where it runs. */
interface Stretch {
  readonly kind: 'gutter' | 'channel' | 'row';
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

interface Draft {
  readonly id: string;
  readonly bundle: string;
  readonly exit: Point;
  readonly entry: Point;
  /** In order along the line: gutter, or gutter - level stretch - gutter. */
  readonly stretches: readonly Stretch[];
}

function draftRoute(line: LineToRoute, geometry: MapGeometry): Draft | undefined {
  const a = geometry.slots.get(line.from);
  const b = geometry.slots.get(line.to);
  const boxA = geometry.cards.get(line.from);
  const boxB = geometry.cards.get(line.to);
  if (a === undefined || b === undefined || boxA === undefined || boxB === undefined) {
    return undefined;
  }
  const isBeside = b.column === a.column;
  const isOnLeft = isBeside && line.isOnLeft === true;
  const leavesRight = b.column >= a.column && !isOnLeft;
  const entersLeft = b.column > a.column || isOnLeft;
  const exit = {
    x: leavesRight ? boxA.x + boxA.width : boxA.x,
    y: boxA.y + boxA.height / 2 + (leavesRight ? 0 : OFF_MIDDLE),
  };
  const entry = {
    x: entersLeft ? boxB.x : boxB.x + boxB.width,
    y: boxB.y + boxB.height / 2 + (entersLeft ? 0 : OFF_MIDDLE),
  };
  const first = leavesRight ? a.column + 1 : a.column;
  const last = entersLeft ? b.column : b.column + 1;
  const base = { id: line.id, bundle: line.bundle, exit, entry };
  const gutter = (index: number, from: number, to: number): Stretch => ({
    kind: 'gutter',
    index,
    start: Math.min(from, to),
    end: Math.max(from, to),
  });
  if (first === last) return { ...base, stretches: [gutter(first, exit.y, entry.y)] };

  const low = Math.min(first, last);
  const high = Math.max(first, last);
  const isFree = (row: number) => {
    for (let column = low; column < high; column += 1) {
      if (geometry.nodeAt(column, row) !== undefined) return false;
    }
    return true;
  };
  const span = { start: geometry.gutterX[low]!, end: geometry.gutterX[high]! };
  const level: Stretch = isFree(b.row)
    ? { kind: 'row', index: b.row, ...span }
    : isFree(a.row)
      ? { kind: 'row', index: a.row, ...span }
      : {
          kind: 'channel',
          index: a.row < b.row ? b.row : a.row > b.row ? b.row + 1 : b.row,
          ...span,
        };
  const y = levelY(level, geometry, a.row === level.index ? exit.y : entry.y);
  return { ...base, stretches: [gutter(first, exit.y, y), level, gutter(last, y, entry.y)] };
}

/** A free row is crossed at the height of the end that stands in it. */
function levelY(level: Stretch, geometry: MapGeometry, endY: number): number {
  return level.kind === 'row' ? endY : geometry.channelY[level.index]!;
}

type Tracks = ReadonlyMap<string, { readonly track: number; readonly count: number }>;

const trackKey = (index: number, bundle: string) => `${index} ${bundle}`;

/** One track for each bundle in each gutter (or channel), by first fit. */
function assignTracks(stretches: readonly (Stretch & { readonly bundle: string })[]): Tracks {
  const spans = new Map<string, { index: number; start: number; end: number }>();
  for (const { index, bundle, start, end } of stretches) {
    const key = trackKey(index, bundle);
    const span = spans.get(key);
    spans.set(key, {
      index,
      start: Math.min(start, span?.start ?? Infinity),
      end: Math.max(end, span?.end ?? -Infinity),
    });
  }
  const ends = new Map<number, number[]>();
  const tracks = [...spans]
    .map(([key, span], order) => ({ key, span, order }))
    .sort((p, q) => p.span.start - q.span.start || p.order - q.order)
    .map(({ key, span }) => {
      const taken = ends.get(span.index) ?? [];
      ends.set(span.index, taken);
      const free = taken.findIndex((end) => end < span.start - TRACK);
      const track = free < 0 ? taken.length : free;
      taken[track] = span.end;
      return { key, index: span.index, track };
    });
  return new Map(
    tracks.map(({ key, index, track }) => [key, { track, count: ends.get(index)!.length }]),
  );
}

function offsetOf(tracks: Tracks, index: number, bundle: string, room: number): number {
  const { track, count } = tracks.get(trackKey(index, bundle))!;
  const step = count < 2 ? 0 : Math.min(TRACK, Math.max(0, room - 2 * CLEARANCE) / (count - 1));
  return (track - (count - 1) / 2) * step;
}

function placePoints(
  { exit, entry, stretches, bundle }: Draft,
  geometry: MapGeometry,
  gutterTracks: Tracks,
  channelTracks: Tracks,
): readonly Point[] {
  const { sizes, gutterX, channelY } = geometry;
  const xOf = (stretch: Stretch) =>
    gutterX[stretch.index]! + offsetOf(gutterTracks, stretch.index, bundle, sizes.gutter);
  const [first, level, last] = stretches;
  if (level === undefined || last === undefined) {
    const x = xOf(first!);
    return [exit, { x, y: exit.y }, { x, y: entry.y }, entry];
  }
  const y =
    level.kind === 'channel'
      ? channelY[level.index]! + offsetOf(channelTracks, level.index, bundle, sizes.rowGap)
      : isRowOf(exit, level, geometry)
        ? exit.y
        : entry.y;
  const x1 = xOf(first!);
  const x2 = xOf(last);
  return [exit, { x: x1, y: exit.y }, { x: x1, y }, { x: x2, y }, { x: x2, y: entry.y }, entry];
}

function isRowOf(point: Point, level: Stretch, { rowY, sizes }: MapGeometry): boolean {
  const top = rowY[level.index]!;
  return point.y >= top && point.y <= top + sizes.cardHeight;
}

/** A polyline with rounded corners; points that do not turn are passed straight. */
function roundCorners(points: readonly Point[]): string {
  const corners = points.filter(
    (point, index) =>
      index === 0 || point.x !== points[index - 1]!.x || point.y !== points[index - 1]!.y,
  );
  const parts = [`M${format(corners[0]!)}`];
  for (let index = 1; index < corners.length - 1; index += 1) {
    const [before, here, after] = [corners[index - 1]!, corners[index]!, corners[index + 1]!];
    const radius = Math.min(CORNER, distance(before, here) / 2, distance(here, after) / 2);
    parts.push(
      `L${format(towards(here, before, radius))}`,
      `Q${format(here)} ${format(towards(here, after, radius))}`,
    );
  }
  parts.push(`L${format(corners.at(-1)!)}`);
  return parts.join('');
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  return whole === 0
    ? from
    : {
        x: from.x + ((to.x - from.x) * length) / whole,
        y: from.y + ((to.y - from.y) * length) / whole,
      };
}

const format = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

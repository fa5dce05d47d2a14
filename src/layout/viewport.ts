import type { Box } from './geometry.ts';

/** Where the world is on the screen: screen = world × scale + (x, y), in px. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SCALE_RANGE: readonly [number, number] = [0.05, 3];

/** Text of cards at scale 1 is a little above the least readable size; below this scale it is not. */
const LEAST_READABLE = 0.9;
const MOST_AT_START = 1.3;

/**
 * The first view: the whole map when it is readable so; else at the smallest
 * readable scale that still fits the width, or at readable size from the upper
 * left.
 */
export function fitReadable(world: Size, screen: Size): Viewport {
  const whole = Math.min(screen.width / world.width, screen.height / world.height);
  const byWidth = Math.min(screen.width / world.width, 1);
  const scale =
    whole >= LEAST_READABLE ? Math.min(whole, MOST_AT_START) : Math.max(byWidth, LEAST_READABLE);
  return placeAtStart(world, screen, scale);
}

/** The whole map, however small. */
export function fitWhole(world: Size, screen: Size): Viewport {
  const scale = Math.min(screen.width / world.width, screen.height / world.height, MOST_AT_START);
  return placeAtStart(world, screen, Math.max(scale, SCALE_RANGE[0]));
}

function placeAtStart(world: Size, screen: Size, scale: number): Viewport {
  return { scale, x: Math.max(0, (screen.width - world.width * scale) / 2), y: 0 };
}

/**
 * The same viewport, moved so that the map fills the screen where it is larger
 * and stays wholly on it where it is smaller.
 */
export function keepOnScreen({ x, y, scale }: Viewport, world: Size, screen: Size): Viewport {
  const keep = (at: number, worldSize: number, screenSize: number) => {
    const spare = screenSize - worldSize * scale;
    return Math.min(Math.max(at, Math.min(0, spare)), Math.max(0, spare));
  };
  return {
    scale,
    x: keep(x, world.width, screen.width),
    y: keep(y, world.height, screen.height),
  };
}

/** The part of the world on the screen. */
export function visiblePart({ x, y, scale }: Viewport, screen: Size): Box {
  return {
    x: -x / scale,
    y: -y / scale,
    width: screen.width / scale,
    height: screen.height / scale,
  };
}

/** The viewport that brings a box to the middle of a part of the screen, at the same scale. */
export function centreOn(box: Box, { scale }: Viewport, part: Box): Viewport {
  return {
    scale,
    x: part.x + part.width / 2 - (box.x + box.width / 2) * scale,
    y: part.y + part.height / 2 - (box.y + box.height / 2) * scale,
  };
}

/** Moves as little as brings a box, with some space around it, into a part of the screen. */
export function revealBox(box: Box, viewport: Viewport, part: Box, space = 24): Viewport {
  const { x, y, scale } = viewport;
  const left = box.x * scale + x - space;
  const right = (box.x + box.width) * scale + x + space;
  const top = box.y * scale + y - space;
  const bottom = (box.y + box.height) * scale + y + space;
  const shift = (low: number, high: number, from: number, to: number) =>
    low < from ? from - low : high > to ? Math.max(to - high, from - low) : 0;
  return {
    scale,
    x: x + shift(left, right, part.x, part.x + part.width),
    y: y + shift(top, bottom, part.y, part.y + part.height),
  };
}

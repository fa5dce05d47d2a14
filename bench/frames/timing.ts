const MOST_MS = 10_000;

/** Resolves with the time just after the frame that paints what makes `isDone` true. */
export async function untilPainted(isDone: () => boolean): Promise<number> {
  do await nextFrame();
  while (!isDone());
  await afterPaint();
  return performance.now();
}

/** From an act until what makes `isDone` true is painted. It begins just after a frame. */
export async function timeUntil(act: () => void, isDone: () => boolean): Promise<number> {
  await nextFrame();
  await afterPaint();
  const start = performance.now();
  act();
  return (await untilPainted(isDone)) - start;
}

/**
 * Acts once a frame; the time from each frame to the next holds all that the
 * act brought about. Frames in which the picture stayed are left out: an idle
 * browser waits. Slow frames are fewer: ten seconds of them are enough.
 */
export async function timeMovingFrames(
  picture: Element,
  count: number,
  act: (frame: number) => void,
): Promise<readonly number[]> {
  const times: number[] = [];
  const readPlace = () =>
    (picture as HTMLElement).style.transform || picture.getAttribute('transform');
  let place = readPlace();
  await nextFrame();
  const start = performance.now();
  let last = start;
  for (let frame = 0; frame < count && last < start + MOST_MS; frame += 1) {
    act(frame);
    await nextFrame();
    const now = performance.now();
    const nextPlace = readPlace();
    if (nextPlace !== place) times.push(now - last);
    place = nextPlace;
    last = now;
  }
  return times;
}

/** The next frames, whatever moves in them. */
export async function timeFrames(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < count; frame += 1) {
    await nextFrame();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
}

const nextFrame = () => new Promise<void>((resolve) => void requestAnimationFrame(() => resolve()));
export const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** A task asked for in a frame runs when the frame has been painted; this one before any other that waits. */
const afterPaint = () => scheduler.postTask(() => undefined, { priority: 'user-blocking' });

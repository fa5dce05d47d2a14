/** The value that a part of all values is at or below: 0.5 is the median. NaN for no values. */
export function quantileOf(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

const SLOW_MS = 1000;
const VERY_SLOW_MS = 10_000;

/**
 * Milliseconds that a task takes: the median of 7 runs, of 3 where one takes
 * above a second, and the one run where it takes above ten. The first run warms
 * up and is not counted, unless slow.
 */
export async function timeTask(task: () => unknown): Promise<number> {
  const first = await timeOnce(task);
  const times = first > SLOW_MS ? [first] : [];
  const runs = first > VERY_SLOW_MS ? 1 : first > SLOW_MS ? 3 : 7;
  while (times.length < runs) times.push(await timeOnce(task));
  return medianOf(times);
}

async function timeOnce(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

import type { ScaleLinear } from 'd3';

/**
 * The ticks of a scale, thinned until labels of a width have room between them;
 * fewer than the scale gives where its line is short.
 */
export function spaceTicks(scale: ScaleLinear<number, number>, labelPx: number): readonly number[] {
  const [from = 0, to = 0] = scale.range();
  let ticks = scale.ticks(Math.max(2, Math.floor(Math.abs(to - from) / (labelPx * 1.4))));
  const isTight = () => ticks.length > 1 && Math.abs(scale(ticks[1]!) - scale(ticks[0]!)) < labelPx;
  while (isTight()) ticks = ticks.filter((_, index) => index % 2 === 0);
  return ticks;
}

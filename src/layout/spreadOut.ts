/**
 * Centers of things on a line, moved apart as little as their order allows: of
 * those that would overlap the middle stays where it was wished. Wishes come in
 * order. All stand between `low` and `high` where there is room for them.
 *
 * The least sum of squares under an order (isotonic regression), by pooling adjacent
 * violators: Barlow et al. 1972.
 */
export function spreadOut(
  wishes: readonly { readonly center: number; readonly size: number }[],
  low: number,
  high: number,
): readonly number[] {
  let filled = 0;
  const offsets = wishes.map(({ size }) => {
    filled += size;
    return filled - size / 2;
  });
  // Without their sizes, centers need only be in order.
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { center }] of wishes.entries()) {
    let pool = { sum: center - offsets[index]!, count: 1 };
    for (
      let before = pools.at(-1);
      before !== undefined && before.sum / before.count > pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((start, index) => Math.max(low, Math.min(start, high - filled)) + offsets[index]!);
}

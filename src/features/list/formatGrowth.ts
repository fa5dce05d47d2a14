/** `+7.1%`, `−2%`, `0%`: growth of an occupation over its ten years. */
export function formatGrowth(percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
  return `${sign}${Math.abs(percent)}%`;
}

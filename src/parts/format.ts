const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const wholeNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** `$51,140`. */
export function formatUsd(usd: number): string {
  return dollars.format(usd);
}

/** `$51k`: for cards, where a range would not fit. */
export function formatUsdShort(usd: number): string {
  return `$${wholeNumber.format(usd / 1000)}k`;
}

export function formatCount(count: number): string {
  return wholeNumber.format(count);
}

/** `18 months`, `2 years`, `2½ years`: years from two on, in halves at the least. */
export function formatMonths(months: number): string {
  if (months < 24 && months !== 12) return months === 1 ? '1 month' : `${months} months`;
  const years = Math.round(months / 6) / 2;
  const whole = Math.floor(years);
  return years === 1 ? '1 year' : `${whole}${years > whole ? '½' : ''} years`;
}

/** `0-2 years`; one figure where the ends are the same. */
export function formatMonthRange({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string {
  if (low === high) return formatMonths(low);
  const inYears = (months: number) => `${Math.round(months / 6) / 2}`.replace('.5', '½');
  return low % 12 === 0 && high % 12 === 0
    ? `${inYears(low)}–${inYears(high)} years`
    : `${low}–${high} months`;
}

const longMonth = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `May 2025`, from `2025-05`. */
export function formatPeriod(period: string): string {
  return longMonth.format(new Date(`${period}-01T00:00:00Z`));
}

/** `$229–$299`; one figure where the ends are the same. */
export function formatUsdRange({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string {
  return low === high ? formatUsd(low) : `${formatUsd(low)}–${formatUsd(high)}`;
}

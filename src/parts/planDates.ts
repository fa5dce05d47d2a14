import { formatPeriod } from './format.ts';

const shortMonth = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11` and 5 months: `2027-04`; months may be negative. */
export function addMonths(month: string, months: number): string {
  const at = toIndex(month) + months;
  return `${Math.floor(at / 12)}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** Months from one month to another; negative when that is earlier. */
export function monthsBetween(from: string, to: string): number {
  return toIndex(to) - toIndex(from);
}

/** `April 2027`, from `2027-04`. */
export function formatMonth(month: string): string {
  return formatPeriod(month);
}

/** `Apr 2027`. */
export function formatMonthShort(month: string): string {
  return shortMonth.format(new Date(`${month}-01T00:00:00Z`));
}

/** `5 months`, `2 years`, `7 years 6 months`; none is `at once`. */
export function formatDuration(months: number): string {
  if (months === 0) return 'at once';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [
    ...(years > 0 ? [count(years, 'year')] : []),
    ...(rest > 0 ? [count(rest, 'month')] : []),
  ].join(' ');
}

/** `7 to 8 years`, `84 to 95 months`; one figure where the ends are the same. */
export function formatDurationRange({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string {
  if (low === high) return formatDuration(low);
  return low % 12 === 0 && high % 12 === 0
    ? `${low / 12} to ${high / 12} years`
    : `${low} to ${high} months`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function toIndex(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year! * 12 + number! - 1;
}

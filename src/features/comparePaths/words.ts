import type { Months } from '../../domain/earnings/earningsModel.ts';
import { formatUsd } from '../../parts/format.ts';
import { addMonths, formatMonthShort } from '../../parts/planDates.ts';

/** `$25,000.50` from cents; whole dollars without `.00`; `−$1,200` for less than nothing. */
export function formatCents(cents: number): string {
  const dollars = Math.floor(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const text = `${formatUsd(dollars)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
  return cents < 0 ? `−${text}` : text;
}

/** Whole dollars from cents, rounded half away from nothing. */
export function formatCentsWhole(cents: number): string {
  const dollars = Math.round(Math.abs(cents) / 100);
  return cents < 0 && dollars > 0 ? `−${formatUsd(dollars)}` : formatUsd(dollars);
}

/** `year 5`, `years 5 and 6`: a number of years for a heading. */
export function formatYears(months: number): string {
  const years = months / 12;
  return years === 1 ? '1 year' : `${years} years`;
}

/** `Nov 2026 to Oct 2028`: its first and its last month. */
export function formatSpan({ from, to }: Months, startMonth: string): string {
  const first = formatMonthShort(addMonths(startMonth, from));
  return to - from <= 1 ? first : `${first} to ${formatMonthShort(addMonths(startMonth, to - 1))}`;
}

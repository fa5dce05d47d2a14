import type { School, SchoolControl, SchoolLength, SchoolTable } from '../../domain/schools.ts';
import { formatCount } from '../../parts/format.ts';

const CONTROLS: Readonly<Record<SchoolControl, string>> = {
  public: 'Public',
  nonprofit: 'Private, not for profit',
  forprofit: 'Private, for profit',
};

const LENGTHS: Readonly<Record<SchoolLength, string>> = {
  four: 'four-year',
  two: 'two-year',
  less: 'less than two years',
};

/** `Public, two-year`. */
export function describeKind({ control, length }: Pick<School, 'control' | 'length'>): string {
  return `${CONTROLS[control]}, ${LENGTHS[length]}`;
}

/** `2023–24`, for the academic year that ended in 2024. */
export function formatAcademicYear(year: number): string {
  return `${year - 1}–${String(year).slice(2)}`;
}

/** `2019–20 to 2023–24`. */
export function formatYears({ years }: Pick<SchoolTable, 'years'>): string {
  const [first, last] = [years[0]!, years.at(-1)!];
  return first === last
    ? formatAcademicYear(first)
    : `${formatAcademicYear(first)} to ${formatAcademicYear(last)}`;
}

/** Awards of a year; no report is said, and is not 0. */
export function formatAwards(count: number | null): string {
  return count === null ? 'none reported' : formatCount(count);
}

import type { Source } from './model.ts';

/**
 * Whether a source is older than its publisher's usual cycle plus one year, on
 * an ISO date. Only its year is known, so the year is counted from its end.
 * One whose publisher does not renew it is never stale.
 */
export function isStale(source: Pick<Source, 'year' | 'cycleYears'>, today: string): boolean {
  if (source.cycleYears === undefined) return false;
  return Number(today.slice(0, 4)) > source.year + source.cycleYears + 1;
}

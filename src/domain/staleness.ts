import type { Source } from './model.ts';

type Renewed = Pick<Source, 'year' | 'cycleYears'>;

/**
 * Whether a source is older than its publisher's usual cycle plus one year, on
 * an ISO date. Only its year is known, so the year is counted from its end.
 * One whose publisher does not renew it is never stale.
 */
export function isStale(source: Renewed, today: string): boolean {
  const from = findStaleDate(source);
  return from !== undefined && today >= from;
}

/** The year that a source's next edition will speak for; undefined where its publisher does not renew it. */
export function findNextEdition({ year, cycleYears }: Renewed): number | undefined {
  return cycleYears === undefined ? undefined : year + cycleYears;
}

/** The ISO date from which a source is stale; undefined: never. */
export function findStaleDate(source: Renewed): string | undefined {
  const next = findNextEdition(source);
  return next === undefined ? undefined : `${next + 2}-01-01`;
}

import type { Place, WageCell, WageColumn, WageTable } from '../../src/domain/model.ts';
import type { WageRow } from './parseOews.ts';

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** Columns of each wage file; the mean is last, where there is one. */
export const COLUMNS: readonly WageColumn[] = ['employment', 'locationQuotient', ...PERCENTILES];

/**
 * Figures by place and code. A code that the source has no row for is absent from
 * its place, and a place without any row is absent from the table.
 */
export function buildWageTable(
  rows: readonly WageRow[],
  columns: readonly WageColumn[],
  year: number,
): WageTable {
  const places: Record<string, Record<string, readonly WageCell[]>> = {};
  for (const { place, soc, figures } of rows) {
    const codes = (places[place] ??= {});
    codes[soc] = columns.map((column) => figures[column]);
  }
  return { source: `bls-oews-${year}`, period: `${year}-05`, columns, places };
}

/** Rows of metropolitan and other areas by the state that holds the largest part of each. */
export function groupByFirstState(
  rows: readonly WageRow[],
  places: readonly Place[],
): ReadonlyMap<string, readonly WageRow[]> {
  const firstStates = new Map(places.map(({ id, states }) => [id, states?.[0]]));
  const groups = new Map<string, WageRow[]>();
  for (const row of rows) {
    const state = firstStates.get(row.place);
    if (state === undefined) continue;
    const group = groups.get(state);
    if (group === undefined) groups.set(state, [row]);
    else group.push(row);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a higher percentile is paid less than a lower one; cells without a number are passed over. */
export function hasFallingPercentiles({ figures }: WageRow): boolean {
  const wages = PERCENTILES.map((name) => figures[name]).filter((cell) => typeof cell === 'number');
  return wages.some((wage, index) => index > 0 && wage < wages[index - 1]!);
}

import type { WageCell } from '../../src/domain/model.ts';
import type { WageHistory } from '../../src/domain/wageHistory.ts';
import type { Problem } from '../../src/format/problems.ts';
import { PERCENTILES } from './buildWageTable.ts';
import type { OewsTable, WageRow } from './parseOews.ts';

interface NationOfYear {
  readonly year: number;
  readonly table: OewsTable;
}

/** The survey's reference month of a year. */
export function periodOf(year: number): string {
  return `${year}-05`;
}

/**
 * The nation's percentiles of each year, oldest first, as they were published,
 * with the price index of the survey's reference month. A year without a row
 * for a code, or with one for its broad occupation only, is absent from it.
 */
export function buildHistory(
  nationByYear: readonly NationOfYear[],
  priceIndex: ReadonlyMap<string, number>,
): WageHistory {
  const byAge = [...nationByYear].sort((a, b) => a.year - b.year);
  const occupations: Record<string, Record<string, readonly WageCell[]>> = {};
  for (const { year, table } of byAge) {
    for (const { soc, figures } of table.rows.filter(isComparable)) {
      const periods = (occupations[soc] ??= {});
      periods[periodOf(year)] = PERCENTILES.map((column) => figures[column]);
    }
  }
  return {
    source: `bls-oews-${byAge[0]!.year}-${byAge.at(-1)!.year}`,
    priceSource: `bls-cpi-u-${byAge.at(-1)!.year}`,
    columns: PERCENTILES,
    years: byAge.map(({ year }) => ({
      period: periodOf(year),
      priceIndex: priceIndex.get(periodOf(year))!,
    })),
    occupations,
  };
}

/** Years that a code is absent from, for a person to judge: its line breaks there. */
export function findYearsWithout(
  wanted: ReadonlySet<string>,
  nationByYear: readonly NationOfYear[],
): readonly Problem[] {
  return nationByYear.flatMap(({ year, table }) => {
    const present = new Set(table.rows.filter(isComparable).map(({ soc }) => soc));
    return [...wanted]
      .filter((soc) => !present.has(soc))
      .sort()
      .map((soc) => ({
        file: table.file,
        at: soc,
        message: `has no row of its own; its history is without ${year}`,
      }));
  });
}

function isComparable({ isBroad }: WageRow): boolean {
  return !isBroad;
}

import type { Percentile, WageCell, WageColumn } from './model.ts';

/**
 * The nation's published percentiles over the years that can be set beside each
 * other, in the dollars of each year, with the price index that makes them
 * comparable. USD per year.
 */
export interface WageHistory {
  readonly source: string;
  readonly priceSource: string;
  readonly columns: readonly WageColumn[];
  /** Oldest first. The index is that of the wages' reference month. */
  readonly years: readonly {
    /** Year and month, such as 2021-05. */
    readonly period: string;
    readonly priceIndex: number;
  }[];
  /** Occupation code, then period, then one cell per column; no entry where nothing was published. */
  readonly occupations: Readonly<
    Record<string, Readonly<Record<string, readonly WageCell[] | undefined>> | undefined>
  >;
}

/** One year of one percentile. */
export interface WageOfYear {
  readonly period: string;
  /** As published, in dollars of that year; undefined: no row for the occupation. */
  readonly published: WageCell | undefined;
  /** In whole dollars of the last year of the history; undefined where there is no number. */
  readonly constantUsd: number | undefined;
}

/** What a percentile has come to between two years, in constant dollars. */
export interface WageChange {
  readonly from: WageOfYear & { readonly constantUsd: number };
  readonly to: WageOfYear & { readonly constantUsd: number };
  /** Of the first figure; one decimal. */
  readonly percent: number;
}

/**
 * A percentile of an occupation in every year of the history, oldest first:
 * constant = published × index of the last year ÷ index of its own year, in
 * whole dollars. A year without a figure stays in the list without one.
 */
export function listWageYears(
  history: WageHistory,
  soc: string,
  percentile: Percentile,
): readonly WageOfYear[] {
  const position = history.columns.indexOf(percentile);
  const base = history.years.at(-1)?.priceIndex;
  return history.years.map(({ period, priceIndex }) => {
    const published = history.occupations[soc]?.[period]?.[position];
    const constantUsd =
      typeof published === 'number' && base !== undefined
        ? Math.round((published * base) / priceIndex)
        : undefined;
    return { period, published, constantUsd };
  });
}

/**
 * The change from the first year to the last; undefined unless both have a
 * figure. Another year does not stand in for a missing one.
 */
export function findWageChange(years: readonly WageOfYear[]): WageChange | undefined {
  const from = years[0];
  const to = years.at(-1);
  if (from?.constantUsd === undefined || to?.constantUsd === undefined) return undefined;
  const percent = Math.round((to.constantUsd / from.constantUsd - 1) * 1000) / 10;
  return {
    from: { ...from, constantUsd: from.constantUsd },
    to: { ...to, constantUsd: to.constantUsd },
    percent,
  };
}

/** Stretches of years in a row that have a figure: a line is drawn through each, and across no gap. */
export function splitAtGaps<T extends Pick<WageOfYear, 'constantUsd'>>(
  years: readonly T[],
): readonly (readonly (T & { readonly constantUsd: number })[])[] {
  const stretches: (T & { readonly constantUsd: number })[][] = [[]];
  for (const year of years) {
    const { constantUsd } = year;
    if (constantUsd === undefined) stretches.push([]);
    else stretches.at(-1)!.push({ ...year, constantUsd });
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

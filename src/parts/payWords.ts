import type { Percentile, WageCell } from '../domain/model.ts';
import { formatCount, formatUsd } from './format.ts';

/** What each published percentile is called, and what it says. */
export const PERCENTILE_WORDS: Readonly<
  Record<Percentile, { readonly name: string; readonly says: string }>
> = {
  p10: { name: '10th percentile', says: '1 in 10 earn less' },
  p25: { name: '25th percentile', says: '1 in 4 earn less' },
  p50: { name: 'Median', says: 'half earn less' },
  p75: { name: '75th percentile', says: '1 in 4 earn more' },
  p90: { name: '90th percentile', says: '1 in 10 earn more' },
};

/** A published cell in words; a missing one says why it is missing. */
export function describeWageCell(cell: WageCell | undefined): string {
  if (typeof cell === 'number') return formatUsd(cell);
  switch (cell) {
    case '#':
      return 'above the highest figure the survey gives';
    case '*':
    case '**':
      return 'not released by the survey';
    default:
      return 'no figure published';
  }
}

/**
 * `about $9,000 more a year, typical`. Rounded to 500, from 10,000 on to 1,000:
 * the figures it comes from are no finer than that for one job.
 */
export function describePayDifference(usd: number): string {
  const size = Math.abs(usd);
  const step = size < 10_000 ? 500 : 1000;
  const rounded = Math.round(size / step) * step;
  if (rounded === 0) return 'about the same pay, typical';
  return `about $${formatCount(rounded)} ${usd > 0 ? 'more' : 'less'} a year, typical`;
}

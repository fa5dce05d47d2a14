import type { Gaps } from '../domain/eligibility/gaps.ts';
import { formatMonths } from './format.ts';

/**
 * How far something is: `2 steps, about 30 months`. Months of study and work,
 * one after the other; exam preparation has none.
 */
export function describeSteps({ steps, months, unplannable }: Omit<Gaps, 'missing'>): string {
  if (unplannable > 0) return 'no step leads there';
  const count =
    steps === 0 ? 'no step, something to arrange' : steps === 1 ? '1 step' : `${steps} steps`;
  return months === 0 ? count : `${count}, about ${formatMonths(months)}`;
}

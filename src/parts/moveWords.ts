import { formatMonths } from './format.ts';

/** How long most stay before a move: `usually after 2 years`; 0 months is no set time. */
export function describeUsualMonths(months: number): string {
  return months === 0 ? 'no set time' : `usually after ${formatMonths(months)}`;
}

/** A share of workers as a rounded percentage: `about 0.6%`; what rounds to nothing is `less than 0.1%`. */
export function describeShare(share: number): string {
  const percent = Math.round(share * 1000) / 10;
  return percent < 0.1 ? 'less than 0.1%' : `about ${percent}%`;
}

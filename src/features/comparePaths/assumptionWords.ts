import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import { formatUsd } from '../../parts/format.ts';
import { formatMonth } from '../../parts/planDates.ts';
import { formatYears } from './words.ts';

/** Everything the figures rest on, in one line: what a printed page and a saved file must say, too. */
export function describeAssumptions(assumptions: Assumptions, startMonth: string): string {
  const { end, raisePercent, adjustsPrices, hoursPerWeek, keepsWorking } = assumptions;
  const { examHours, staysUsual, tuition, aidUsdPerYear, paysRenewals, startPayUsd } = assumptions;
  const pay = end === 'middle' ? 'typical pay' : `${end} pay`;
  return [
    `${formatYears(assumptions.horizonMonths)} from ${formatMonth(startMonth)}`,
    pay,
    raisePercent === 0 ? 'no raises' : `raises of ${raisePercent}% for each full year in a job`,
    adjustsPrices ? 'national dollars by price parity' : 'local dollars',
    ...(startPayUsd === undefined ? [] : [`${formatUsd(startPayUsd)} a year at the start`]),
    keepsWorking
      ? `${hoursPerWeek} hours of study a week beside work`
      : 'full-time study without pay',
    `${examHours} hours to prepare for an exam`,
    staysUsual ? 'moves after the usual time' : 'moves as soon as the rules allow',
    tuition === undefined
      ? 'the whole range of tuition'
      : tuition === 'instate'
        ? 'public in-state tuition'
        : 'private tuition',
    aidUsdPerYear === 0
      ? 'no help with tuition'
      : `${formatUsd(aidUsdPerYear)} help for each year of study`,
    paysRenewals ? 'renewals paid' : 'renewals left out',
  ].join('; ');
}

import type { Place, WageBand, WageCell } from '../../domain/model.ts';
import type { Distribution } from '../../domain/wageDistribution.ts';
import type { PlacePay } from '../../domain/wagePlaces.ts';
import { formatCount, formatUsd } from '../../parts/format.ts';
import { describeWageCell } from '../../parts/payWords.ts';

/** A place's name after `in`. */
export function placeInWords({ id, name }: Pick<Place, 'id' | 'name'>): string {
  return id === 'us' || id === 'dc' ? `the ${name}` : name;
}

/** What stands for a published figure that can't be adjusted. */
const NO_PARITY = 'no price parity';

/** A figure as shown, or why there is none. */
export function describeShown(usd: number | undefined, published: WageCell | undefined): string {
  if (usd !== undefined) return formatUsd(usd);
  return typeof published === 'number' ? NO_PARITY : describeWageCell(published);
}

/** One end of a role's band in a place. */
export function describeEnd({ usd, published }: PlacePay, end: keyof WageBand): string {
  return describeShown(usd[end], published[end]);
}

/** `$39,470 to $63,970, typically $48,860`, or what is missing of it. */
export function describeBand(pay: PlacePay): string {
  const { low, middle, high } = pay.usd;
  if (low !== undefined && middle !== undefined && high !== undefined) {
    return `${formatUsd(low)} to ${formatUsd(high)}, typically ${formatUsd(middle)}`;
  }
  if (low === undefined && middle === undefined && high === undefined) {
    return describeEnd(pay, 'middle');
  }
  return `low: ${describeEnd(pay, 'low')}; typical: ${describeEnd(pay, 'middle')}; high: ${describeEnd(pay, 'high')}`;
}

/** Jobs in the occupation. */
export function describeJobs(cell: WageCell | undefined): string {
  return typeof cell === 'number' ? formatCount(cell) : describeWageCell(cell);
}

export function formatQuotient(quotient: number): string {
  return quotient.toFixed(2);
}

/** The quotient with what it says; the nation has none, as it is what others are measured by. */
export function describeQuotient(cell: WageCell | undefined): string {
  if (typeof cell !== 'number') return describeWageCell(cell);
  const words =
    cell >= 0.95 && cell <= 1.05
      ? 'about as common as in the nation'
      : `${cell > 1 ? 'more' : 'less'} common than in the nation`;
  return `${formatQuotient(cell)}: ${words}`;
}

/** `97.2`, and of which place it is where that is another one. */
export function describeParity(
  { place, parity }: Pick<PlacePay | Distribution, 'place' | 'parity'>,
  nameOf: (placeId: string) => string,
): string {
  if (parity === undefined) return 'none published';
  const index = parity.parity.toFixed(1);
  return parity.placeId === place.id ? index : `${index} (${nameOf(parity.placeId)})`;
}

/** What both words mean, wherever they are shown. */
export const JOBS_AND_QUOTIENT =
  'Jobs are those of the whole occupation, not of this role alone. The location quotient says how common they are: 1.00 is the same share of all jobs as in the nation, 2.00 twice that share, 0.50 half of it.';

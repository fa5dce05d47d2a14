import type { CredentialGain } from '../../domain/eligibility/findGains.ts';
import { compareGaps, standingOf, STANDINGS } from '../../domain/eligibility/gaps.ts';
import type { TotalCost } from '../../domain/eligibility/totalCost.ts';

/** What getting something would do, and what it would cost. */
export interface Gained {
  readonly gain: CredentialGain;
  readonly cost: TotalCost;
  /** Whether it is a program that the reader may do the shorter way. */
  readonly isShorter: boolean;
}

/**
 * Which to get next, negative for the first: the one that opens more roles,
 * then brings more nearer, then costs less at the least; one without a figure
 * comes after those with one.
 */
export function compareNext(a: Gained, b: Gained): number {
  return (
    b.gain.opens.length - a.gain.opens.length ||
    b.gain.nearer.length - a.gain.nearer.length ||
    (a.cost.usd?.low ?? Infinity) - (b.cost.usd?.low ?? Infinity) ||
    0
  );
}

/** What is held first, then what can be had now, then the nearest. */
export function compareStanding({ gain: a }: Gained, { gain: b }: Gained): number {
  const rank = ({ isHeld, gaps }: CredentialGain) =>
    isHeld ? -1 : STANDINGS.indexOf(standingOf(gaps));
  return rank(a) - rank(b) || compareGaps(a.gaps, b.gaps);
}

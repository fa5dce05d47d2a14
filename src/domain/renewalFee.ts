import { addRanges } from './addRanges.ts';
import { findFeeSpan } from './feeSpan.ts';
import { groupBy } from './groupBy.ts';
import type { Credential, Range } from './model.ts';

/** What one renewal of a credential costs, and how often it comes. */
export interface RenewalFee {
  readonly cycleMonths: number;
  /** USD for each cycle; undefined where no source gives a fee. */
  readonly usd: Range | undefined;
  readonly sources: readonly string[];
}

/** Fees named by the year are due each year, whatever the cycle. */
const YEARLY = /\bper year$/i;

export function isYearlyFee(what: string): boolean {
  return YEARLY.test(what);
}

/**
 * The fee of one renewal, without memberships and other yearly fees. Fees that
 * differ only after a comma (`Renewal, member`, `Renewal, nonmember`) are
 * alternatives: the lowest and the highest count, not the sum. Undefined where
 * no cycle is known.
 */
export function findRenewalFee({ renewal }: Pick<Credential, 'renewal'>): RenewalFee | undefined {
  const cycle = renewal?.cycleMonths;
  if (cycle === undefined) return undefined;
  const fees = (renewal?.fees ?? []).filter(
    ({ what, usd }) => usd !== undefined && !isYearlyFee(what),
  );
  const alternatives = [...groupBy(fees, ({ what }) => what.split(',')[0]!).values()];
  return {
    cycleMonths: cycle.value,
    usd:
      fees.length === 0
        ? undefined
        : addRanges(alternatives.flatMap((same) => findFeeSpan(same) ?? [])),
    sources: [...cycle.sources, ...fees.flatMap((fee) => fee.sources)],
  };
}

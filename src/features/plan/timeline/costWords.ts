import type { Estimate } from '../../../domain/plan/planModel.ts';
import { formatUsdRange } from '../../../parts/format.ts';

/** `The exam costs $229–$299.`, or what is said where no source gives a price. */
export function describeCost(usd: Estimate | undefined, before: string, none: string): string {
  return usd === undefined ? none : `${before} ${formatUsdRange(usd)}.`;
}

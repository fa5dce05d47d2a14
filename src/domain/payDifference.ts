import type { Role } from './model.ts';
import { findPay, type WageChain } from './wages.ts';

/** How much more the middle of one role's band is than another's, in one place. */
export interface PayDifference {
  /** USD per year; negative: less. */
  readonly usd: number;
  readonly placeId: string;
}

/**
 * The difference in the nearest place of the chain that has figures for both,
 * so that a role's local pay is never set against another's national pay.
 * Undefined where no place has both.
 */
export function findPayDifference(
  from: Role,
  to: Role,
  chain: WageChain,
): PayDifference | undefined {
  for (const link of chain) {
    const before = findPay(from, [link]);
    const after = findPay(to, [link]);
    if (before !== undefined && after !== undefined) {
      return { usd: after.middle - before.middle, placeId: link.placeId };
    }
  }
  return undefined;
}

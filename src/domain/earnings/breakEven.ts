import { ENDS, mapEnds, type ByEnd } from './earningsModel.ts';

/** Cumulative net by month at each end, from month 0 to the horizon. */
export type NetLines = ByEnd<readonly (number | undefined)[]>;

/** Which of two paths is ahead at the horizon, and the first month from which it stays at or above the other. */
export type Lead =
  | { readonly ahead: 'first' | 'second'; readonly from: number }
  /** Both come to the same. */
  | { readonly ahead: 'neither' }
  /** Pay is missing on the way. */
  | { readonly ahead: 'unknown' };

export interface BreakEven {
  /** The same end of both is compared. */
  readonly byEnd: ByEnd<Lead>;
  /** Where the same one is ahead at every end: from the earliest to the latest month. */
  readonly range:
    | { readonly ahead: 'first' | 'second'; readonly from: number; readonly to: number }
    | undefined;
}

/** Where one path makes up for another, by the horizon; the lines are of one length. Swapping them swaps the answer. */
export function findBreakEven(first: NetLines, second: NetLines): BreakEven {
  const byEnd = mapEnds((end) => findLead(first[end], second[end]));
  return { byEnd, range: findRange(byEnd) };
}

function findRange(byEnd: ByEnd<Lead>): BreakEven['range'] {
  const { ahead } = byEnd.middle;
  if (ahead === 'neither' || ahead === 'unknown') return undefined;
  const months = ENDS.flatMap((end) => {
    const lead = byEnd[end];
    return lead.ahead === ahead && 'from' in lead ? [lead.from] : [];
  });
  return months.length < ENDS.length
    ? undefined
    : { ahead, from: Math.min(...months), to: Math.max(...months) };
}

function findLead(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): Lead {
  const a = first.at(-1);
  const b = second.at(-1);
  if (a === undefined || b === undefined) return { ahead: 'unknown' };
  if (a === b) return { ahead: 'neither' };
  const [leader, other] = a > b ? [first, second] : [second, first];
  let from = leader.length - 1;
  while (from > 0 && isAtOrAbove(leader[from - 1], other[from - 1])) from -= 1;
  return { ahead: a > b ? 'first' : 'second', from };
}

function isAtOrAbove(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one >= other;
}

import { findGapCost } from './gapCost.ts';
import type { Gap } from './gaps.ts';
import { addRanges } from '../addRanges.ts';
import type { CareerDetails, Range } from '../model.ts';

/** Money for several things together. */
export interface TotalCost {
  /** USD of those with a figure; undefined where none has one. */
  readonly usd: Range | undefined;
  /** Whether a program or an exam among them has no figure. */
  readonly isPartial: boolean;
  /** Ids of the sources, each once. */
  readonly sources: readonly string[];
}

/** Tuition and exam fees; experience and statements have none. */
export function sumCosts(
  gaps: readonly Gap[],
  details: Pick<CareerDetails, 'programs' | 'credentials' | 'attestations'>,
): TotalCost {
  const costs = gaps
    .filter(({ kind }) => kind === 'program' || kind === 'credential')
    .map((gap) => findGapCost(gap, details));
  const known = costs.flatMap(({ usd, sources }) => (usd === undefined ? [] : [{ usd, sources }]));
  return {
    usd: known.length === 0 ? undefined : addRanges(known.map(({ usd }) => usd)),
    isPartial: known.length < costs.length,
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
  };
}

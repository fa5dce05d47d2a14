import type { Percentile } from './model.ts';

/** Every percentile that is published, lowest first. */
export const PERCENTILES: readonly Percentile[] = ['p10', 'p25', 'p50', 'p75', 'p90'];

import { findFeeSpan } from './feeSpan.ts';
import type { Credential, Fee, Range } from './model.ts';

/** The fees for sitting the exam; membership and other costs have other names in the data. */
export function listExamFees(credential: Pick<Credential, 'fees'>): readonly Fee[] {
  return credential.fees.filter(({ what }) => /^exam\b/i.test(what));
}

/** Lowest and highest exam fee in USD; undefined where none is known. */
export function findExamFee(credential: Pick<Credential, 'fees'>): Range | undefined {
  return findFeeSpan(listExamFees(credential));
}

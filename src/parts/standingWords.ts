import type { Standing } from '../domain/eligibility/gaps.ts';

/** A state in a word, for marks, names and tables. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  ready: 'Ready',
  'one-step': 'One step',
  further: 'Further',
};

import type { Standing } from '../domain/eligibility/gaps.ts';

/** What a state means, in a sentence; apart from the words, which the first view needs. */
export const STANDING_HELP: Readonly<Record<Standing, string>> = {
  ready: 'You have what this role usually asks.',
  'one-step': 'One program, credential or stretch of work is missing.',
  further: 'More than one step is missing, or no step leads there.',
};

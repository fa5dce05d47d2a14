import type { Standing } from '../domain/eligibility/gaps.ts';

/** A state in a word for marks and tables, and in a sentence for names and help. */
export const STANDING_WORDS: Readonly<
  Record<Standing, { readonly short: string; readonly says: string }>
> = {
  ready: { short: 'Ready', says: 'You have what this role usually asks.' },
  'one-step': { short: 'One step', says: 'One program, credential or stretch of work is missing.' },
  further: { short: 'Further', says: 'More than one step is missing, or no step leads there.' },
};

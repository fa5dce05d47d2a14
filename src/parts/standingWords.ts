import { standingOf, type Gaps, type Standing } from '../domain/eligibility/gaps.ts';

/** A state in a word for marks and tables, and in a sentence for names and help. */
export const STANDING_WORDS: Readonly<
  Record<Standing, { readonly short: string; readonly says: string }>
> = {
  ready: { short: 'Ready', says: 'You have what this role usually asks.' },
  'one-step': { short: 'One step', says: 'One program, credential or stretch of work is missing.' },
  further: { short: 'Further', says: 'More than one step is missing, or no step leads there.' },
};

/** The sentence for what is missing: of a role that is further off, which of the two it is. */
export function describeStanding(gaps: Gaps): string {
  const standing = standingOf(gaps);
  if (standing !== 'further') return STANDING_WORDS[standing].says;
  return gaps.unplannable > 0
    ? 'It asks for something that no step on this map leads to.'
    : 'More than one step is missing.';
}

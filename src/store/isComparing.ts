import type { Choices } from './choices.ts';

/** Whether roles or paths have been put into the comparison; compareUrl.ts reads which. */
export function isComparing({ compare }: Pick<Choices, 'compare'>): boolean {
  return /(?:^|&)(?:roles|plans)=/.test(compare);
}

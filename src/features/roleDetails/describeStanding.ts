import { standingOf, type Gaps } from '../../domain/eligibility/gaps.ts';
import { STANDING_HELP } from '../../parts/standingHelp.ts';

/** The sentence for what is missing: of a role that is further off, which of the two it is. */
export function describeStanding(gaps: Gaps): string {
  const standing = standingOf(gaps);
  if (standing !== 'further') return STANDING_HELP[standing];
  return gaps.unplannable > 0
    ? 'It asks for something that no step on this map leads to.'
    : 'More than one step is missing.';
}

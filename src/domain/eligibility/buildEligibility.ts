import type { CareerDetails, CareerMap } from '../model.ts';
import type { Profile } from '../profile.ts';
import { addGap } from './addGap.ts';
import type { Gap } from './gaps.ts';
import { createJudge, type Judge } from './judge.ts';
import { buildRules } from './rules.ts';

/** Everything that can be asked of a map's rules. */
export interface Eligibility {
  /** Cheap to make; each requirement is worked out when it is first asked about. */
  readonly judge: (profile: Profile) => Judge;
  /** The profile with things gained, in order. */
  readonly add: (profile: Profile, gaps: readonly Gap[]) => Profile;
}

export function buildEligibility(
  map: Pick<CareerMap, 'roles' | 'origins' | 'families'>,
  details: Pick<CareerDetails, 'credentials' | 'programs' | 'attestations'>,
): Eligibility {
  const rules = buildRules(map, details);
  const programs = new Map(details.programs.map((program) => [program.id, program]));
  const anywhere = map.families[0]!.id;
  return {
    judge: (profile) => createJudge(rules, profile),
    add: (profile, gaps) =>
      gaps.reduce((sum, gap) => addGap(sum, gap, programs, anywhere), profile),
  };
}

import { isCredential, type Gainable } from '../../domain/eligibility/findGains.ts';
import { isSameProgram, type Profile } from '../../domain/profile.ts';
import { asRequirement, meetsProgram } from '../../domain/requirement.ts';

/** `same`: the profile names this very thing; `more`: a program in it meets all that this one would. */
export type Holding = 'same' | 'more' | undefined;

export function findHolding({ credentials, programs }: Profile, thing: Gainable): Holding {
  if (isCredential(thing)) return credentials.includes(thing.id) ? 'same' : undefined;
  if (programs.some((completed) => isSameProgram(completed, thing))) return 'same';
  const asked = asRequirement(thing);
  return programs.some((completed) => meetsProgram(completed, asked)) ? 'more' : undefined;
}

/** The profile with a thing that it does not name yet. */
export function addTo(profile: Profile, thing: Gainable): Profile {
  if (isCredential(thing)) {
    return { ...profile, credentials: [...profile.credentials, thing.id] };
  }
  const { level, field, accreditation } = thing;
  return { ...profile, programs: [...profile.programs, { level, field, accreditation }] };
}

/** The profile without the thing; a higher program stays. */
export function removeFrom(profile: Profile, thing: Gainable): Profile {
  return isCredential(thing)
    ? { ...profile, credentials: profile.credentials.filter((id) => id !== thing.id) }
    : {
        ...profile,
        programs: profile.programs.filter((completed) => !isSameProgram(completed, thing)),
      };
}

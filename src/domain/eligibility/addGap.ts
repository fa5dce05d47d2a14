import type { Program } from '../model.ts';
import { isSameProgram, type Profile } from '../profile.ts';
import type { Gap } from './gaps.ts';

/**
 * The profile once something missing is gained; the same profile where it is
 * there already. Experience counts in the first of its places; `anywhere` is
 * the family it counts in when a rule names none.
 */
export function addGap(
  profile: Profile,
  gap: Gap,
  programs: ReadonlyMap<string, Program>,
  anywhere: string,
): Profile {
  switch (gap.kind) {
    case 'program': {
      const program = programs.get(gap.program);
      if (program === undefined) return profile;
      const { level, field, accreditation } = program;
      return profile.programs.some((own) => isSameProgram(own, program))
        ? profile
        : { ...profile, programs: [...profile.programs, { level, field, accreditation }] };
    }
    case 'credential':
      return profile.credentials.includes(gap.credential)
        ? profile
        : { ...profile, credentials: [...profile.credentials, gap.credential] };
    case 'experience': {
      const place = gap.places[0] ?? anywhere;
      const months = (profile.experience[place] ?? 0) + gap.months;
      return { ...profile, experience: { ...profile.experience, [place]: months } };
    }
    case 'attestation':
      return profile.answers[gap.attestation] === true
        ? profile
        : { ...profile, answers: { ...profile.answers, [gap.attestation]: true } };
  }
}

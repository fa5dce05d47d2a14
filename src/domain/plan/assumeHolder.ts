import type { CareerDetails, CareerMap, Requirement } from '../model.ts';
import { EMPTY_PROFILE, isSameProgram, type CompletedProgram, type Profile } from '../profile.ts';
import { meetsProgram } from '../requirement.ts';

/**
 * What someone in a role is taken to have: what the role's rule asks, by the
 * usual way (of options the first, as the data lists the usual way first), and
 * what the credentials and programs of that way ask themselves. At an origin:
 * the programs that most people there have. An unknown id: nothing.
 */
export function assumeHolder(
  id: string,
  map: Pick<CareerMap, 'roles' | 'families'>,
  details: Pick<CareerDetails, 'origins' | 'programs' | 'credentials'>,
): Profile {
  const programs: CompletedProgram[] = [];
  const credentials: string[] = [];
  const experience: Record<string, number> = {};
  const answers: Record<string, boolean> = {};
  const role = map.roles.find((one) => one.id === id);

  const addProgram = ({ level, field, accreditation }: CompletedProgram) => {
    const program = { level, field, accreditation };
    if (!programs.some((held) => isSameProgram(held, program))) programs.push(program);
  };
  const have = (requirement: Requirement | undefined): void => {
    if (requirement === undefined) return;
    if ('allOf' in requirement) requirement.allOf.forEach(have);
    else if ('anyOf' in requirement) have(requirement.anyOf[0]);
    else if ('of' in requirement) requirement.of.slice(0, requirement.atLeast).forEach(have);
    else if ('program' in requirement) {
      if (programs.some((held) => meetsProgram(held, requirement))) return;
      const { program: level, field, accreditation } = requirement;
      const usual = details.programs.find(
        (one) => one.level === level && one.field === field && meetsProgram(one, requirement),
      );
      have(usual?.requires);
      addProgram(usual ?? { level, field, accreditation });
    } else if ('credential' in requirement) {
      if (credentials.includes(requirement.credential)) return;
      credentials.push(requirement.credential);
      have(
        details.credentials.find((one) => one.id === requirement.credential)?.eligibility.requires,
      );
    } else if ('experienceMonths' in requirement) {
      const own = role && [role.id, role.family].find((place) => requirement.in?.includes(place));
      const place = own ?? requirement.in?.[0] ?? role?.family;
      if (place === undefined) return;
      experience[place] = Math.max(experience[place] ?? 0, requirement.experienceMonths);
    } else answers[requirement.attest] = true;
  };

  if (role !== undefined) have(role.requires);
  else {
    for (const programId of details.origins[id]?.programs ?? []) {
      const program = details.programs.find((one) => one.id === programId);
      if (program !== undefined) addProgram(program);
    }
  }
  return { ...EMPTY_PROFILE, position: id, programs, credentials, experience, answers };
}

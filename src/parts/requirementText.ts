import type { CareerMap, Requirement } from '../domain/model.ts';
import { partsOf } from '../domain/requirement.ts';
import type { DetailsIndex } from './detailsIndex.ts';
import {
  describeCombination,
  describeExperience,
  describeProgram,
  listParts,
  uncapitalize,
  unwrap,
} from './requirementWords.ts';

/** A requirement in one line: `Certificate or higher; and one of: CCA, CPC`. */
export function describeRequirement(
  requirement: Requirement,
  map: Pick<CareerMap, 'credentials' | 'families' | 'roles' | 'origins'>,
  index: DetailsIndex,
): string {
  const whole = unwrap(requirement);
  const how = describeCombination(whole);
  if (how === undefined) return describeAtom(whole, map, index);
  const words = listParts(whole).map((part, at) => {
    const said = describeRequirement(part, map, index);
    const inside = partsOf(unwrap(part)) === undefined ? said : `(${said})`;
    return at === 0 ? inside : uncapitalize(inside);
  });
  if (how === 'All of these') return words.join('; and ');
  return `${how.replace(' these', '')}: ${words.join('; ')}`;
}

function describeAtom(
  atom: Requirement,
  map: Pick<CareerMap, 'credentials' | 'families' | 'roles' | 'origins'>,
  index: DetailsIndex,
): string {
  if ('program' in atom) return describeProgram(atom, index);
  if ('credential' in atom) {
    return map.credentials.find(({ id }) => id === atom.credential)?.abbreviation ?? '';
  }
  if ('experienceMonths' in atom) {
    const { time, places } = describeExperience(atom, map);
    const names = places.map(({ name }) => name).join(', ');
    if (names === '') return `${time} in any role on this map`;
    return `${time} ${names.startsWith('work as ') ? 'of' : 'in'} ${names}`;
  }
  return 'attest' in atom ? (index.attestationsById.get(atom.attest)?.text ?? '') : '';
}

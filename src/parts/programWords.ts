import type { CompletedProgram } from '../domain/profile.ts';
import type { DetailsIndex } from './detailsIndex.ts';
import { EDUCATION_WORDS } from './educationWords.ts';
import { uncapitalize } from './requirementWords.ts';

/** `Associate degree in health information management, CAHIIM-accredited`; ids the map does not know stay. */
export function describeCompleted(
  { level, field, accreditation }: CompletedProgram,
  index: DetailsIndex,
): string {
  const name = level === 'hs' ? 'High school diploma or equivalent' : EDUCATION_WORDS[level].full;
  const known = index.fieldsById.get(field ?? '')?.name;
  const inField =
    field === undefined ? '' : ` in ${known === undefined ? `“${field}”` : uncapitalize(known)}`;
  const mark =
    accreditation === undefined
      ? ''
      : `, ${index.accreditationsById.get(accreditation)?.name ?? `“${accreditation}”`}`;
  return name + inField + mark;
}

import { joinWithOr } from './joinWords.ts';
import type { Gap } from '../domain/eligibility/gaps.ts';
import type { CareerMap } from '../domain/model.ts';
import type { DetailsIndex } from './detailsIndex.ts';
import { formatMonths } from './format.ts';
import { describePlaces, describeProgram, uncapitalize } from './requirementWords.ts';

/** A gap in a few words, to stand in a list or a sentence: `CCS`, `2 years in HIM operations`. */
export function describeGap(
  gap: Gap,
  map: Pick<CareerMap, 'credentials' | 'families' | 'roles' | 'origins'>,
  index: DetailsIndex | undefined,
): string {
  switch (gap.kind) {
    case 'program': {
      const program = index?.programsById.get(gap.program);
      // Where a higher program is the nearest way, naming the one asked for would mislead.
      return program === undefined || program.level === gap.asked.program
        ? describeProgram(gap.asked, index)
        : program.name;
    }
    case 'credential':
      return (
        map.credentials.find(({ id }) => id === gap.credential)?.abbreviation ?? gap.credential
      );
    case 'experience': {
      const time = `${formatMonths(gap.months)}${gap.counted > 0 ? ' more' : ''}`;
      const names = describePlaces(gap.places, map).map(({ name }) => name);
      const few =
        names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), 'other roles'] : names;
      const link = names[0]?.startsWith('work as ') ? 'of' : 'in';
      return names.length === 0
        ? `${time} of work in the field`
        : `${time} ${link} ${joinWithOr(few)}`;
    }
    case 'attestation': {
      const text = index?.attestationsById.get(gap.attestation)?.text ?? '…';
      return `“${text}”`;
    }
  }
}

/**
 * What trying a gap out, or adding it to the profile, gives: the very program,
 * with its accreditation, where `describeGap` says what was asked; the one place
 * that time is counted in (see addGap).
 */
export function describeGained(
  gap: Gap,
  map: Parameters<typeof describeGap>[1],
  index: DetailsIndex | undefined,
): string {
  if (gap.kind === 'experience') {
    return describeGap({ ...gap, places: gap.places.slice(0, 1) }, map, index);
  }
  const program = gap.kind === 'program' ? index?.programsById.get(gap.program) : undefined;
  return program?.name ?? describeGap(gap, map, index);
}

const MOST_NAMED = 3;

/** `a`, `a or b`, `a, b or c`. */

/** Several gaps as one line: `Associate degree or higher in health information management; RHIT`. */
export function describeGaps(
  gaps: readonly Gap[],
  map: Parameters<typeof describeGap>[1],
  index: DetailsIndex | undefined,
): string {
  return gaps
    .map((gap) => describeGap(gap, map, index))
    .map((words, at) => (at === 0 ? words : uncapitalize(words)))
    .join('; ');
}

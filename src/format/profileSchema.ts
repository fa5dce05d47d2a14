import * as v from 'valibot';
import { PLACE_CODE, PROGRAM_LEVELS } from '../domain/model.ts';
import { MOST_STUDY_HOURS } from '../domain/profile.ts';
import { id, months, usd } from './schemaParts.ts';

const level = v.picklist(PROGRAM_LEVELS, `must be one of ${PROGRAM_LEVELS.join(', ')}`);

/** A reader's profile, in the browser's storage, in a saved file, and in a preset. */
export const profile = v.strictObject({
  position: v.optional(id),
  programs: v.optional(
    v.array(v.strictObject({ level, field: v.optional(id), accreditation: v.optional(id) })),
    [],
  ),
  credentials: v.optional(v.array(id), []),
  experience: v.optional(v.record(id, v.pipe(months, v.minValue(1, 'must be 1 or more'))), {}),
  answers: v.optional(v.record(id, v.boolean()), {}),
  place: v.optional(
    v.pipe(v.string(), v.regex(PLACE_CODE, 'must be a place code such as tx or 26420')),
  ),
  studyHoursPerWeek: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_STUDY_HOURS)),
  ),
  limits: v.optional(
    v.strictObject({
      months: v.optional(months),
      usd: v.optional(usd),
      highestProgram: v.optional(level),
      keepsWorking: v.optional(v.boolean()),
      withoutFamilies: v.optional(v.array(id), []),
    }),
    { withoutFamilies: [] },
  ),
});

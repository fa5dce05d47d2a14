import * as v from 'valibot';
import { PROGRAM_LEVELS } from '../domain/model.ts';
import { id, months } from './schemaParts.ts';

export type RequirementSource =
  | {
      program: (typeof PROGRAM_LEVELS)[number];
      field?: string | undefined;
      accreditation?: string | undefined;
    }
  | { credential: string }
  | { experienceMonths: number; in?: string[] | undefined }
  | { attest: string }
  | { allOf: RequirementSource[] }
  | { anyOf: RequirementSource[] }
  | { atLeast: number; of: RequirementSource[] };

const parts = v.pipe(
  v.array(v.lazy((): v.GenericSchema<RequirementSource> => requirement)),
  v.minLength(1, 'needs at least one part'),
);

/** One form for each key that only it has. */
export const requirementForms = {
  program: v.strictObject({
    program: v.pipe(v.picklist(PROGRAM_LEVELS), v.description('That program level or above.')),
    field: v.optional(id),
    accreditation: v.optional(id),
  }),
  credential: v.strictObject({ credential: id }),
  experienceMonths: v.strictObject({
    experienceMonths: v.pipe(months, v.minValue(1, 'must be 1 or more')),
    in: v.optional(
      v.pipe(
        v.array(id),
        v.minLength(1, 'needs at least one id'),
        v.description(
          'Ids of families, roles, or origins whose work counts; left out: any role on the map.',
        ),
      ),
    ),
  }),
  attest: v.strictObject({ attest: id }),
  allOf: v.strictObject({ allOf: parts }),
  anyOf: v.strictObject({ anyOf: parts }),
  atLeast: v.pipe(
    v.strictObject({
      atLeast: v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more')),
      of: parts,
    }),
    v.check(({ atLeast, of }) => atLeast <= of.length, 'asks for more parts than it lists'),
  ),
} as const;

/** Any requirement: what a definition of JSON Schema is written from. */
export const anyRequirement: v.GenericSchema<RequirementSource> = v.union(
  Object.values(requirementForms),
  'must be one of: {program}, {credential}, {experienceMonths}, {attest}, {allOf}, {anyOf}, {atLeast, of}',
);

/**
 * A requirement, told apart by its key, so that a fault is reported where it
 * is and not as one of seven forms that did not fit.
 */
export const requirement: v.GenericSchema<RequirementSource> = v.lazy((input) => {
  if (typeof input !== 'object' || input === null) return anyRequirement;
  const key = (Object.keys(requirementForms) as (keyof typeof requirementForms)[]).find(
    (form) => form in input,
  );
  return key === undefined ? anyRequirement : requirementForms[key];
});

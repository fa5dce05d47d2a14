import * as v from 'valibot';
import { SCHOOL_CONTROLS, SCHOOL_LENGTHS } from '../domain/schools.ts';
import { cipCode, id, sentence, webAddress, year } from './schemaParts.ts';

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Schools that award degrees of the field: what the school tool writes and the page fetches. */
export const schoolsFile = v.strictObject({
  $schema: v.optional(v.string()),
  source: id,
  directorySource: id,
  codeSource: id,
  years: v.pipe(
    v.array(year),
    v.minLength(1),
    v.description('Years in which the academic years ended, oldest first.'),
  ),
  codes: v.array(v.strictObject({ code: cipCode, name: sentence, title: sentence })),
  schools: v.array(
    v.strictObject({
      id: v.pipe(v.number(), v.integer(), v.description('UNITID of IPEDS.')),
      name: sentence,
      city: sentence,
      state: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a postal code in small letters')),
      control: v.picklist(SCHOOL_CONTROLS),
      length: v.pipe(v.picklist(SCHOOL_LENGTHS), v.description('Its longest programs.')),
      web: v.optional(webAddress),
      awards: v.pipe(
        v.array(
          v.pipe(
            v.tupleWithRest([cipCode, v.pipe(v.number(), v.integer())], count),
            v.description('Code, award level of IPEDS, and awards of each year; null: no report.'),
          ),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

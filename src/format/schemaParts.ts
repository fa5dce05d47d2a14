import * as v from 'valibot';
import { MOST_MONTHS } from '../domain/profile.ts';

/** The small values that every file of a map is made of. */

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: small letters, digits and single hyphens'),
);
export const moveId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+__[a-z0-9-]+$/, 'must be the ids of its two ends joined by two underscores'),
);
export const sentence = v.pipe(v.string(), v.trim(), v.minLength(2, 'must not be empty'));
export const sourceIds = v.pipe(
  v.array(id),
  v.minLength(1, 'needs at least one source id'),
  v.description('Ids from sources.json.'),
);
export const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
export const months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MONTHS));
export const usd = v.pipe(v.number(), v.integer(), v.minValue(0));
export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s"<>]+$/, 'must be a web address'),
);
/** A code of the Classification of Instructional Programs. */
export const cipCode = v.pipe(
  v.string(),
  v.regex(/^\d{2}\.\d{4}$/, 'must be a CIP code, such as 51.0707'),
);

/** For an object with `low` and `high`. */
export const rising = <T extends { readonly low: number; readonly high: number }>() =>
  v.check<T, string>(({ low, high }) => low <= high, 'runs from high to low');

export const usdRange = v.pipe(v.strictObject({ low: usd, high: usd }), rising());
export const monthRange = v.pipe(v.strictObject({ low: months, high: months }), rising());

/** A stated value with where it was read. */
export const fact = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({
    value,
    sources: sourceIds,
    year: v.optional(v.pipe(year, v.description('Year the source speaks for.'))),
    note: v.optional(sentence),
  });

import type { Profile } from '../../domain/profile.ts';

/** Whether a profile says nothing at all, not even a place or a limit. */
export function isEmptyProfile({
  position,
  programs,
  credentials,
  experience,
  answers,
  place,
  studyHoursPerWeek,
  limits: { withoutFamilies, ...limits },
}: Profile): boolean {
  const lists = [programs, credentials, withoutFamilies];
  const records = [experience, answers];
  const values = [position, place, studyHoursPerWeek, ...Object.values(limits)];
  return (
    lists.every((list) => list.length === 0) &&
    records.every((record) => Object.keys(record).length === 0) &&
    values.every((value) => value === undefined)
  );
}

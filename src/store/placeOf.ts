import type { Profile } from '../domain/profile.ts';
import type { Choices } from './choices.ts';

/**
 * The id of the place whose figures are asked for: the one chosen here or in
 * the link, else the reader's own, else the nation. The reader's own is never
 * written into a link.
 */
export function placeOf({
  choices,
  profile,
}: {
  readonly choices: Pick<Choices, 'place'>;
  readonly profile: Pick<Profile, 'place'>;
}): string {
  return choices.place ?? profile.place ?? 'us';
}

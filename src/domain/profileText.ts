import type { Profile } from './profile.ts';

/** What a saved profile says of itself; read back in format/profileFile.ts. */
export const PROFILE_FORMAT = 'him-career-atlas-profile';
export const PROFILE_VERSION = 1;

/** A profile as text, for the browser's storage and for files; the same text for the same profile. */
export function formatProfile(profile: Profile, mapId: string): string {
  const content = { format: PROFILE_FORMAT, version: PROFILE_VERSION, map: mapId, profile };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A profile from text, or each problem that it has, with its place. */
export type ReadProfile =
  | { readonly profile: Profile; readonly problems?: undefined }
  | { readonly problems: readonly string[]; readonly profile?: undefined };

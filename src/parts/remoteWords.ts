import type { RemoteUse } from '../domain/model.ts';

/** How usual remote work is, in a word. From the least to the most. */
export const REMOTE_WORDS: Readonly<Record<RemoteUse, string>> = {
  rare: 'Rare',
  sometimes: 'Sometimes',
  common: 'Common',
};

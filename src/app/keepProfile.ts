import { EMPTY_PROFILE, saysWhatOneHas, type Profile } from '../domain/profile.ts';
import { formatProfile } from '../domain/profileText.ts';
import type { AppStore } from '../store/appStore.ts';
import { describeFailure } from '../store/loadable.ts';
import { canStore, readStored, writeStored } from '../ui/safeStorage.ts';

export const PROFILE_KEY = 'him-career-atlas-profile';
/** Where a stored profile that can't be read goes when the reader makes a new one; a further one gets a `+`. */
export const UNREADABLE_KEY = `${PROFILE_KEY}-unreadable`;

/**
 * Keeps the profile in this browser: reads it once, writes every change, and
 * follows changes made in another window. Nothing of it leaves the browser.
 * A text that can't be read is never overwritten before it is kept elsewhere.
 * The rules are fetched once a profile says anything they ask for. Returns a
 * function that ends it.
 */
export function keepProfile(store: AppStore): () => void {
  /** The text last read or written: what is in storage, as far as this window knows. */
  let known = readStored(PROFILE_KEY);
  let isTakingIn = false;

  /** What comes from storage is not written back: windows of two versions would never rest. */
  const restore = (profile: Profile) => {
    isTakingIn = true;
    store.getState().restoreProfile(profile);
    isTakingIn = false;
  };
  const takeIn = async (text: string | undefined) => {
    known = text;
    const { readProfile, setProfileKeeping } = store.getState();
    if (text === undefined) {
      restore(EMPTY_PROFILE);
      setProfileKeeping({ status: canStore() ? 'kept' : 'memory' });
      return;
    }
    const result = await readProfile(text).catch((error: unknown) => ({
      profile: undefined,
      problems: [
        `The part of the app that reads it did not come: ${describeFailure(error)}. Reload the page to try again.`,
      ],
    }));
    // A newer text has come meanwhile.
    if (known !== text) return;
    if (result.profile === undefined) {
      setProfileKeeping({ status: 'unreadable', text, problems: result.problems });
    } else {
      restore(result.profile);
      setProfileKeeping({ status: 'kept' });
    }
  };
  const write = (profile: Profile) => {
    const { map, profileKeeping, setProfileKeeping } = store.getState();
    if (profileKeeping.status === 'unreadable' && !keepCopy(profileKeeping.text)) return;
    const text = profile === EMPTY_PROFILE ? undefined : formatProfile(profile, map.id);
    const isKept = writeStored(PROFILE_KEY, text);
    if (isKept) known = text;
    setProfileKeeping({ status: isKept ? 'kept' : 'memory' });
  };

  const follow = (event: StorageEvent) => {
    const text = readStored(PROFILE_KEY);
    if ((event.key === PROFILE_KEY || event.key === null) && text !== known) void takeIn(text);
  };
  const unsubscribe = store.subscribe((state, last) => {
    if (state.profile === last.profile) return;
    if (saysWhatOneHas(state.profile)) {
      state.loadDetails();
      state.loadEligibility();
    }
    // Until the stored profile has been read, it must not be lost to a change.
    if (!isTakingIn && state.profileKeeping.status !== 'reading') write(state.profile);
  });
  window.addEventListener('storage', follow);
  void takeIn(known);
  return () => {
    unsubscribe();
    window.removeEventListener('storage', follow);
  };
}

/** Keeps a text that can't be read beside those kept before. False when it can't be kept. */
function keepCopy(text: string): boolean {
  let key = UNREADABLE_KEY;
  while ((readStored(key) ?? text) !== text) key += '+';
  return writeStored(key, text);
}

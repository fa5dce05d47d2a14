import { EMPTY_PROFILE, saysWhatOneHas } from '../domain/profile.ts';
import { formatProfile } from '../domain/profileText.ts';
import type { AppStore } from '../store/appStore.ts';
import { describeFailure } from '../store/loadable.ts';
import { canStore, readStored, writeStored } from '../ui/safeStorage.ts';

export const PROFILE_KEY = 'him-career-atlas-profile';
/** Where a stored profile that can't be read goes when the reader makes a new one. */
export const UNREADABLE_KEY = `${PROFILE_KEY}-unreadable`;

/**
 * Keeps the profile in this browser: reads it once, writes every change, and
 * follows changes made in another window. Nothing of it leaves the browser.
 * The rules are fetched once a profile says anything they ask for. Returns a
 * function that ends it.
 */
export function keepProfile(store: AppStore): () => void {
  /** The text last read or written: what is in storage, as far as this window knows. */
  let known = readStored(PROFILE_KEY);

  const takeIn = async (text: string | undefined) => {
    known = text;
    const { readProfile, restoreProfile, setProfileKeeping } = store.getState();
    if (text === undefined) {
      restoreProfile(EMPTY_PROFILE);
      setProfileKeeping({ status: canStore() ? 'kept' : 'memory' });
      return;
    }
    const result = await readProfile(text).catch((error: unknown) => ({
      profile: undefined,
      problems: [`The part of the app that reads it did not come: ${describeFailure(error)}.`],
    }));
    // A newer text has come meanwhile.
    if (known !== text) return;
    if (result.profile === undefined) {
      setProfileKeeping({ status: 'unreadable', text, problems: result.problems });
    } else {
      restoreProfile(result.profile);
      setProfileKeeping({ status: 'kept' });
    }
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
    const isEmpty = state.profile === EMPTY_PROFILE;
    const text = isEmpty ? undefined : formatProfile(state.profile, state.map.id);
    if (text === known || state.earlierProfiles.length === 0) return;
    if (state.profileKeeping.status === 'unreadable') {
      writeStored(UNREADABLE_KEY, state.profileKeeping.text);
    }
    known = text;
    const isKept = writeStored(PROFILE_KEY, text);
    state.setProfileKeeping({ status: isKept ? 'kept' : 'memory' });
  });
  window.addEventListener('storage', follow);
  void takeIn(known);
  return () => {
    unsubscribe();
    window.removeEventListener('storage', follow);
  };
}

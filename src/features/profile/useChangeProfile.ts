import { useCallback } from 'react';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile.ts';
import { useAppStore } from '../../store/useApp.tsx';
import { isEmptyProfile } from './isEmptyProfile.ts';

export type ChangeProfile = (change: (profile: Profile) => Partial<Profile>) => void;

/** Changes parts of the profile as one step that undo takes back; one that says nothing any more is cleared. */
export function useChangeProfile(): ChangeProfile {
  const store = useAppStore();
  return useCallback(
    (change) => {
      const { profile, setProfile } = store.getState();
      const next = { ...profile, ...change(profile) };
      setProfile(isEmptyProfile(next) ? EMPTY_PROFILE : next);
    },
    [store],
  );
}

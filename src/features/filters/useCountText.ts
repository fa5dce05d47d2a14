import { useApp, useSelected } from '../../store/useApp.tsx';

/** `63 of 79 roles`; while the words of the filter can't be looked up yet, that it is searching. */
export function useCountText(): string {
  const shown = useSelected('shownRoles').length;
  const total = useSelected('mapRoles').length;
  const isSearching = useApp(
    ({ choices, search }) =>
      choices.query.trim() !== '' && (search.status === 'idle' || search.status === 'loading'),
  );
  return isSearching ? 'Searching …' : `${shown} of ${total} roles`;
}

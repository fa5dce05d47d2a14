import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { paths } from '../store/paths.ts';
import { useApp } from '../store/useApp.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

/** From this width on a panel opens beside the map; below it what it holds has a page to itself. */
export const HAS_PANEL = '(min-width: 900px)';

/** Id of the button that opens it; closing gives the focus back to it. */
export const PROFILE_BUTTON = 'profile-button';

/** The profile beside the map. */
export interface ProfilePanelState {
  /** Whether there is room for it here; otherwise the profile is a page. */
  readonly isOffered: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/**
 * There is one panel: the profile comes before the role that was chosen when
 * it was opened, and gives way to one that is chosen later; once that is
 * closed, it is back.
 */
export function useProfilePanel(): ProfilePanelState {
  const { pathname } = useLocation();
  const hasRoom = useMediaQuery(HAS_PANEL);
  const chosenRole = useApp((state) => state.chosenRole);
  const isKnown = useApp(
    ({ graph }) => chosenRole === undefined || graph.rolesById.has(chosenRole),
  );
  const isOnMap = pathname === paths.map || pathname.startsWith(paths.role(''));
  const [openOver, setOpenOver] = useState<{ readonly role: string | undefined }>();
  const isOffered = hasRoom && isOnMap && isKnown;
  const isOpen = isOffered && openOver !== undefined && openOver.role === chosenRole;
  return {
    isOffered,
    isOpen,
    toggle: useCallback(
      () => setOpenOver(isOpen ? undefined : { role: chosenRole }),
      [isOpen, chosenRole],
    ),
  };
}

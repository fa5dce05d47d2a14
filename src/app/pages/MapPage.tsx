import { lazy, Suspense, useDeferredValue, useEffect, type MouseEvent } from 'react';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { PathLinesSlot } from '../../features/path/PathSlot.tsx';
import { CareerMapView } from '../../features/map/CareerMapView.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChoose, useChooseRole } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { HAS_PANEL, PROFILE_BUTTON, type ProfilePanelState } from '../useProfilePanel.ts';
import styles from './MapPage.module.css';

const RoleView = lazy(async () => ({
  default: (await import('../../features/roleDetails/RoleView.tsx')).RoleView,
}));
const UnknownRole = lazy(async () => ({
  default: (await import('../../features/roleDetails/UnknownRole.tsx')).UnknownRole,
}));
const NoRoles = lazy(async () => ({
  default: (await import('../../features/filters/NoRoles.tsx')).NoRoles,
}));

const ProfilePanel = lazy(async () => ({
  default: (await import('../../features/profile/ProfilePanel.tsx')).ProfilePanel,
}));

export function MapPage({ profilePanel }: { readonly profilePanel: ProfilePanelState }) {
  const chosenRole = useApp((state) => state.chosenRole);
  const role = useApp((state) => state.graph.rolesById.get(state.chosenRole ?? ''));
  const hasPanel = useMediaQuery(HAS_PANEL);
  usePageTitle(role?.title);

  if (chosenRole !== undefined && role === undefined) {
    return (
      <Suspense fallback={<Loading what="the page" />}>
        <UnknownRole id={chosenRole} isPage />
      </Suspense>
    );
  }
  if (chosenRole !== undefined && !hasPanel) {
    return (
      <Suspense fallback={<Loading what="the role" />}>
        <RoleView id={chosenRole} isPage />
      </Suspense>
    );
  }
  return <MapWithPanel chosenRole={chosenRole} profilePanel={profilePanel} />;
}

function MapWithPanel({
  chosenRole,
  profilePanel,
}: {
  readonly chosenRole: string | undefined;
  readonly profilePanel: ProfilePanelState;
}) {
  const isEmpty = useSelected('shownRoles').length === 0;
  const chooseRole = useChooseRole();
  const closeRole = (id: string) => {
    chooseRole(undefined);
    focusCard(id);
  };
  const closeProfile = () => {
    profilePanel.toggle();
    document.getElementById(PROFILE_BUTTON)?.focus();
  };
  useEscape(
    profilePanel.isOpen
      ? closeProfile
      : chosenRole === undefined
        ? undefined
        : () => closeRole(chosenRole),
  );
  // The map shows the choice at once; the panel, which is much more, may come a frame later.
  const panelRole = useDeferredValue(chosenRole);
  return (
    <>
      <VisuallyHidden>
        <h1>Map of careers in health information management</h1>
      </VisuallyHidden>
      <FilterBar />
      {isEmpty && (
        <div className={styles.empty}>
          <Suspense fallback={null}>
            <NoRoles />
          </Suspense>
        </div>
      )}
      <CareerMapView
        Overlay={PathLinesSlot}
        panel={
          profilePanel.isOpen ? (
            <aside className={styles.panel} aria-label="My profile">
              <Suspense fallback={<Loading what="the profile" />}>
                <ProfilePanel onClose={closeProfile} />
              </Suspense>
            </aside>
          ) : panelRole !== undefined ? (
            <aside className={styles.panel} aria-label="Chosen role">
              <OffMapNote id={panelRole} />
              <Suspense fallback={<Loading what="the role" />}>
                <RoleView id={panelRole} isPage={false} onClose={() => closeRole(panelRole)} />
              </Suspense>
            </aside>
          ) : undefined
        }
      />
    </>
  );
}

/** Says why a chosen role has no card, where adjacent roles are off. */
function OffMapNote({ id }: { readonly id: string }) {
  const isOff = useApp(
    (state) => state.graph.rolesById.get(id)?.isAdjacent === true && !state.choices.hasAdjacent,
  );
  const { choose } = useChoose();
  if (!isOff) return null;
  const show = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // This note goes away with the button that has the focus; the role's title stays.
    currentTarget.closest('aside')?.querySelector('h2')?.focus({ preventScroll: true });
    choose({ hasAdjacent: true });
  };
  return (
    <div className={styles.note}>
      <p>This role is next to the field, and adjacent roles are off the map.</p>
      <Button onClick={show}>Show adjacent roles</Button>
    </div>
  );
}

/** Escape closes the panel, from the map or the panel. */
function useEscape(onEscape: (() => void) | undefined): void {
  useEffect(() => {
    if (onEscape === undefined) return undefined;
    const close = (event: KeyboardEvent) => {
      // An open dialog or popover takes Escape for itself.
      const isTaken =
        event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null;
      if (event.key !== 'Escape' || isTaken) return;
      onEscape();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onEscape]);
}

function focusCard(id: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-role-id="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true }),
  );
}

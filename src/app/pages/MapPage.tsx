import { lazy, Suspense, useDeferredValue, useEffect, type MouseEvent } from 'react';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { CareerMapView } from '../../features/map/CareerMapView.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChoose, useChooseRole } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
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

/** From this width on a chosen role opens beside the map; below it has the page to itself. */
const HAS_PANEL = '(min-width: 900px)';

export function MapPage() {
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
  return <MapWithPanel chosenRole={chosenRole} />;
}

function MapWithPanel({ chosenRole }: { readonly chosenRole: string | undefined }) {
  const isEmpty = useSelected('shownRoles').length === 0;
  const chooseRole = useChooseRole();
  useCloseByEscape(chosenRole);
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
        panel={
          panelRole !== undefined && (
            <aside className={styles.panel} aria-label="Chosen role">
              <OffMapNote id={panelRole} />
              <Suspense fallback={<Loading what="the role" />}>
                <RoleView
                  id={panelRole}
                  isPage={false}
                  onClose={() => {
                    chooseRole(undefined);
                    focusCard(panelRole);
                  }}
                />
              </Suspense>
            </aside>
          )
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

/** Escape closes the panel, from the map or the panel, and focus goes to the role's card. */
function useCloseByEscape(chosenRole: string | undefined): void {
  const chooseRole = useChooseRole();
  useEffect(() => {
    if (chosenRole === undefined) return undefined;
    const close = (event: KeyboardEvent) => {
      // An open dialog or popover takes Escape for itself.
      const isTaken =
        event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null;
      if (event.key !== 'Escape' || isTaken) return;
      chooseRole(undefined);
      focusCard(chosenRole);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [chosenRole, chooseRole]);
}

function focusCard(id: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-role-id="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true }),
  );
}

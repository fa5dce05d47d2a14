import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { revealBox } from '../../layout/viewport.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChooseRole } from '../../store/useChoose.ts';
import type { MapModel } from './useMapModel.ts';
import type { Camera } from './usePanZoom.ts';
import type { ViewportStore } from './viewportStore.ts';

/** A pointer that only passes over a card changes nothing. */
const HOVER_MS = 90;

/** Which node the map speaks of: the one pointed at or focused, else the chosen one. */
export function useActiveCard(
  { geometry, roles }: MapModel,
  stageRef: RefObject<HTMLElement | null>,
  viewport: ViewportStore,
  moveTo: Camera['moveTo'],
) {
  const chosenRole = useApp((state) => state.chosenRole);
  const graph = useApp((state) => state.graph);
  const shownIds = useSelected('shownRoleIds');
  const chooseRole = useChooseRole();
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [lastFocused, setLastFocused] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const isPlaced = (id: string | undefined) => id !== undefined && geometry.slots.has(id);
  const tabStop = [
    lastFocused,
    chosenRole,
    roles.find(({ id }) => shownIds.has(id))?.id,
    roles[0]?.id,
  ].find(isPlaced);
  const focusCard = useCallback(
    (id: string) => {
      const stage = stageRef.current!;
      const box = geometry.cards.get(id);
      if (box === undefined) return;
      setLastFocused(id);
      setFocused(id);
      const part = { x: 0, y: 0, width: stage.clientWidth, height: stage.clientHeight };
      const next = revealBox(box, viewport.get(), part);
      if (next.x !== viewport.get().x || next.y !== viewport.get().y) moveTo(next);
      // The card may be mounted only now that it is the tab stop.
      requestAnimationFrame(() =>
        stage.querySelector<HTMLElement>(`[data-role-id="${id}"]`)?.focus({ preventScroll: true }),
      );
    },
    [geometry, moveTo, stageRef, viewport],
  );
  const idAt = (target: EventTarget) =>
    (target as HTMLElement).closest<HTMLElement>('[data-role-id]')?.dataset['roleId'];
  const handlers = {
    onPointerOver: ({ target, pointerType, buttons }: PointerEvent) => {
      // Under a drag that the map's edge holds back cards pass, too.
      if (pointerType === 'touch' || buttons !== 0) return;
      clearTimeout(timer.current);
      const id = idAt(target);
      timer.current = setTimeout(() => setHovered(id), HOVER_MS);
    },
    onPointerLeave: () => {
      clearTimeout(timer.current);
      setHovered(undefined);
    },
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const id = idAt(target);
      if (id === undefined || !(target as HTMLElement).matches(':focus-visible')) return;
      setFocused(id);
      setLastFocused(id);
    },
    onBlur: () => setFocused(undefined),
    onClick: ({ target }: { readonly target: EventTarget }) => {
      const id = idAt(target);
      if (id === undefined || !graph.rolesById.has(id)) return;
      setLastFocused(id);
      chooseRole(id);
    },
  };
  return { active: hovered ?? focused ?? chosenRole, tabStop, focusCard, handlers };
}

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import {
  centreOn,
  fitReadable,
  keepOnScreen,
  type Size,
  type Viewport,
} from '../../layout/viewport.ts';
import { useApp } from '../../store/useApp.tsx';
import type { MapModel } from './useMapModel.ts';
import type { Camera } from './usePanZoom.ts';
import type { ViewportStore } from './viewportStore.ts';

/** Writes the viewport to the world's style, and how much detail is worth showing at this scale. */
export function useWorldTransform(
  worldRef: RefObject<HTMLElement | null>,
  viewport: ViewportStore,
): void {
  useLayoutEffect(() => {
    const place = () => {
      const { x, y, scale } = viewport.get();
      const world = worldRef.current!;
      world.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      const detail = scale < 0.55 ? 'low' : 'full';
      if (world.dataset['detail'] !== detail) world.dataset['detail'] = detail;
    };
    place();
    return viewport.subscribe(place);
  }, [worldRef, viewport]);
}

/**
 * Starts with a readable view, and again when the map or the room for it
 * changes. `stageWidth` is the width without a panel: opening one is no reason.
 * Where only the height changes (a bar comes or goes) a view that the reader
 * has moved stays as it is, on the screen.
 */
export function useFirstView(
  model: MapModel,
  stage: Size | undefined,
  viewport: ViewportStore,
  moveTo: Camera['moveTo'],
  stageWidth: number,
): void {
  const { width, height } = model.geometry;
  const stageHeight = stage?.height;
  const first = useRef<{ readonly room: string; readonly view: Viewport }>(undefined);
  useLayoutEffect(() => {
    if (stageHeight === undefined) return;
    const world = { width, height };
    const screen = { width: stageWidth, height: stageHeight };
    const room = `${width} ${height} ${stageWidth}`;
    const view = viewport.get();
    if (first.current?.room === room && first.current.view !== view) {
      const { y } = keepOnScreen(view, world, screen);
      if (y !== view.y) moveTo({ ...view, y }, true);
      return;
    }
    moveTo(fitReadable(world, screen), true);
    first.current = { room, view: viewport.get() };
  }, [width, height, stageHeight, stageWidth, viewport, moveTo]);
}

/**
 * Brings the chosen role to the middle of what the panel leaves free, and again
 * when the panel takes its room or the roles move to other places.
 */
export function useChosenInView(
  { geometry }: MapModel,
  stage: Size | undefined,
  viewport: ViewportStore,
  moveTo: Camera['moveTo'],
): void {
  const chosenRole = useApp((state) => state.chosenRole);
  const wasChosen = useRef<string>(undefined);
  useEffect(() => {
    if (stage === undefined) return;
    const box = chosenRole === undefined ? undefined : geometry.cards.get(chosenRole);
    if (box !== undefined) {
      const middle = centreOn(box, viewport.get(), { x: 0, y: 0, ...stage });
      moveTo(keepOnScreen(middle, geometry, stage));
    }
    if (chosenRole === undefined && wasChosen.current !== undefined) {
      moveTo(keepOnScreen(viewport.get(), geometry, stage));
    }
    wasChosen.current = chosenRole;
  }, [chosenRole, geometry, moveTo, stage, viewport]);
}

import {
  useRef,
  useState,
  type FocusEventHandler,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { findLinesAt } from '../../layout/findLinesAt.ts';
import type { ShownLine } from './MapLines.tsx';
import type { ViewportStore } from './viewportStore.ts';

/** How far from a line the pointer may be, in screen px, on each side. */
const REACH = 7;
const TOUCH_REACH = 16;

/** Lines that were chosen: one, or those that run together where the reader pointed. */
export interface ChosenLines {
  readonly lines: readonly ShownLine[];
  /** Where, in px of the window. */
  readonly x: number;
  readonly y: number;
}

/** What cards do with the pointer and the focus, for what no line takes. */
interface CardHandlers {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: () => void;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * Lets lines be pointed at and chosen. The nearest line is found from its
 * corners, so that no line needs a second, wider path, and pointing renders
 * nothing: it marks the stage and the lines that are meant. A role that was
 * pointed at stays so while the pointer follows a line.
 */
export function useLineCard(
  stageRef: RefObject<HTMLElement | null>,
  viewport: ViewportStore,
  resting: readonly ShownLine[],
  active: readonly ShownLine[],
  cards: CardHandlers,
) {
  // Other resting lines: the map was arranged anew, and the chosen ones may be elsewhere or gone.
  const [opening, setOpening] = useState<ChosenLines & { readonly among: readonly ShownLine[] }>();
  const pointedAt = useRef('');

  const findAt = ({ target, clientX, clientY }: MouseEvent, reach: number) => {
    const isOnWorld = (target as Element).closest('[data-role-id], [data-over-lines]') === null;
    if (!isOnWorld) return [];
    const { left, top } = stageRef.current!.getBoundingClientRect();
    const { x, y, scale } = viewport.get();
    const point = { x: (clientX - left - x) / scale, y: (clientY - top - y) / scale };
    // Beside those of the role that the map speaks of, the others are dimmed.
    const near = findLinesAt(active, point, reach / scale);
    return near.length > 0 ? near : findLinesAt(resting, point, reach / scale);
  };
  const mark = (lines: readonly ShownLine[]) => {
    const ids = lines.map(({ id }) => id);
    if (ids.join() === pointedAt.current) return;
    pointedAt.current = ids.join();
    const stage = stageRef.current!;
    stage.toggleAttribute('data-on-line', ids.length > 0);
    for (const path of stage.querySelectorAll<SVGElement>('[data-move-id]')) {
      path.toggleAttribute('data-raised', ids.includes(path.dataset['moveId']!));
    }
  };
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const wasOnLine = pointedAt.current !== '';
    mark(findAt(event, REACH));
    const isOnLine = pointedAt.current !== '';
    if (!isOnLine && (wasOnLine || event.type === 'pointerover')) cards.onPointerOver(event);
  };
  return {
    chosen: opening?.among === resting ? opening : undefined,
    choose: (lines: ChosenLines | undefined) =>
      setOpening(lines === undefined ? undefined : { ...lines, among: resting }),
    handlers: {
      ...cards,
      onPointerOver: point,
      onPointerMove: point,
      onPointerLeave: () => {
        mark([]);
        cards.onPointerLeave();
      },
      onClick: (event: MouseEvent) => {
        cards.onClick(event);
        const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
        const lines = findAt(event, pointerType === 'touch' ? TOUCH_REACH : REACH);
        const { clientX: x, clientY: y } = event;
        if (lines.length > 0) setOpening({ lines, x, y, among: resting });
      },
    },
  };
}

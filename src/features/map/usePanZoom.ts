import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { SCALE_RANGE, type Size, type Viewport } from '../../layout/viewport.ts';

const MOVE_MS = 320;

export interface Camera {
  /** Moves the view; smoothly unless `isInstant` or the reader prefers less motion. */
  readonly moveTo: (viewport: Viewport, isInstant?: boolean) => void;
  /** Zooms about the middle of the stage. */
  readonly zoomBy: (factor: number) => void;
}

/**
 * Gives the gestures on the stage to d3-zoom; React keeps every element.
 *
 * `onChange` must be stable. Move the camera only with what is returned: it
 * goes through d3, whose own copy of the transform would otherwise be stale
 * and make the map jump at the next drag. The world can't be pushed wholly off
 * the stage.
 */
export function usePanZoom(
  stageRef: RefObject<HTMLElement | null>,
  world: Size,
  stage: Size | undefined,
  onChange: (viewport: Viewport) => void,
): Camera {
  const [gestures] = useState(() =>
    zoom<HTMLElement, unknown>()
      .scaleExtent([...SCALE_RANGE])
      // The double click belongs to the cards, other mouse buttons to the browser; a touch has no button.
      .filter(
        ({ type, button = 0 }: { type: string; button?: number }) =>
          type !== 'dblclick' && button === 0,
      ),
  );
  const { width, height } = world;

  useEffect(() => {
    const space = 240;
    gestures.translateExtent([
      [-space, -space],
      [width + space, height + space],
    ]);
  }, [gestures, width, height]);

  // Left to itself d3 reads the stage's size at every gesture, and the browser lays the page out for it.
  useLayoutEffect(() => {
    if (stage === undefined) return;
    gestures.extent([
      [0, 0],
      [stage.width, stage.height],
    ]);
  }, [gestures, stage]);

  useEffect(() => {
    const selection = select(stageRef.current!);
    gestures.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) =>
      onChange({ x: transform.x, y: transform.y, scale: transform.k }),
    );
    selection.call(gestures);
    return () => void selection.on('.zoom', null);
  }, [gestures, onChange, stageRef]);

  const moveTo = useCallback(
    ({ x, y, scale }: Viewport, isInstant = false) => {
      const selection = select(stageRef.current!);
      const transform = zoomIdentity.translate(x, y).scale(scale);
      if (isInstant || prefersLessMotion()) selection.call(gestures.transform, transform);
      else selection.transition().duration(MOVE_MS).call(gestures.transform, transform);
    },
    [gestures, stageRef],
  );
  const zoomBy = useCallback(
    (factor: number) => void select(stageRef.current!).call(gestures.scaleBy, factor),
    [gestures, stageRef],
  );
  return useMemo(() => ({ moveTo, zoomBy }), [moveTo, zoomBy]);
}

function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

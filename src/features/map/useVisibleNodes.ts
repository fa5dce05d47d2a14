import { useEffect, useMemo, useState } from 'react';
import { findNodesIn, type MapGeometry } from '../../layout/geometry.ts';
import { visiblePart, type Size } from '../../layout/viewport.ts';
import type { ViewportStore } from './viewportStore.ts';

/** Up to this many nodes all are mounted: fewer renders than keeping count of them. */
const MOUNT_ALL = 300;
/** Below this scale, where a title would be some 5 px high, large maps are painted as blocks. */
const FAR_SCALE = 0.42;
/** Space around the stage, in px of the screen, that is mounted ahead. */
const AHEAD = 320;

export interface VisibleNodes {
  /** Ids to mount; the same array while the view moves within what is mounted. */
  readonly ids: readonly string[];
  /** Cards are too small to read and too many to mount: paint them. */
  readonly isFar: boolean;
}

/**
 * Which nodes are worth an element now. It changes only when the view has
 * moved by the space mounted ahead, so that most frames of a gesture render
 * nothing.
 */
export function useVisibleNodes(
  geometry: MapGeometry,
  viewport: ViewportStore,
  stage: Size | undefined,
): VisibleNodes {
  const [visible, setVisible] = useState<VisibleNodes>({ ids: [], isFar: false });
  const all = useMemo(() => ({ ids: [...geometry.cards.keys()], isFar: false }), [geometry]);
  const isSmall = geometry.cards.size <= MOUNT_ALL;
  useEffect(() => {
    if (stage === undefined || isSmall) return undefined;
    let key = '';
    const update = () => {
      const view = viewport.get();
      const isFar = view.scale < FAR_SCALE;
      const step = AHEAD / 2;
      const nextKey = isFar
        ? 'far'
        : [view.x / step, view.y / step]
            .map(Math.round)
            .concat(view.scale * 100)
            .join(' ');
      if (nextKey === key) return;
      key = nextKey;
      const ahead = AHEAD / view.scale;
      const part = visiblePart(view, stage);
      const ids = isFar
        ? []
        : findNodesIn(geometry, {
            x: part.x - ahead,
            y: part.y - ahead,
            width: part.width + 2 * ahead,
            height: part.height + 2 * ahead,
          });
      setVisible((before) => (isFar && before.isFar ? before : { ids, isFar }));
    };
    update();
    return viewport.subscribe(update);
  }, [geometry, viewport, stage, isSmall]);
  return isSmall ? all : visible;
}

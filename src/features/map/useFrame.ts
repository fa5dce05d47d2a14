import { useEffect, useState } from 'react';
import type { Box } from '../../layout/geometry.ts';
import { visiblePart, type Size } from '../../layout/viewport.ts';
import type { ViewportStore } from './viewportStore.ts';

/** The part in view, cut to the world; undefined while all of it is in view. */
export function useFrame(viewport: ViewportStore, stage: Size, world: Size): Box | undefined {
  const [frame, setFrame] = useState<Box>();
  const { width, height } = world;
  useEffect(() => {
    let request = 0;
    const update = () => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(() => {
        const part = visiblePart(viewport.get(), stage);
        const x = Math.max(0, part.x);
        const y = Math.max(0, part.y);
        const cut = {
          x,
          y,
          width: Math.min(width, part.x + part.width) - x,
          height: Math.min(height, part.y + part.height) - y,
        };
        setFrame(cut.width * cut.height > 0.93 * width * height ? undefined : cut);
      });
    };
    update();
    const stop = viewport.subscribe(update);
    return () => {
      stop();
      cancelAnimationFrame(request);
    };
  }, [viewport, stage, width, height]);
  return frame;
}

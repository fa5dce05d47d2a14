import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Box } from '../../layout/geometry.ts';
import { visiblePart, type Size } from '../../layout/viewport.ts';
import { paintFar, type FarPicture } from './paintFar.ts';
import styles from './OverviewMap.module.css';
import type { ViewportStore } from './viewportStore.ts';

const MOST: Size = { width: 190, height: 120 };

/**
 * A small map of the whole, shown while part of it is off the stage, with the
 * part in view as a frame. A click or drag brings the place under the pointer
 * to the middle. For the pointer alone: keys and the list reach everything.
 */
export function OverviewMap({
  picture,
  viewport,
  stage,
  onLookAt,
}: {
  readonly picture: FarPicture;
  readonly viewport: ViewportStore;
  readonly stage: Size;
  /** A point of the world that should come to the middle. */
  readonly onLookAt: (x: number, y: number) => void;
}) {
  const { width, height } = picture.geometry;
  const scale = Math.min(MOST.width / width, MOST.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const frame = useFrame(viewport, stage, { width, height });
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const isShown = frame !== undefined;

  useEffect(() => {
    const context = canvasRef.current?.getContext('2d');
    if (context == null) return;
    const bare = { ...picture, lines: [] };
    paintFar(context, bare, { x: 0, y: 0, scale }, window.devicePixelRatio);
  }, [picture, scale, isShown]);

  if (frame === undefined) return null;
  const lookAt = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    onLookAt((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  return (
    <div
      className={styles.overview}
      style={size}
      aria-hidden
      onPointerDown={lookAt}
      onPointerMove={lookAt}
    >
      <canvas
        ref={canvasRef}
        width={size.width * window.devicePixelRatio}
        height={size.height * window.devicePixelRatio}
        style={size}
      />
      <div
        className={styles.frame}
        style={{
          left: frame.x * scale,
          top: frame.y * scale,
          width: frame.width * scale,
          height: frame.height * scale,
        }}
      />
    </div>
  );
}

/** The part in view, cut to the world; undefined while all of it is in view. */
function useFrame(viewport: ViewportStore, stage: Size, world: Size): Box | undefined {
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

import { useEffect, useRef, type PointerEvent } from 'react';
import type { Size } from '../../layout/viewport.ts';
import { paintFar, type FarPicture } from './paintFar.ts';
import styles from './OverviewMap.module.css';
import { useFrame } from './useFrame.ts';
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
      data-over-lines
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

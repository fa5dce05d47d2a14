import { useEffect, useRef } from 'react';
import type { Size } from '../../layout/viewport.ts';
import { paintFar, type FarPicture } from './paintFar.ts';
import styles from './FarCanvas.module.css';
import type { ViewportStore } from './viewportStore.ts';

const REST_MS = 90;

/**
 * The map from afar. While the view moves, the picture painted last is moved
 * and scaled; it is painted anew when the view comes to rest.
 */
export function FarCanvas({
  picture,
  viewport,
  stage,
}: {
  readonly picture: FarPicture;
  readonly viewport: ViewportStore;
  readonly stage: Size;
}) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current!;
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    let painted = viewport.get();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      painted = viewport.get();
      canvas.style.transform = '';
      paintFar(context, picture, painted, window.devicePixelRatio);
    };
    const follow = () => {
      const now = viewport.get();
      const ratio = now.scale / painted.scale;
      const x = now.x - painted.x * ratio;
      const y = now.y - painted.y * ratio;
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${ratio})`;
      clearTimeout(timer);
      timer = setTimeout(paint, REST_MS);
    };
    paint();
    const stop = viewport.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [picture, viewport, stage]);
  return (
    <canvas
      ref={ref}
      className={styles.canvas}
      width={stage.width * window.devicePixelRatio}
      height={stage.height * window.devicePixelRatio}
      style={{ width: stage.width, height: stage.height }}
      aria-hidden
    />
  );
}

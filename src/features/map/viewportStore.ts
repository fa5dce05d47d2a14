import type { Viewport } from '../../layout/viewport.ts';

/**
 * The viewport, outside React: panning writes a few styles and renders
 * nothing. Subscribers are called at once, in the order they came.
 */
export interface ViewportStore {
  readonly get: () => Viewport;
  readonly set: (viewport: Viewport) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createViewportStore(): ViewportStore {
  let viewport: Viewport = { x: 0, y: 0, scale: 1 };
  const subscribers = new Set<() => void>();
  return {
    get: () => viewport,
    set: (next) => {
      viewport = next;
      for (const onChange of subscribers) onChange();
    },
    subscribe: (onChange) => {
      subscribers.add(onChange);
      return () => void subscribers.delete(onChange);
    },
  };
}

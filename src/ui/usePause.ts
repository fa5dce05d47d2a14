import { useCallback, useRef } from 'react';

/** Longer than the gap between two keys of someone who types. */
const PAUSE_MS = 300;

/** Something done once the reader pauses. */
export interface Pause {
  /** Does it after a pause, unless something else comes before; undefined: what was waiting is dropped. */
  readonly wait: (make: (() => void) | undefined) => void;
  /** Does at once what is waiting. */
  readonly settle: () => void;
}

/**
 * Both functions are stable. `ms`: how long a pause is. What becomes of something still waiting when the
 * component goes away is for the caller to say.
 */
export function usePause(ms = PAUSE_MS): Pause {
  const waiting = useRef<{ readonly timer: number; readonly make: () => void }>(undefined);
  const settle = useCallback(() => {
    const last = waiting.current;
    if (last === undefined) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    last.make();
  }, []);
  const wait = useCallback(
    (make: (() => void) | undefined) => {
      clearTimeout(waiting.current?.timer);
      waiting.current =
        make === undefined ? undefined : { timer: window.setTimeout(settle, ms), make };
    },
    [settle, ms],
  );
  return { wait, settle };
}

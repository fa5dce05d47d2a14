import { useCallback, useEffect, useRef } from 'react';
import type { Choices } from '../../store/choices.ts';
import { useChoose } from '../../store/useChoose.ts';

/** Longer than the gap between two keys of someone who types. */
const PAUSE_MS = 300;

/** How a text field makes its choice. */
export interface TypedChoice {
  /** Makes a change once the reader pauses, unless another comes before; undefined: none. */
  readonly type: (change: Partial<Choices> | undefined) => void;
  /** Makes it at once. */
  readonly settle: () => void;
  /** Makes it at once; what is typed from here on is a step of its own. For blur. */
  readonly leave: () => void;
}

/**
 * What is typed in one visit to a field is one step, which Back undoes. A
 * change still waiting when the component goes away is dropped: it would move
 * the reader back to the page they have left. `leave` makes that rare.
 */
export function useTypedChoice(): TypedChoice {
  const { choose, adjust } = useChoose();
  const waiting = useRef<{ readonly timer: number; readonly make: () => void } | undefined>(
    undefined,
  );
  const isUnderWay = useRef(false);
  const settle = useCallback(() => {
    const last = waiting.current;
    if (last === undefined) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    last.make();
  }, []);
  const type = useCallback(
    (change: Partial<Choices> | undefined) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      if (change === undefined) return;
      const make = () => {
        (isUnderWay.current ? adjust : choose)(change);
        isUnderWay.current = true;
      };
      waiting.current = { timer: window.setTimeout(settle, PAUSE_MS), make };
    },
    [adjust, choose, settle],
  );
  const leave = useCallback(() => {
    settle();
    isUnderWay.current = false;
  }, [settle]);
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  return { type, settle, leave };
}

import { useCallback, useEffect, useRef } from 'react';
import type { Choices } from '../../store/choices.ts';
import { useChoose } from '../../store/useChoose.ts';
import { usePause } from '../../ui/usePause.ts';

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
  const { wait, settle } = usePause();
  const isUnderWay = useRef(false);
  const type = useCallback(
    (change: Partial<Choices> | undefined) => {
      wait(
        change === undefined
          ? undefined
          : () => {
              (isUnderWay.current ? adjust : choose)(change);
              isUnderWay.current = true;
            },
      );
    },
    [adjust, choose, wait],
  );
  const leave = useCallback(() => {
    settle();
    isUnderWay.current = false;
  }, [settle]);
  useEffect(() => () => wait(undefined), [wait]);
  return { type, settle, leave };
}

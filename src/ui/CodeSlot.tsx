import type { ComponentType } from 'react';
import { FailureNote } from './FailureNote.tsx';
import { useCode } from './useCode.ts';

/**
 * The place of a component whose code is fetched when the slot is first shown:
 * nothing until it has come, and if it does not, that, and a way to try again.
 * `load` must be stable.
 */
export function CodeSlot<Props extends object>({
  load,
  what,
  props,
}: {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Begins the sentence that says it did not come. */
  readonly what: string;
  readonly props: Props;
}) {
  const code = useCode(load);
  if (code.status === 'loading') return null;
  if (code.status === 'ready') return <code.value {...props} />;
  return <FailureNote what={what} reason={code.reason} onRetry={code.onRetry} />;
}

import { useCallback, useEffect, useState } from 'react';
import { readStored, writeStored } from '../../ui/safeStorage.ts';

const STORE_KEY = 'atlas.slash';

/**
 * Calls `onPress` for a `/` pressed anywhere but in a text field or a dialog.
 * A key of one letter can get in the way of speech control, so it can be
 * switched off (WCAG 2.1.4); this browser remembers it.
 */
export function useSlashKey(onPress: () => void): {
  readonly isOn: boolean;
  readonly setIsOn: (isOn: boolean) => void;
} {
  const [isOn, setIsOn] = useState(() => readStored(STORE_KEY) !== 'off');
  useEffect(() => {
    if (!isOn) return undefined;
    const answer = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTakenElsewhere(event.target)) return;
      // Else the letter lands in the field that is about to have the focus.
      event.preventDefault();
      onPress();
    };
    window.addEventListener('keydown', answer);
    return () => window.removeEventListener('keydown', answer);
  }, [isOn, onPress]);

  return {
    isOn,
    setIsOn: useCallback((next) => {
      setIsOn(next);
      writeStored(STORE_KEY, next ? undefined : 'off');
    }, []),
  };
}

function isTakenElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

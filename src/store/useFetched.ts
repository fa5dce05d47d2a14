import { useCallback, useEffect, useState } from 'react';
import type { AppState } from './appStore.ts';
import { describeFailure, type Loadable } from './loadable.ts';
import { useAppStore } from './useApp.tsx';

/**
 * One of the store's fetches (`fetchPlaceWages` and the like), made when the
 * component is first shown and again whenever `key` changes; undefined: not
 * wanted yet. `fetch` may be another function each time: the key says what is
 * asked. An answer that is no longer asked for is dropped.
 */
export function useFetched<T>(
  key: string | undefined,
  fetch: (state: AppState) => Promise<T>,
): Loadable<T> & { readonly onRetry: () => void } {
  const store = useAppStore();
  const [attempt, setAttempt] = useState(0);
  const [come, setCome] = useState<{ readonly key: string; readonly loaded: Loadable<T> }>();
  useEffect(() => {
    if (key === undefined) return undefined;
    let isWanted = true;
    fetch(store.getState()).then(
      (value) => isWanted && setCome({ key, loaded: { status: 'ready', value } }),
      (error: unknown) =>
        isWanted && setCome({ key, loaded: { status: 'failed', reason: describeFailure(error) } }),
    );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the fetch
  }, [store, key, attempt]);
  const onRetry = useCallback(() => {
    setCome(undefined);
    setAttempt((count) => count + 1);
  }, []);
  const loaded: Loadable<T> =
    key === undefined
      ? { status: 'idle' }
      : come?.key === key
        ? come.loaded
        : { status: 'loading' };
  return { ...loaded, onRetry };
}

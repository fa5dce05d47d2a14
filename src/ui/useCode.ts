import { useCallback, useEffect, useState } from 'react';

const UNREACHABLE = 'the connection failed, or the site has changed since this page was opened';

/** A part of the program that is fetched when it is first wanted. */
export type Code<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly reason: string; readonly onRetry: () => void };

/**
 * Fetches a part of the program while the component is shown. Unlike `lazy`,
 * a failed fetch can be tried again. `load` must be stable.
 */
export function useCode<T>(load: () => Promise<T>): Code<T> {
  const [code, setCode] = useState<Code<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const onRetry = useCallback(() => {
    setCode({ status: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setCode({ status: 'ready', value }),
      // The browser's own message names a file, which helps no reader.
      () => isWanted && setCode({ status: 'failed', reason: UNREACHABLE, onRetry }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt, onRetry]);
  return code;
}

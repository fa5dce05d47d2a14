import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** When the address names a section (`#id`), brings it into view and the focus to its heading, once it is there. */
export function useSectionOnArrival(isReady: boolean): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!isReady || hash === '') return;
    const heading = document.getElementById(hash.slice(1));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
    // A press on the same link again leads there again.
  }, [isReady, hash, key]);
}

import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

/**
 * For the title of what a link leads to. When the link that was followed is
 * gone, and the focus with it or sent to the content as a whole, the title
 * takes the focus and comes into view; focus on anything smaller stays there. Not on the first load, nor on
 * Back, where the browser decides. Give the title `tabIndex={-1}`.
 */
export function useFocusOnArrival(id: string): RefObject<HTMLHeadingElement | null> {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const arrivedRef = useRef<string>(undefined);
  const isByLink = useNavigationType() !== NavigationType.Pop;
  useEffect(() => {
    // Other changes of the address, such as a filter's, are no arrival.
    if (arrivedRef.current === id) return;
    arrivedRef.current = id;
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body || focused.id === 'main';
    if (!isByLink || !isLost) return;
    titleRef.current?.focus({ preventScroll: true });
    titleRef.current?.scrollIntoView({ block: 'center' });
  }, [id, isByLink]);
  return titleRef;
}

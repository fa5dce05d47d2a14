import { useCallback } from 'react';
import type { To } from 'react-router';
import { formatChoices, parseChoices, vocabularyOf } from '../store/urlState.ts';
import { useApp } from '../store/useApp.tsx';

/**
 * Where an address of this site leads this reader: what it says of filters
 * replaces the reader's, and the place, a plan and a comparison are kept.
 */
export function useInnerLink(): (address: string) => To {
  const map = useApp((state) => state.map);
  const own = useApp((state) => state.choices);
  return useCallback(
    (address) => {
      const { pathname, search, hash } = new URL(address, 'https://x');
      const { choices } = parseChoices(search, vocabularyOf(map));
      const kept = formatChoices({
        ...choices,
        place: choices.place ?? own.place,
        plan: choices.plan === '' ? own.plan : choices.plan,
        compare: choices.compare === '' ? own.compare : choices.compare,
      });
      return { pathname, search: kept, hash };
    },
    [map, own],
  );
}

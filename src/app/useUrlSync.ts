import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useAppStore } from '../store/useApp.tsx';
import { formatChoices } from '../store/urlState.ts';
import { readAddress } from './readAddress.ts';

/**
 * Follows the address: after a link, Back or Forward the store holds what the
 * address says. Changes that began in the store are there already (useChoose).
 */
export function useUrlSync(): void {
  const { pathname, search } = useLocation();
  const store = useAppStore();
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isFirst.current) {
      // The store was made from this very address.
      isFirst.current = false;
      return;
    }
    const address = readAddress({ pathname, search }, '/', store.getState().map);
    const { choices, chosenRole, setAddress } = store.getState();
    const isSame = formatChoices(choices) === formatChoices(address.choices);
    if (isSame && chosenRole === address.chosenRole && address.ignored.length === 0) return;
    setAddress({ ...address, choices: isSame ? choices : address.choices });
  }, [pathname, search, store]);
}

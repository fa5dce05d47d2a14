import { useCallback, useRef } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './FilterBar.module.css';
import { FilterChips } from './FilterChips.tsx';
import { PhoneControls } from './PhoneControls.tsx';
import { useCountText } from './useCountText.ts';
import { WideControls } from './WideControls.tsx';

/** Below 720 px, or more where the reader has set larger letters, the filters are in a dialog. */
const PHONE = '(max-width: 44.99em)';

/** What narrows the roles, how many are left, and what is on; the same on the map and the list. */
export function FilterBar() {
  const isPhone = useMediaQuery(PHONE);
  const ref = useRef<HTMLElement>(null);
  const count = useCountText();
  const focusFirst = useCallback(() => ref.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={ref} className={styles.bar} aria-label="Filters">
      <div className={styles.controls}>
        {isPhone ? <PhoneControls /> : <WideControls />}
        <p className={styles.count}>{count}</p>
        <LiveRegion message={count} />
      </div>
      <div className={styles.chips}>
        <FilterChips onEmpty={focusFirst} />
      </div>
    </section>
  );
}

import { useCallback, useRef } from 'react';
import { CodeSlot } from '../../ui/CodeSlot.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './FilterBar.module.css';
import { FilterChips } from './FilterChips.tsx';
import { PhoneControls } from './PhoneControls.tsx';
import { useCountText } from './useCountText.ts';
import { useHasStanding } from './useHasStanding.ts';
import { WideControls } from './WideControls.tsx';

const loadSwitches = async () => (await import('./StandingSwitches.tsx')).StandingSwitches;

/** Below 720 px, or more where the reader has set larger letters, the filters are in a dialog. */
const PHONE = '(max-width: 44.99em)';

/** What narrows the roles, how many are left, and what is on; the same on the map and the list. */
export function FilterBar() {
  const isPhone = useMediaQuery(PHONE);
  const ref = useRef<HTMLElement>(null);
  const count = useCountText();
  const hasStanding = useHasStanding();
  const focusFirst = useCallback(() => ref.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={ref} className={styles.bar} aria-label="Filters">
      <div className={styles.controls}>
        {isPhone ? <PhoneControls /> : <WideControls />}
        <p className={styles.count}>{count}</p>
        <LiveRegion message={count} />
      </div>
      {hasStanding && <CodeSlot load={loadSwitches} what="The filter by state" props={{}} />}
      <div className={styles.chips}>
        <FilterChips onEmpty={focusFirst} />
      </div>
    </section>
  );
}

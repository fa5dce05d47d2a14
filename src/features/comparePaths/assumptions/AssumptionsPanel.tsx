import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import styles from './AssumptionsPanel.module.css';
import { MoneyAssumptions } from './MoneyAssumptions.tsx';
import { PayAssumptions } from './PayAssumptions.tsx';
import { ResetAll } from './ResetAll.tsx';
import { TimeAssumptions } from './TimeAssumptions.tsx';
import { useChangedCount } from './useChangedCount.ts';

/** Beside the figures there is room for all of it; above them it is folded. */
const IS_WIDE = '(min-width: 68em)';

/** Everything the figures rest on, each with its default and why; all of it is in the link. */
export function AssumptionsPanel({
  hasOutsideStart,
}: {
  /** Whether some path starts outside the field, where no pay is known. */
  readonly hasOutsideStart: boolean;
}) {
  const isWide = useMediaQuery(IS_WIDE);
  const changed = useChangedCount();
  const fields = (
    <div className={styles.fields}>
      <p className={styles.lead}>
        These hold for all paths, and they are in the link. The place is chosen for each path above.
      </p>
      {changed > 0 && <ResetAll />}
      <PayAssumptions hasOutsideStart={hasOutsideStart} />
      <TimeAssumptions />
      <MoneyAssumptions />
    </div>
  );
  return (
    <div className={styles.panel}>
      {isWide ? (
        <>
          <h2 id="compare-assumptions" tabIndex={-1}>
            Assumptions{changed > 0 && ` (${changed} changed)`}
          </h2>
          {fields}
        </>
      ) : (
        <Disclosure
          className={styles.fold}
          summary={
            <span id="compare-assumptions">
              Assumptions{changed > 0 && ` (${changed} changed)`}
            </span>
          }
          isOpenAtFirst={hasOutsideStart}
        >
          {fields}
        </Disclosure>
      )}
    </div>
  );
}

import { useRef } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { AddRole } from './AddRole.tsx';
import styles from './CompareRolesView.module.css';
import { CompareStart } from './CompareStart.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareTools } from './CompareTools.tsx';
import { DifferenceView } from './DifferenceView.tsx';
import { ProfileNote } from './ProfileNote.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useCompareActions } from './useCompareActions.ts';
import { useComparison } from './useComparison.ts';

/** Up to four roles side by side, and for two of them what becomes of someone who goes from one to the other. */
export function CompareRolesView() {
  return <WithDetails what="the roles">{(index) => <Known index={index} />}</WithDetails>;
}

function Known({ index }: { readonly index: DetailsIndex }) {
  const ids = useCompareChoices().choices.roles;
  const viewRef = useRef<HTMLDivElement>(null);
  const actions = useCompareActions(viewRef);
  const comparison = useComparison(ids, index);
  const [first, second] = comparison.roles;
  const count = comparison.roles.length;
  return (
    <div ref={viewRef} className={styles.view}>
      <LiveRegion message={actions.said} />
      <div className={styles.top}>
        <div className={styles.add}>
          <AddRole roles={ids} index={index} onAdd={actions.add} />
        </div>
        {count > 0 && <CompareTools comparison={comparison} />}
      </div>
      {first === undefined && <CompareStart />}
      {first !== undefined && count === 1 && <Suggestions role={first.role} onAdd={actions.add} />}
      {first !== undefined && second !== undefined && count === 2 && (
        <DifferenceView
          first={first}
          second={second}
          comparison={comparison}
          onSwap={actions.swap}
        />
      )}
      {first !== undefined && (
        <section className={styles.sides} aria-labelledby="side-by-side">
          <h2 id="side-by-side">{count === 1 ? 'The role' : 'Side by side'}</h2>
          <ProfileNote />
          <CompareTable comparison={comparison} actions={actions} />
          <p className={styles.note}>
            Titles and levels differ between employers: the same title may mean more or less
            elsewhere. Read the duties before you compare.
          </p>
        </section>
      )}
    </div>
  );
}

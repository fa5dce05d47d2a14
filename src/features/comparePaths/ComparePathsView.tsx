import { Printer } from 'lucide-react';
import { memo, useDeferredValue, useMemo } from 'react';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { useToday } from '../../parts/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { AddPath } from './AddPath.tsx';
import { describeAssumptions } from './assumptionWords.ts';
import { AssumptionsPanel } from './assumptions/AssumptionsPanel.tsx';
import { Charts } from './charts/Charts.tsx';
import styles from './ComparePathsView.module.css';
import { NotCounted } from './NotCounted.tsx';
import { PathCards } from './PathCards.tsx';
import { PathFitter } from './PathFitter.tsx';
import { PathsStart } from './PathsStart.tsx';
import { describeSource } from './sourceWords.ts';
import { BreakEvenTable } from './tables/BreakEvenTable.tsx';
import { MilestonesTable } from './tables/MilestonesTable.tsx';
import { ReckoningTables } from './tables/ReckoningTables.tsx';
import { SummaryTable } from './tables/SummaryTable.tsx';
import { TurnsSection } from './TurnsSection.tsx';
import { useComparison, type Comparison } from './useComparison.ts';
import { usePathWords } from './usePathWords.ts';
import { useShownPaths } from './useShownPaths.ts';

/** Up to four paths in money and time, with every assumption beside them. */
export function ComparePathsView() {
  const { cases, assumptions, planRules, failure } = useComparison();
  // A change shows at once where it was made; the figures, which are much more, may come a frame later.
  const thisMonth = useToday().slice(0, 7);
  const startMonth = usePlanChoices().choices.start ?? thisMonth;
  const figured = useDeferredValue(
    useMemo(() => ({ cases, assumptions, startMonth }), [cases, assumptions, startMonth]),
  );
  if (cases.length === 0) return <PathsStart />;
  const unfit = cases.findIndex(
    ({ laidOut, pathCase }) => laidOut === undefined && pathCase !== undefined,
  );
  return (
    <div className={styles.view}>
      <section className={styles.paths} aria-labelledby="compare-paths">
        <div className={styles.head}>
          <h2 id="compare-paths" tabIndex={-1}>
            {cases.length === 1 ? 'One path' : `${cases.length} paths`}
          </h2>
          <span className={styles.tools}>
            <CopyButton
              label="Copy link"
              copied="Link copied."
              getText={() => window.location.href}
            />
            <Button icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
              Print
            </Button>
          </span>
        </div>
        <PathCards cases={cases} />
        {failure !== undefined && <FailureNote {...failure} />}
        {unfit >= 0 && (
          <PathFitter
            key={`${unfit}`}
            one={cases[unfit]!}
            index={unfit}
            assumptions={assumptions}
          />
        )}
        <AddPath />
      </section>
      <aside className={styles.assumptions} aria-labelledby="compare-assumptions">
        <AssumptionsPanel
          hasOutsideStart={cases.some(
            ({ from }) => from !== undefined && planRules?.rolesById.has(from) === false,
          )}
        />
      </aside>
      <Figures {...figured} />
    </div>
  );
}

/** Everything that is worked out for the paths that could be laid out; nothing without any. */
const Figures = memo(function Figures({
  cases,
  assumptions,
  startMonth,
}: Pick<Comparison, 'cases' | 'assumptions'> & { readonly startMonth: string }) {
  const shown = useShownPaths(cases, assumptions.horizonMonths);
  const words = usePathWords();
  if (shown.length === 0) return null;
  const props = {
    shown,
    assumptions,
    words,
    startMonth,
    source: describeSource(shown, assumptions, startMonth, words),
  };
  return (
    <div className={styles.figures}>
      <div>
        <SummaryTable {...props} />
        <p className={styles.assumed}>For {describeAssumptions(assumptions, startMonth)}.</p>
      </div>
      <Charts {...props} />
      {shown.length > 1 && (
        <>
          <BreakEvenTable {...props} />
          <TurnsSection shown={shown} assumptions={assumptions} />
        </>
      )}
      <MilestonesTable {...props} />
      <section aria-labelledby="compare-reckoning">
        <h2 id="compare-reckoning">Do the sums yourself</h2>
        <p className={styles.lead}>
          Every line is a pay or a price from the tables of this site, times months. They add up to
          the cent.
        </p>
        <ReckoningTables {...props} />
      </section>
      <NotCounted shown={shown} assumptions={assumptions} words={words} />
    </div>
  );
});

import { Printer } from 'lucide-react';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { useToday } from '../../parts/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { AddPath } from './AddPath.tsx';
import { AssumptionsPanel } from './assumptions/AssumptionsPanel.tsx';
import { NetLines } from './charts/NetLines.tsx';
import { PayLines } from './charts/PayLines.tsx';
import { useChartView } from './charts/useChartView.ts';
import styles from './ComparePathsView.module.css';
import { NotCounted } from './NotCounted.tsx';
import { PathCards } from './PathCards.tsx';
import { PathFitter } from './PathFitter.tsx';
import { PathsStart } from './PathsStart.tsx';
import { describeSource } from './sourceWords.ts';
import { BreakEvenTable } from './tables/BreakEvenTable.tsx';
import { MilestonesTable } from './tables/MilestonesTable.tsx';
import { NetTable } from './tables/NetTable.tsx';
import { PayTable } from './tables/PayTable.tsx';
import { ReckoningTables } from './tables/ReckoningTables.tsx';
import { SummaryTable } from './tables/SummaryTable.tsx';
import { TurnsSection } from './TurnsSection.tsx';
import { useComparison } from './useComparison.ts';
import { usePathWords } from './usePathWords.ts';
import { useShownPaths } from './useShownPaths.ts';

/** Up to four paths in money and time, with every assumption beside them. */
export function ComparePathsView() {
  const { cases, assumptions, planRules, failure } = useComparison();
  const shown = useShownPaths(cases, assumptions.horizonMonths);
  const view = useChartView(assumptions.horizonMonths);
  const words = usePathWords();
  const thisMonth = useToday().slice(0, 7);
  const { choices: plan } = usePlanChoices();
  if (cases.length === 0) return <PathsStart />;
  const unfit = cases.findIndex(
    ({ laidOut, pathCase }) => laidOut === undefined && pathCase !== undefined,
  );
  const props = {
    shown,
    assumptions,
    view,
    words,
    startMonth: plan.start ?? thisMonth,
    source: describeSource(shown, assumptions, words),
  };
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
      {shown.length > 0 && (
        <div className={styles.figures}>
          <SummaryTable {...props} />
          <NetLines {...props} />
          <Disclosure className={styles.twin} summary="The figures of this chart">
            <NetTable {...props} />
          </Disclosure>
          <PayLines {...props} />
          <Disclosure className={styles.twin} summary="The figures of this chart">
            <PayTable {...props} />
          </Disclosure>
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
              Every line is a pay or a price from the tables of this site, times months. They add up
              to the cent.
            </p>
            <ReckoningTables {...props} />
          </section>
          <NotCounted shown={shown} assumptions={assumptions} words={words} />
        </div>
      )}
    </div>
  );
}

import { Map as MapIcon, Printer } from 'lucide-react';
import { memo, useRef } from 'react';
import { Link } from 'react-router';
import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { ComparePlanButton } from '../../../parts/ComparePlanButton.tsx';
import { formatMonth, addMonths, formatDurationRange } from '../../../parts/planDates.ts';
import { paths } from '../../../store/paths.ts';
import { useLinkQueryWithPlan } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useSize } from '../../../ui/useSize.ts';
import { HoursSlider } from './HoursSlider.tsx';
import { NotCounted } from './NotCounted.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import styles from './PlanTimeline.module.css';
import { StayNote } from './StayNote.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { usePlanNames } from '../../../parts/usePlanNames.ts';

/** What a sheet of paper has room for, in px. */
const PRINT_WIDTH = 690;

/** One plan over the years: drawn, and as a list of steps. */
export const PlanTimeline = memo(function PlanTimeline({
  plan,
  question,
  startMonth,
}: {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly startMonth: string;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const shownWidth = useSize(ref)?.width ?? 0;
  const width = useMediaQuery('print') ? PRINT_WIDTH : shownWidth;
  const { nodeName } = usePlanNames();
  const target = nodeName(plan.stops.at(-1)!.role);
  const mapQuery = useLinkQueryWithPlan({
    path: question.path ?? plan.stops.map(({ role }) => ({ role, afterMonths: 0 })),
    isBuilding: false,
  });
  return (
    <section className={styles.section} aria-labelledby="plan-timeline">
      <div className={styles.head}>
        <div>
          <h2 id="plan-timeline">
            {nodeName(plan.from)} to {target}
          </h2>
          <p className={styles.lead}>
            {plan.monthsRange.high === 0
              ? `At once, in ${formatMonth(startMonth)}.`
              : `${formatDurationRange(plan.monthsRange)}, in about ${formatMonth(addMonths(startMonth, plan.months))}.`}{' '}
            Every date is typical, not promised.
          </p>
        </div>
        <div className={styles.tools}>
          <Link className={styles.link} to={{ pathname: paths.map, search: mapQuery }}>
            <MapIcon size={16} aria-hidden /> Show on the map
          </Link>
          <ComparePlanButton plan={plan} question={question} />
          <CopyButton
            label="Copy link"
            copied="Link copied."
            getText={() => window.location.href}
          />
          <Button icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
            Print
          </Button>
        </div>
      </div>
      {question.keepsWorking && plan.studies.length > 0 && (
        <HoursSlider hours={question.hoursPerWeek} />
      )}
      <StayNote plan={plan} question={question} />
      <div ref={ref} className={styles.drawing}>
        <TimelineDrawing plan={plan} question={question} startMonth={startMonth} width={width} />
      </div>
      <h3 id="plan-steps">Step by step</h3>
      <div className={styles.steps}>
        <PlanSteps
          plan={plan}
          question={question}
          startMonth={startMonth}
          labelledBy="plan-steps"
        />
      </div>
      <NotCounted plan={plan} question={question} />
    </section>
  );
});

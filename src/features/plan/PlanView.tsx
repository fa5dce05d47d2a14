import { useDeferredValue, type ReactNode } from 'react';
import type { Plan } from '../../domain/plan/planModel.ts';
import { formatDuration } from '../../parts/planDates.ts';
import { usePlanQuestion } from '../../parts/usePlanQuestion.ts';
import { usePlanResult, type PlanWork } from '../../parts/usePlanResult.ts';
import { useToday } from '../../parts/useToday.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PlanAnswerView } from './answer/PlanAnswerView.tsx';
import { PlanForm } from './ask/PlanForm.tsx';
import { PathNote } from './PathNote.tsx';
import { PlanStart } from './PlanStart.tsx';
import { PlanStatus } from './PlanStatus.tsx';
import styles from './PlanView.module.css';
import { PlanTimeline } from './timeline/PlanTimeline.tsx';

/** From where the reader is to where they want to be: the question, the plans that answer it, and the one that is open. */
export function PlanView({
  pathEditor,
}: {
  /** Beside the question where the path is made by hand. */
  readonly pathEditor?: ReactNode;
}) {
  const asked = usePlanQuestion();
  const work = usePlanResult(asked.status === 'asked' ? asked.question : undefined);
  return (
    <div className={styles.view}>
      <div className={styles.ask}>
        {pathEditor}
        <PlanForm />
      </div>
      <div className={styles.answer}>
        {asked.status === 'missing' ? (
          <PlanStart missing={asked.missing} />
        ) : asked.status === 'failed' ? (
          <FailureNote what="What plans need" reason={asked.reason} onRetry={asked.onRetry} />
        ) : (
          <Answer work={work} isCurrent={asked.status === 'asked' && work.status === 'done'} />
        )}
        <LiveRegion message={asked.status === 'asked' ? describeWork(work) : ''} />
      </div>
    </div>
  );
}

function Answer({ work, isCurrent }: { readonly work: PlanWork; readonly isCurrent: boolean }) {
  const { choices, change } = usePlanChoices();
  const thisMonth = useToday().slice(0, 7);
  const { answered } = work;
  if (answered === undefined) {
    return work.status === 'working' && work.progress === undefined ? (
      <Loading what="the plans" />
    ) : (
      <PlanStatus work={work} />
    );
  }
  const { question, result } = answered;
  const { plans } = result.answer;
  const named = findNamed(plans, choices.plan);
  const chosen = named ?? plans[0];
  const startMonth = choices.start ?? thisMonth;
  const isOld = !isCurrent && work.progress !== undefined;
  return (
    <>
      <PlanStatus work={work} />
      <div
        className={isOld ? `${styles.found} ${styles.old}` : styles.found}
        aria-busy={!isCurrent}
      >
        {choices.path !== undefined && <PathNote path={choices.path} />}
        {choices.plan !== undefined && named === undefined && chosen !== undefined && isCurrent && (
          <p className={styles.note}>
            The plan that was open is not among the plans for this question. The fastest is open
            instead.
          </p>
        )}
        <PlanAnswerView
          result={result}
          question={question}
          chosen={chosen}
          onChoose={(plan) => change({ plan: plan.id })}
          startMonth={startMonth}
          by={choices.by}
        />
        {chosen !== undefined && (
          <DeferredTimeline plan={chosen} question={question} startMonth={startMonth} />
        )}
      </div>
    </>
  );
}

/** A choice shows at once on its card; the timeline, which is much more, may come a frame later. */
function DeferredTimeline(props: Parameters<typeof PlanTimeline>[0]) {
  const plan = useDeferredValue(props.plan);
  const question = useDeferredValue(props.question);
  const startMonth = useDeferredValue(props.startMonth);
  return (
    <PlanTimeline key={question.from} plan={plan} question={question} startMonth={startMonth} />
  );
}

/** The plan of an id or, where another pace asks for other studies, the first along the same path. */
function findNamed(plans: readonly Plan[], id: string | undefined): Plan | undefined {
  const pathOf = (planId: string) => planId.split('~')[0];
  return (
    plans.find((plan) => plan.id === id) ??
    plans.find((plan) => id !== undefined && pathOf(plan.id) === pathOf(id))
  );
}

/** What was found, in a sentence to be heard; nothing while it is quick. */
function describeWork({ status, answered, progress }: PlanWork): string {
  if (status === 'working') return progress === undefined ? '' : 'Working out plans.';
  if (status !== 'done' || answered === undefined) return '';
  const { plans } = answered.result.answer;
  const [fastest] = plans;
  if (fastest === undefined) return 'No plan was found.';
  const count = plans.length === 1 ? '1 plan' : `${plans.length} plans`;
  return `${count} found. The fastest takes ${formatDuration(fastest.months)}.`;
}

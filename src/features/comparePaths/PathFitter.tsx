import { useEffect, useMemo } from 'react';
import type { CareerMap } from '../../domain/model.ts';
import { NO_LIMITS, type Plan, type PlanQuestion } from '../../domain/plan/planModel.ts';
import { comparePathOf } from '../../parts/comparePathOf.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { usePlanResult } from '../../parts/usePlanResult.ts';
import { useApp } from '../../store/useApp.tsx';
import type { ComparedStep } from '../../store/compareChoices.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import styles from './PathState.module.css';
import type { ComparedCase } from './useComparison.ts';
import { usePathWords } from './usePathWords.ts';

/**
 * For a path whose studies do not do, or that names none: asks the planner for
 * the fastest plan along it, with the credentials it names, and puts that in its place; where there is none,
 * says what is missing.
 */
export function PathFitter({
  one,
  index,
  assumptions,
}: {
  readonly one: ComparedCase;
  readonly index: number;
  readonly assumptions: Assumptions;
}) {
  const { choices, change } = useCompareChoices();
  const map = useApp((state) => state.map);
  const details = useDetailsIndex();
  const { nodeName } = usePathWords();
  const question = useQuestion(one, assumptions, map.credentials);
  const { answered, status, reason, retry } = usePlanResult(question);
  const result = answered?.question === question ? answered?.result : undefined;
  const { path } = one;
  const plan = result && chooseFit(result.answer.plans, path.steps);
  useEffect(() => {
    if (plan === undefined) return;
    const fitted = comparePathOf(plan, path.from, path.steps);
    const paths = choices.paths.map((other, at) =>
      at === index && other === path
        ? { ...fitted, ...(path.place === undefined ? {} : { place: path.place }) }
        : other,
    );
    change({ paths }, 'adjust');
  }, [plan, path, index, choices.paths, change]);
  if (status === 'failed') {
    return <FailureNote what={`Path ${one.letter}`} reason={reason ?? ''} onRetry={retry} />;
  }
  if (status !== 'done' || result === undefined || plan !== undefined) {
    return <p className={styles.facts}>Working out what path {one.letter} asks …</p>;
  }
  const stuck = result.noPlan?.stuck;
  const stop = stuck === undefined ? undefined : path.steps[stuck.position]?.role;
  return (
    <p className={styles.problem}>
      Path {one.letter} can’t be planned
      {stop !== undefined && `: ${nodeName(stop)} can’t be had on it`}
      {stuck !== undefined &&
        stuck.missing.length > 0 &&
        `, as this would still be missing: ${describeGaps(stuck.missing, map, details)}`}
      . It is left out of the figures. Open it as a plan to mend it, or remove it.
    </p>
  );
}

/** The plan that studies most of what is named for the step it is named for; of equals the first. */
function chooseFit(plans: readonly Plan[], steps: readonly ComparedStep[]): Plan | undefined {
  const countNamed = ({ studies }: Plan) =>
    studies.filter(({ id, neededFor }) => steps[neededFor]?.studies.includes(id)).length;
  const most = Math.max(...plans.map(countNamed));
  return plans.find((plan) => countNamed(plan) === most);
}

/** The same question until the path or the pace changes. Credentials that the link names are asked for. */
function useQuestion(
  { from, path, pathCase }: ComparedCase,
  assumptions: Assumptions,
  credentials: CareerMap['credentials'],
) {
  const has = pathCase?.has;
  const { hoursPerWeek, keepsWorking, examHours, staysUsual, horizonMonths } = assumptions;
  return useMemo((): PlanQuestion | undefined => {
    const last = path.steps.at(-1);
    if (from === undefined || has === undefined || last === undefined) return undefined;
    return {
      from,
      has,
      targets: [last.role],
      path: path.steps.map(({ role, afterMonths }) => ({ role, afterMonths })),
      hoursPerWeek,
      keepsWorking,
      examHours,
      staysUsual,
      horizonMonths,
      limits: {
        ...NO_LIMITS,
        withCredentials: path.steps
          .flatMap(({ studies }) => studies)
          .filter((study) => credentials.some(({ id }) => id === study)),
      },
    };
  }, [
    credentials,
    from,
    has,
    path,
    hoursPerWeek,
    keepsWorking,
    examHours,
    staysUsual,
    horizonMonths,
  ]);
}

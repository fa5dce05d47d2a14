import { gapKey, isAmong } from '../domain/eligibility/gapKey.ts';
import { findGapCost } from '../domain/eligibility/gapCost.ts';
import type { Gap, Gaps } from '../domain/eligibility/gaps.ts';
import type { Judge } from '../domain/eligibility/judge.ts';
import type { CareerDetails, Requirement } from '../domain/model.ts';
import { useApp } from '../store/useApp.tsx';
import { indexDetails } from './detailsIndex.ts';
import { formatUsdRange } from './format.ts';
import { MissingItem } from './MissingItem.tsx';
import styles from './MissingList.module.css';
import { describeSteps } from './stepsWords.ts';
import { useOwnJudge } from './useJudges.ts';

/**
 * What is missing by the nearest way, each thing with what it takes, in an
 * order in which they can be gained, and all together. What is tried out keeps
 * its place, so that it can be taken back where it was tried.
 */
export function MissingList({
  requirement,
  judge,
  details,
}: {
  readonly requirement: Requirement | undefined;
  readonly judge: Judge;
  readonly details: CareerDetails;
}) {
  const own = useOwnJudge(judge);
  const trial = useApp((state) => state.trial);
  const gaps = judge.gapsOf(requirement);
  const items = mergeGaps(own.gapsOf(requirement).missing, gaps.missing, trial);
  return (
    <>
      <ol className={styles.items}>
        {items.map(({ gap, whole }) => (
          <MissingItem
            key={gapKey(gap)}
            gap={gap}
            tryOut={whole}
            isTried={isAmong(whole, trial)}
            pace={judge.profile.studyHoursPerWeek}
            index={indexDetails(details)}
          />
        ))}
      </ol>
      {gaps.missing.length > 0 && (
        <Total gaps={gaps} details={details} isTrying={trial.length > 0} />
      )}
    </>
  );
}

interface Item {
  /** What is left of it. */
  readonly gap: Gap;
  /** All of it, without what is tried out. */
  readonly whole: Gap;
}

/** What is missing of one's own, as long as it is tried out or still missing, then what else is missing now. */
function mergeGaps(
  own: readonly Gap[],
  now: readonly Gap[],
  trial: readonly Gap[],
): readonly Item[] {
  const left = new Map(now.map((gap) => [gapKey(gap), gap]));
  const kept = own.flatMap((whole): readonly Item[] => {
    const gap = left.get(gapKey(whole)) ?? (isAmong(whole, trial) ? whole : undefined);
    return gap === undefined ? [] : [{ gap, whole }];
  });
  const keys = new Set(kept.map(({ gap }) => gapKey(gap)));
  const others = now.filter((gap) => !keys.has(gapKey(gap)));
  return [...kept, ...others.map((gap) => ({ gap, whole: gap }))];
}

/** `In all: 2 steps, about 3 years, one after the other; $2,000–$5,000 where a figure is known.` */
function Total({
  gaps,
  details,
  isTrying,
}: {
  readonly gaps: Gaps;
  readonly details: CareerDetails;
  readonly isTrying: boolean;
}) {
  const costs = gaps.missing.map((gap) => ({ gap, ...findGapCost(gap, details) }));
  const known = costs.flatMap(({ usd }) => (usd === undefined ? [] : [usd]));
  const isPart = costs.some(
    ({ gap, usd }) => usd === undefined && (gap.kind === 'program' || gap.kind === 'credential'),
  );
  const sum = {
    low: known.reduce((total, { low }) => total + low, 0),
    high: known.reduce((total, { high }) => total + high, 0),
  };
  const hasExam = gaps.missing.some(({ kind }) => kind === 'credential');
  return (
    <p className={styles.total}>
      <strong>
        {isTrying ? 'Left' : 'In all'}: {describeSteps(gaps)}
      </strong>
      {gaps.steps > 1 && gaps.months > 0 && ', one after the other'}
      {known.length > 0 && `; ${formatUsdRange(sum)}${isPart ? ' where a figure is known' : ''}`}.
      {hasExam && ' Time to prepare for exams is not in it.'}
    </p>
  );
}

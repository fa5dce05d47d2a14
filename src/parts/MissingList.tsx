import { gapKey, isAmong } from '../domain/eligibility/gapKey.ts';
import type { Gap, Gaps } from '../domain/eligibility/gaps.ts';
import type { Judge } from '../domain/eligibility/judge.ts';
import { listExceeded, type Exceeded } from '../domain/eligibility/listExceeded.ts';
import { sumCosts } from '../domain/eligibility/totalCost.ts';
import type { CareerDetails, Requirement } from '../domain/model.ts';
import { paceOf, type ProfileLimits } from '../domain/profile.ts';
import { useApp } from '../store/useApp.tsx';
import { indexDetails } from './detailsIndex.ts';
import { EDUCATION_WORDS } from './educationWords.ts';
import { formatMonths, formatUsd, formatUsdRange } from './format.ts';
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
            pace={paceOf(judge.profile)}
            index={indexDetails(details)}
          />
        ))}
      </ol>
      {gaps.missing.length > 0 && (
        <>
          <Total gaps={gaps} details={details} isTrying={trial.length > 0} />
          <Limits gaps={gaps} details={details} limits={judge.profile.limits} />
        </>
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
  const { usd, isPartial } = sumCosts(gaps.missing, details);
  const hasExam = gaps.missing.some(({ kind }) => kind === 'credential');
  return (
    <p className={styles.total}>
      <strong>
        {isTrying ? 'Left' : 'In all'}: {describeSteps(gaps)}
      </strong>
      {gaps.steps > 1 && gaps.months > 0 && ', one after the other'}
      {usd !== undefined &&
        `; ${formatUsdRange(usd)}${isPartial ? ' where a figure is known' : ''}`}
      .{hasExam && ' Time to prepare for exams is not in it.'}
    </p>
  );
}

/** Where the nearest way goes beyond what the reader wants to take on. */
function Limits({
  gaps,
  details,
  limits,
}: {
  readonly gaps: Gaps;
  readonly details: CareerDetails;
  readonly limits: ProfileLimits;
}) {
  const { usd } = sumCosts(gaps.missing, details);
  const words: Readonly<Record<Exceeded, string>> = {
    months: `more than ${formatMonths(limits.months ?? 0)}`,
    usd: `more than ${formatUsd(limits.usd ?? 0)}`,
    program: `a program above: ${EDUCATION_WORDS[limits.highestProgram ?? 'hs'].full}`,
  };
  const { programsById } = indexDetails(details);
  const beyond = listExceeded(gaps, usd, limits, programsById).map((limit) => words[limit]);
  return beyond.length === 0 ? null : (
    <p className={styles.limits}>This way goes beyond your limits: {beyond.join('; ')}.</p>
  );
}

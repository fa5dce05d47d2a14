import { useMemo } from 'react';
import type { Judge } from '../domain/eligibility/judge.ts';
import type { Requirement } from '../domain/model.ts';
import { valueOf } from '../store/loadable.ts';
import { useApp } from '../store/useApp.tsx';
import type { Judges } from './judgedParts.ts';

/** The judge of the profile alone, where `now` also counts what is tried out. */
export function useOwnJudge(now: Judge): Judge {
  const profile = useApp((state) => state.profile);
  const isTrying = useApp((state) => state.trial.length > 0);
  const eligibility = useApp((state) => valueOf(state.eligibility));
  return useMemo(
    () => (isTrying && eligibility !== undefined ? eligibility.judge(profile) : now),
    [now, profile, isTrying, eligibility],
  );
}

/** Who judges a whole requirement; see Judges. */
export function useJudges(now: Judge, requirement: Requirement): Omit<Judges, 'isPreference'> {
  const own = useOwnJudge(now);
  const eligibility = useApp((state) => valueOf(state.eligibility));
  return useMemo(() => {
    const { missing } = now.gapsOf(requirement);
    if (missing.length === 0 || eligibility === undefined) return { now, own };
    return { now, own, after: eligibility.judge(eligibility.add(now.profile, missing)) };
  }, [now, own, requirement, eligibility]);
}

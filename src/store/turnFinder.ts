import type { Turn } from '../domain/earnings/findTurns.ts';
import type { Assumptions, PathCase } from '../domain/earnings/layOutEarnings.ts';

/** Finds out which assumptions change the order of paths (findTurns), one asking at a time. */
export interface TurnFinder {
  /** A newer asking cancels the one under way, which then never settles. */
  readonly find: (
    paths: readonly PathCase[],
    assumptions: Assumptions,
  ) => {
    /** Rejects with words for the reader. */
    readonly answer: Promise<readonly Turn[]>;
    readonly cancel: () => void;
  };
}

import type { PlanProgress, PlanQuestion, PlanResult } from '../domain/plan/planModel.ts';
import type { Pay } from '../domain/wages.ts';

/** Answers questions about plans, one at a time. */
export interface Planner {
  /**
   * Asks a question, under the pay of a place by role id (the same map until
   * pay changes: it is compared by identity). A newer question cancels the one
   * under way.
   */
  readonly ask: (
    question: PlanQuestion,
    pays: ReadonlyMap<string, Pay>,
    onProgress: (progress: PlanProgress) => void,
  ) => AskedPlan;
}

export interface AskedPlan {
  /**
   * Rejects with words for the reader when it could not be worked out; asking
   * again may work. Once cancelled, by `cancel` or a newer question, it never
   * settles, and no progress comes any more.
   */
  readonly answer: Promise<PlanResult>;
  readonly cancel: () => void;
}

import type { Assumptions, PathCase } from '../domain/earnings/layOutEarnings.ts';
import type { PlanQuestion } from '../domain/plan/planModel.ts';
import type { PlanInput } from '../domain/plan/planRules.ts';

/** What the page says to the worker that plans. A new question ends the one under way. */
export type ToPlanWorker =
  | { readonly kind: 'map'; readonly map: PlanInput['map']; readonly details: PlanInput['details'] }
  | { readonly kind: 'pays'; readonly pays: PlanInput['pays'] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: PlanQuestion }
  | {
      readonly kind: 'turns';
      readonly id: number;
      readonly paths: readonly PathCase[];
      readonly assumptions: Assumptions;
    }
  | { readonly kind: 'cancel' };

/** What the worker says, each about the question with this id. */
export type FromPlanWorker<Progress, Result> =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string };

import { useEffect, useState } from 'react';
import type { PlanProgress, PlanQuestion, PlanResult } from '../domain/plan/planModel.ts';
import type { Pay } from '../domain/wages.ts';
import { describeFailure, valueOf } from '../store/loadable.ts';
import { useApp, useSelected } from '../store/useApp.tsx';

/** An answer, with the question it answers. */
interface AnsweredQuestion {
  readonly question: PlanQuestion;
  readonly result: PlanResult;
}

export interface PlanWork {
  /** The last answer: while a newer question is worked out, that of the one before. */
  readonly answered: AnsweredQuestion | undefined;
  /** `idle`: there is no question. */
  readonly status: 'idle' | 'working' | 'done' | 'stopped' | 'failed';
  /** While working, once it takes long enough to be worth a word. */
  readonly progress: PlanProgress | undefined;
  /** Why it failed. */
  readonly reason: string | undefined;
  readonly stop: () => void;
  /** After a stop or a failure. */
  readonly retry: () => void;
}

/** How far one asking has come; it says nothing of any other. */
interface Stage {
  readonly question: PlanQuestion;
  readonly pays: ReadonlyMap<string, Pay>;
  readonly attempt: number;
  readonly status: 'working' | 'done' | 'stopped' | 'failed';
  readonly progress?: PlanProgress | undefined;
  readonly reason?: string | undefined;
}

/** Quicker answers come without a word about waiting. */
const QUICK_MS = 300;

/** Asks the planner whenever the question, or pay, changes. `question` must be the same object until then. */
export function usePlanResult(question: PlanQuestion | undefined): PlanWork {
  const loading = useApp((state) => state.planner);
  const load = useApp((state) => state.loadPlanner);
  const pays = useSelected('pays');
  const [attempt, setAttempt] = useState(0);
  const [lastStage, setStage] = useState<Stage>();
  const [answered, setAnswered] = useState<AnsweredQuestion>();
  const planner = valueOf(loading);
  const isNow =
    lastStage?.question === question && lastStage?.pays === pays && lastStage.attempt === attempt;
  const stage = isNow ? lastStage : undefined;
  const isStopped = stage?.status === 'stopped';

  useEffect(() => {
    if (question !== undefined) load();
  }, [question, load]);

  useEffect(() => {
    if (planner === undefined || question === undefined || isStopped) return undefined;
    const come = (to: Pick<Stage, 'status' | 'progress' | 'reason'>) =>
      setStage({ question, pays, attempt, ...to });
    let progress: PlanProgress = { exactMoves: 0, found: 0 };
    let isSlow = false;
    const sayProgress = () => come({ status: 'working', progress });
    const timer = setTimeout(() => {
      isSlow = true;
      sayProgress();
    }, QUICK_MS);
    const { answer, cancel } = planner.ask(question, pays, (next) => {
      // Looking for what would help where there is no plan begins again from short paths.
      progress = { ...next, exactMoves: Math.max(next.exactMoves, progress.exactMoves) };
      if (isSlow) sayProgress();
    });
    answer.then(
      (result) => {
        clearTimeout(timer);
        setAnswered({ question, result });
        come({ status: 'done' });
      },
      (error: unknown) => {
        clearTimeout(timer);
        come({ status: 'failed', reason: describeFailure(error) });
      },
    );
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [planner, question, pays, attempt, isStopped]);

  const failure = loading.status === 'failed' ? loading.reason : stage?.reason;
  return {
    answered,
    status:
      question === undefined
        ? 'idle'
        : failure !== undefined
          ? 'failed'
          : (stage?.status ?? 'working'),
    progress: stage?.progress,
    reason: failure,
    stop: () => {
      if (question !== undefined) setStage({ question, pays, attempt, status: 'stopped' });
    },
    retry: () => {
      load();
      setAttempt((count) => count + 1);
    },
  };
}

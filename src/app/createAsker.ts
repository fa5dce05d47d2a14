import type { PlanWorker, StartWorker } from './startPlanWorker.ts';

/** The question under way. */
interface Asked<Progress, Result> {
  readonly id: number;
  readonly onProgress: (progress: Progress) => void;
  readonly onAnswer: (result: Result) => void;
  readonly onFailure: (error: Error) => void;
}

/** Asks a worker one thing at a time. */
export interface Asker<Progress, Result> {
  /**
   * `post` says the question to the worker under an id; where the answer is
   * `known` already it is not called. A newer question cancels the one under way.
   */
  readonly ask: (
    post: (worker: PlanWorker, id: number) => void,
    onProgress: (progress: Progress) => void,
    known?: Result,
  ) => {
    /** Rejects with words for the reader; once cancelled it never settles. */
    readonly answer: Promise<Result>;
    readonly cancel: () => void;
  };
}

const DID_NOT_START = 'the part of the app that works them out did not start, or stopped';

/**
 * The worker starts with the first question, and `greet` tells it what it must
 * know; one that fails to start, or stops, fails the question under way, and
 * the next question starts another.
 */
export function createAsker<Progress, Result>(
  startWorker: StartWorker<Progress, Result>,
  greet: (worker: PlanWorker) => void,
): Asker<Progress, Result> {
  let worker: PlanWorker | undefined;
  let asked: Asked<Progress, Result> | undefined;
  let lastId = 0;

  const fail = (reason: string) => {
    const failed = asked;
    asked = undefined;
    failed?.onFailure(new Error(reason));
  };
  const answerWith = (id: number, result: Result) => {
    if (asked?.id !== id) return;
    const { onAnswer } = asked;
    asked = undefined;
    onAnswer(result);
  };
  const start = (): PlanWorker => {
    const started = startWorker({
      onMessage: (message) => {
        // What an earlier question still had to say.
        if (message.id !== asked?.id) return;
        if (message.kind === 'progress') asked.onProgress(message.progress);
        else if (message.kind === 'failure') fail(message.reason);
        else answerWith(message.id, message.result);
      },
      onFailure: () => {
        if (worker !== started) return;
        started.end();
        worker = undefined;
        fail(DID_NOT_START);
      },
    });
    greet(started);
    return started;
  };

  return {
    ask: (post, onProgress, known) => {
      lastId += 1;
      const id = lastId;
      const cancel = () => {
        if (asked?.id !== id) return;
        asked = undefined;
        worker?.send({ kind: 'cancel' });
      };
      const answer = new Promise<Result>((onAnswer, onFailure) => {
        const isUnderWay = asked !== undefined;
        asked = { id, onProgress, onAnswer, onFailure };
        if (known !== undefined) {
          if (isUnderWay) worker?.send({ kind: 'cancel' });
          queueMicrotask(() => answerWith(id, known));
          return;
        }
        try {
          worker ??= start();
          post(worker, id);
        } catch {
          fail(DID_NOT_START);
        }
      });
      return { answer, cancel };
    },
  };
}

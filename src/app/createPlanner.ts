import type { CareerDetails, CareerMap } from '../domain/model.ts';
import type { PlanProgress, PlanQuestion, PlanResult } from '../domain/plan/planModel.ts';
import type { PlanInput } from '../domain/plan/planRules.ts';
import type { Pay } from '../domain/wages.ts';
import type { Planner } from '../store/planner.ts';
import type { FromPlanWorker, ToPlanWorker } from './planMessages.ts';

/** The worker as the planner knows it; tests have none. */
export interface PlanWorker {
  readonly send: (message: ToPlanWorker) => void;
  readonly end: () => void;
}

interface WorkerEvents {
  readonly onMessage: (message: FromPlanWorker) => void;
  /** It did not start, or has stopped. */
  readonly onFailure: () => void;
}

export function startPlanWorker({ onMessage, onFailure }: WorkerEvents): PlanWorker {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromPlanWorker>) => onMessage(data));
  worker.addEventListener('messageerror', onFailure);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onFailure();
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    send: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
}

/** The question under way. */
interface Asked {
  readonly id: number;
  readonly onProgress: (progress: PlanProgress) => void;
  readonly onAnswer: (result: PlanResult) => void;
  readonly onFailure: (error: Error) => void;
}

const DID_NOT_START = 'the part of the app that works them out did not start, or stopped';

/** The last answer: going to the map and back asks the same again. */
interface Answered {
  readonly text: string;
  readonly pays: ReadonlyMap<string, Pay>;
  readonly result: PlanResult;
}

/**
 * A planner that works beside the page. The worker starts with the first
 * question; one that fails to start, or stops, fails the question under way,
 * and the next question starts another.
 */
export function createPlanner(
  map: CareerMap,
  details: CareerDetails,
  startWorker: (events: WorkerEvents) => PlanWorker,
): Planner {
  let worker: PlanWorker | undefined;
  let sentPays: ReadonlyMap<string, Pay> | undefined;
  let asked: Asked | undefined;
  let answered: Answered | undefined;
  let lastId = 0;

  const fail = (reason: string) => {
    const failed = asked;
    asked = undefined;
    failed?.onFailure(new Error(reason));
  };
  const answerWith = (id: number, result: PlanResult) => {
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
    started.send({ kind: 'map', ...pickRules(map, details) });
    sentPays = undefined;
    return started;
  };

  const send = (question: PlanQuestion, pays: ReadonlyMap<string, Pay>, id: number): void => {
    worker ??= start();
    if (pays !== sentPays) {
      worker.send({ kind: 'pays', pays });
      sentPays = pays;
    }
    worker.send({ kind: 'ask', id, question });
  };

  return {
    ask: (question, pays, onProgress) => {
      lastId += 1;
      const id = lastId;
      const text = JSON.stringify(question);
      const cancel = () => {
        if (asked?.id !== id) return;
        asked = undefined;
        worker?.send({ kind: 'cancel' });
      };
      const known = answered?.text === text && answered.pays === pays ? answered.result : undefined;
      const answer = new Promise<PlanResult>((onAnswer, onFailure) => {
        const isUnderWay = asked !== undefined;
        const remember = (result: PlanResult) => {
          answered = { text, pays, result };
          onAnswer(result);
        };
        asked = { id, onProgress, onAnswer: remember, onFailure };
        if (known !== undefined) {
          if (isUnderWay) worker?.send({ kind: 'cancel' });
          queueMicrotask(() => answerWith(id, known));
          return;
        }
        try {
          send(question, pays, id);
        } catch {
          fail(DID_NOT_START);
        }
      });
      return { answer, cancel };
    },
  };
}

/** What the rules of plans are made of, without the prose. */
function pickRules(
  { roles, origins, families, moves }: CareerMap,
  { credentials, programs, attestations, moves: texts }: CareerDetails,
): Omit<PlanInput, 'pays'> {
  const pickMove = ({ requires, usualMonths }: CareerDetails['moves'][string]) => ({
    requires,
    usualMonths,
  });
  return {
    map: { roles, origins, families, moves },
    details: {
      credentials,
      programs,
      attestations,
      moves: Object.fromEntries(Object.entries(texts).map(([id, move]) => [id, pickMove(move)])),
    },
  };
}

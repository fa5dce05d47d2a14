import type { FromPlanWorker, ToPlanWorker } from './planMessages.ts';

/** The worker as those who ask it know it; tests have none. */
export interface PlanWorker {
  readonly send: (message: ToPlanWorker) => void;
  readonly end: () => void;
}

export interface WorkerEvents<Progress, Result> {
  readonly onMessage: (message: FromPlanWorker<Progress, Result>) => void;
  /** It did not start, or has stopped. */
  readonly onFailure: () => void;
}

export type StartWorker<Progress, Result> = (events: WorkerEvents<Progress, Result>) => PlanWorker;

export function startPlanWorker<Progress, Result>({
  onMessage,
  onFailure,
}: WorkerEvents<Progress, Result>): PlanWorker {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromPlanWorker<Progress, Result>>) =>
    onMessage(data),
  );
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

import type { CareerDetails, CareerMap } from '../domain/model.ts';
import type { Turn } from '../domain/earnings/findTurns.ts';
import type { TurnFinder } from '../store/turnFinder.ts';
import { createAsker } from './createAsker.ts';
import { pickRules } from './pickRules.ts';
import type { StartWorker } from './startPlanWorker.ts';

/** Finds turns beside the page, in a worker of its own (createAsker). */
export function createTurnFinder(
  map: CareerMap,
  details: CareerDetails,
  startWorker: StartWorker<never, readonly Turn[]>,
): TurnFinder {
  const asker = createAsker(startWorker, (worker) =>
    worker.send({ kind: 'map', ...pickRules(map, details) }),
  );
  return {
    find: (paths, assumptions) =>
      asker.ask(
        (worker, id) => worker.send({ kind: 'turns', id, paths, assumptions }),
        () => undefined,
      ),
  };
}

import type { CareerDetails, CareerMap } from '../domain/model.ts';
import type { PlanProgress, PlanResult } from '../domain/plan/planModel.ts';
import type { Pay } from '../domain/wages.ts';
import type { Planner } from '../store/planner.ts';
import { createAsker } from './createAsker.ts';
import { pickRules } from './pickRules.ts';
import type { StartWorker } from './startPlanWorker.ts';

/** The last answer: going to the map and back asks the same again. */
interface Answered {
  readonly text: string;
  readonly pays: ReadonlyMap<string, Pay>;
  readonly result: PlanResult;
}

/** A planner that works beside the page, in a worker of its own (createAsker). */
export function createPlanner(
  map: CareerMap,
  details: CareerDetails,
  startWorker: StartWorker<PlanProgress, PlanResult>,
): Planner {
  let sentPays: ReadonlyMap<string, Pay> | undefined;
  let answered: Answered | undefined;
  const asker = createAsker(startWorker, (worker) => {
    worker.send({ kind: 'map', ...pickRules(map, details) });
    sentPays = undefined;
  });
  return {
    ask: (question, pays, onProgress) => {
      const text = JSON.stringify(question);
      const known = answered?.text === text && answered.pays === pays ? answered.result : undefined;
      const asked = asker.ask(
        (worker, id) => {
          if (pays !== sentPays) {
            worker.send({ kind: 'pays', pays });
            sentPays = pays;
          }
          worker.send({ kind: 'ask', id, question });
        },
        onProgress,
        known,
      );
      const remember = (result: PlanResult) => {
        answered = { text, pays, result };
      };
      asked.answer.then(remember, () => undefined);
      return asked;
    },
  };
}

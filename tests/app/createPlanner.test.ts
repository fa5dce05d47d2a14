import { expect, test } from 'vitest';
import { createPlanner } from '../../src/app/createPlanner.ts';
import type { FromPlanWorker, ToPlanWorker } from '../../src/app/planMessages.ts';
import {
  MOST_MOVES,
  NO_LIMITS,
  type PlanProgress,
  type PlanQuestion,
  type PlanResult,
} from '../../src/domain/plan/planModel.ts';
import { EMPTY_PROFILE } from '../../src/domain/profile.ts';
import type { Pay } from '../../src/domain/wages.ts';
import { tinyAtlas } from '../fixtures/renderInApp.tsx';

const NO_PAY = new Map<string, Pay>();
const ignore = () => undefined;

const questionTo = (target: string): PlanQuestion => ({
  from: 'clerk',
  has: EMPTY_PROFILE,
  targets: [target],
  hoursPerWeek: 20,
  keepsWorking: true,
  examHours: 0,
  horizonMonths: 120,
  limits: NO_LIMITS,
});
const result = { answer: { plans: [], exactMoves: MOST_MOVES } };

interface FakeWorker {
  readonly heard: readonly ToPlanWorker[];
  readonly say: (message: FromPlanWorker<PlanProgress, PlanResult>) => void;
  readonly crash: () => void;
  readonly idOfQuestionTo: (target: string) => number;
}

/** A worker that answers only when the test says so, and one more each time the planner starts one. */
function workshop() {
  const workers: FakeWorker[] = [];
  const { map, details } = tinyAtlas();
  const planner = createPlanner(map, details, ({ onMessage, onFailure }) => {
    const heard: ToPlanWorker[] = [];
    const idOfQuestionTo = (target: string) =>
      heard.flatMap((one) =>
        one.kind === 'ask' && one.question.targets[0] === target ? [one.id] : [],
      )[0]!;
    const send = (message: ToPlanWorker) => heard.push(structuredClone(message));
    const worker = { send, end: ignore, heard, say: onMessage, crash: onFailure, idOfQuestionTo };
    workers.push(worker);
    return worker;
  });
  return { planner, workers };
}

/** What became of a promise, once everything that is due has had its turn. */
async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  const pending = new Promise((resolve) => setTimeout(resolve, 0, 'pending'));
  return Promise.race([promise, pending]).catch(String);
}

test('a newer question cancels the older one, whatever its worker still says', async () => {
  const { planner, workers } = workshop();
  const steps: string[] = [];
  const older = planner.ask(questionTo('lead'), NO_PAY, () => steps.push('older'));
  const newer = planner.ask(questionTo('coder'), NO_PAY, () => steps.push('newer'));
  const [worker] = workers;
  const ids = { older: worker!.idOfQuestionTo('lead'), newer: worker!.idOfQuestionTo('coder') };
  const progress = { exactMoves: 1, found: 0 };

  worker!.say({ kind: 'progress', id: ids.older, progress });
  worker!.say({ kind: 'answer', id: ids.older, result: { answer: { plans: [], exactMoves: 0 } } });
  worker!.say({ kind: 'progress', id: ids.newer, progress });
  worker!.say({ kind: 'answer', id: ids.newer, result });

  expect(await outcomeOf(newer.answer)).toEqual(result);
  expect(await outcomeOf(older.answer)).toBe('pending');
  expect(steps).toEqual(['newer']);
});

test('the map is sent once, and pay when it changes', () => {
  const { planner, workers } = workshop();
  planner.ask(questionTo('lead'), NO_PAY, ignore);
  planner.ask(questionTo('coder'), NO_PAY, ignore);
  planner.ask(questionTo('lead'), new Map(), ignore);

  expect(workers[0]!.heard.map(({ kind }) => kind)).toEqual([
    'map',
    'pays',
    'ask',
    'ask',
    'pays',
    'ask',
  ]);
});

test('a cancelled question never settles, and its worker stops', async () => {
  const { planner, workers } = workshop();
  const { answer, cancel } = planner.ask(questionTo('lead'), NO_PAY, ignore);

  cancel();
  workers[0]!.say({ kind: 'answer', id: workers[0]!.idOfQuestionTo('lead'), result });

  expect(await outcomeOf(answer)).toBe('pending');
  expect(workers[0]!.heard.at(-1)).toEqual({ kind: 'cancel' });
});

test('the last question asked again is answered without the worker, unless pay has changed', async () => {
  const { planner, workers } = workshop();
  const first = planner.ask(questionTo('lead'), NO_PAY, ignore);
  workers[0]!.say({ kind: 'answer', id: workers[0]!.idOfQuestionTo('lead'), result });
  await first.answer;
  const said = workers[0]!.heard.length;

  const again = planner.ask(questionTo('lead'), NO_PAY, ignore);

  expect(await outcomeOf(again.answer)).toBe(result);
  expect(workers[0]!.heard).toHaveLength(said);
  const elsewhere = planner.ask(questionTo('lead'), new Map(), ignore);
  expect(await outcomeOf(elsewhere.answer)).toBe('pending');
});

test('a worker that stops fails the question in words, and the next question starts another', async () => {
  const { planner, workers } = workshop();
  const failed = planner.ask(questionTo('lead'), NO_PAY, ignore);

  workers[0]!.crash();

  expect(await outcomeOf(failed.answer)).toMatch(/did not start, or stopped/);
  const again = planner.ask(questionTo('lead'), NO_PAY, ignore);
  expect(workers[1]!.heard.map(({ kind }) => kind)).toEqual(['map', 'pays', 'ask']);
  workers[1]!.say({ kind: 'answer', id: workers[1]!.idOfQuestionTo('lead'), result });
  expect(await outcomeOf(again.answer)).toEqual(result);
});

test('where no worker can be started, the question fails in words', async () => {
  const { map, details } = tinyAtlas();
  const planner = createPlanner(map, details, () => {
    throw new Error('SecurityError');
  });

  const { answer } = planner.ask(questionTo('lead'), NO_PAY, ignore);

  expect(await outcomeOf(answer)).toMatch(/did not start/);
});

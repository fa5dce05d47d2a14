import { findTurns, type Turn } from '../domain/earnings/findTurns.ts';
import type { Assumptions, PathCase } from '../domain/earnings/layOutEarnings.ts';
import { answerQuestion } from '../domain/plan/answerQuestion.ts';
import { compilePlanRules, type PlanInput, type PlanRules } from '../domain/plan/planRules.ts';
import type { PlanProgress, PlanQuestion, PlanResult } from '../domain/plan/planModel.ts';
import { describeFailure } from '../store/loadable.ts';
import type { FromPlanWorker, ToPlanWorker } from './planMessages.ts';
import { runInSlices } from './runInSlices.ts';

/*
 * Works out plans, and what turns the order of paths, beside the page. It is
 * told the map once and pay when that changes, then questions; the rules are
 * compiled when a question needs them.
 */

/** A search that takes longer stops, and its answer says how far it is exact. */
const LONGEST_SEARCH_MS = 10_000;
const BETWEEN_PROGRESS_MS = 100;

/** Turns bring their own. */
const NO_PAYS: PlanInput['pays'] = new Map();

let known: Partial<PlanInput> = {};
let rules: PlanRules | undefined;
let cancel: () => void = () => undefined;

const say = (message: FromPlanWorker<PlanProgress, PlanResult | readonly Turn[]>) =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a worker's
  self.postMessage(message);

function learn(facts: Partial<PlanInput>): void {
  known = { ...known, ...facts };
  rules = undefined;
}

function rulesNow(): PlanRules {
  const { map, details, pays = NO_PAYS } = known;
  if (map === undefined || details === undefined) {
    throw new Error('the question came before the map');
  }
  rules ??= compilePlanRules({ map, details, pays });
  return rules;
}

function ask(id: number, question: PlanQuestion): void {
  const end = performance.now() + LONGEST_SEARCH_MS;
  let nextProgress = performance.now() + BETWEEN_PROGRESS_MS;
  const sayProgress = (progress: PlanProgress) => {
    if (performance.now() < nextProgress) return;
    nextProgress = performance.now() + BETWEEN_PROGRESS_MS;
    say({ kind: 'progress', id, progress });
  };
  answer(id, () =>
    runInSlices(
      answerQuestion(rulesNow(), question, () => performance.now() > end),
      sayProgress,
    ),
  );
}

function seekTurns(id: number, paths: readonly PathCase[], assumptions: Assumptions): void {
  answer(id, () => runInSlices(findTurns(rulesNow(), paths, assumptions), () => undefined));
}

/** Runs one piece of work and says what comes of it. */
function answer(
  id: number,
  run: () => {
    readonly done: Promise<PlanResult | readonly Turn[]>;
    readonly cancel: () => void;
  },
): void {
  const fail = (error: unknown) => say({ kind: 'failure', id, reason: describeFailure(error) });
  try {
    const running = run();
    cancel = running.cancel;
    running.done.then((result) => say({ kind: 'answer', id, result }), fail);
  } catch (error) {
    fail(error);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToPlanWorker>) => {
  switch (data.kind) {
    case 'map':
      learn({ map: data.map, details: data.details });
      break;
    case 'pays':
      learn({ pays: data.pays });
      break;
    case 'ask':
      cancel();
      ask(data.id, data.question);
      break;
    case 'turns':
      cancel();
      seekTurns(data.id, data.paths, data.assumptions);
      break;
    case 'cancel':
      cancel();
  }
});

import { assumeHolder } from '../src/domain/plan/assumeHolder.ts';
import { NO_LIMITS, type PlanQuestion } from '../src/domain/plan/planModel.ts';
import { compilePlanRules, type PlanRules } from '../src/domain/plan/planRules.ts';
import { findPlans, searchPlans } from '../src/domain/plan/searchPlans.ts';
import { EMPTY_PROFILE } from '../src/domain/profile.ts';
import { findPay } from '../src/domain/wages.ts';
import { parseCareerMap } from '../src/format/parseCareerMap.ts';
import { readMapFiles } from '../tools/readMapFiles.ts';
import { buildSyntheticRules } from './plans/syntheticRules.ts';
import { medianOf, quantileOf } from './statistics.ts';
import { formatTable } from './table.ts';

const SIZES = [1000, 10_000];
const SYNTHETIC_QUESTIONS = 60;
/** What the app gives a question before it stops the search. */
const MOST_MS = 10_000;
const WARM_UP = 400;
const WORST = 8;

interface Timing {
  readonly question: string;
  readonly ms: number;
  readonly plans: number;
  readonly isComplete: boolean;
}

/**
 * Prints how long questions to the planner take: every pair of the shipped map,
 * and questions to made-up maps of 1,000 and 10,000 roles:
 * node tools/run.mjs bench/plans.ts
 */
export function main([only]: readonly string[] = []): void {
  const parsed = parseCareerMap(readMapFiles('data/him-us'));
  if (parsed.problems !== undefined) throw new Error('the shipped map has problems');
  const { map, details, nationWages } = parsed.atlas;
  const chain = [{ placeId: 'us', table: nationWages }];
  const pays = new Map(
    map.roles.flatMap((role) => {
      const pay = findPay(role, chain);
      return pay === undefined ? [] : [[role.id, pay] as const];
    }),
  );
  const rows: string[][] = [];
  if (only === undefined || only === 'shipped') {
    const planRules = compilePlanRules({ map, details, pays });
    const questions = [...map.roles, ...map.origins].flatMap(({ id: from }) => {
      const has = assumeHolder(from, map, details);
      return map.roles.flatMap(({ id: to }) => (from === to ? [] : [ask(from, to, has)]));
    });
    questions.slice(0, WARM_UP).forEach((question) => findPlans(planRules, question));
    const timings = questions.map((question) => time(planRules, question));
    const answered = timings.filter(({ plans }) => plans > 0);
    rows.push(rowOf('shipped, all pairs', timings), rowOf('shipped, pairs with a plan', answered));
    printWorst('shipped map', timings);
  }
  for (const size of SIZES.filter((one) => only === undefined || only === String(one))) {
    const input = buildSyntheticRules(size, details);
    const planRules = compilePlanRules(input);
    const heapBefore = process.memoryUsage().heapUsed;
    const timings = drawQuestions(input.map.roles, planRules).map((question) =>
      time(planRules, question),
    );
    const moreMb = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
    const name = `made up, ${size} roles, ${input.map.moves.length} moves`;
    rows.push(rowOf(name, timings));
    printWorst(`${name} (heap ${moreMb.toFixed(0)} MB more at the end)`, timings);
  }
  console.log(
    formatTable(['questions, ms', 'number', 'median', '95th', 'longest', 'cut short'], rows),
  );
}

function ask(from: string, to: string, has: PlanQuestion['has']): PlanQuestion {
  return {
    from,
    has,
    targets: [to],
    hoursPerWeek: 20,
    keepsWorking: true,
    examHours: 0,
    horizonMonths: 120,
    limits: NO_LIMITS,
  };
}

/** Spread over the map: from entry roles to roles that some way leads to, the higher the more. */
function drawQuestions(
  roles: readonly { readonly id: string; readonly level: string }[],
  planRules: PlanRules,
): readonly PlanQuestion[] {
  const starts = roles.filter(({ level }) => level === 'entry');
  const has = { ...EMPTY_PROFILE, programs: [{ level: 'hs' as const }] };
  const questions: PlanQuestion[] = [];
  for (let index = 0; questions.length < SYNTHETIC_QUESTIONS; index += 1) {
    const from = starts[(index * 37) % starts.length]!.id;
    let edge = [from];
    for (let move = 0; move < 3 + (index % 6); move += 1) {
      edge = [...new Set(edge.flatMap((id) => planRules.movesFrom(id).map(({ to }) => to)))];
    }
    const to = edge[(index * 7) % edge.length];
    if (to !== undefined && to !== from) questions.push(ask(from, to, has));
  }
  return questions;
}

function time(planRules: PlanRules, question: PlanQuestion): Timing {
  const start = performance.now();
  const search = searchPlans(planRules, question, () => performance.now() - start > MOST_MS);
  for (;;) {
    const { done, value } = search.next();
    if (done !== true) continue;
    return {
      question: `${question.from} to ${question.targets.join(' or ')}`,
      ms: performance.now() - start,
      plans: value.plans.length,
      isComplete: value.exactMoves === 8,
    };
  }
}

function rowOf(name: string, timings: readonly Timing[]): string[] {
  const all = timings.map(({ ms }) => ms);
  return [
    name,
    String(timings.length),
    ...[medianOf(all), quantileOf(all, 0.95), Math.max(...all)].map((ms) => ms.toFixed(1)),
    String(timings.filter(({ isComplete }) => !isComplete).length),
  ];
}

function printWorst(name: string, timings: readonly Timing[]): void {
  console.log(`Longest on the ${name}:`);
  for (const { question, ms, plans } of timings.toSorted((a, b) => b.ms - a.ms).slice(0, WORST)) {
    console.log(`  ${ms.toFixed(0)} ms, ${plans} plans: ${question}`);
  }
}

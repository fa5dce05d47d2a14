import { createJudge } from '../eligibility/judge.ts';
import { PROGRAM_LEVELS, type Attestation } from '../model.ts';
import { MOST_MONTHS, type Profile } from '../profile.ts';
import { rankOf } from '../requirement.ts';
import { assumeHolder } from './assumeHolder.ts';
import { sideMonths } from './planItems.ts';
import {
  MOST_MOVES,
  NO_LIMITS,
  type NoPlan,
  type Plan,
  type PlanChange,
  type PlanProgress,
  type PlanQuestion,
  type PlanResult,
  type PlanStudy,
} from './planModel.ts';
import type { PlanRules } from './planRules.ts';
import { searchPlans } from './searchPlans.ts';

type Work<T> = Generator<PlanProgress, T>;

/** How long one might stay on in the start, tried from the shortest. */
const WAITS = [6, 12, 18, 24, 36, 48, 60, 72, 84, 96, 120, 144];
/** Other starts that are named at most. */
const MOST_STARTS = 3;

/**
 * The plans, or why there are none and which single changes would give one.
 * Yields as searchPlans does. A search that was stopped explains nothing.
 */
export function* answerQuestion(
  planRules: PlanRules,
  question: PlanQuestion,
  isOutOfTime?: () => boolean,
): Work<PlanResult> {
  const answer = yield* searchPlans(planRules, question, isOutOfTime);
  if (answer.plans.length > 0 || answer.exactMoves < MOST_MOVES) return { answer };
  const isThere =
    question.targets.length > 0 && question.targets.every((id) => id === question.from);
  if (isThere) return { answer, noPlan: { obstacle: 'there-already', changes: [] } };
  const ask = (changed: Partial<PlanQuestion>, waitMonths = 0): Work<readonly Plan[]> =>
    askAgain(planRules, { ...question, ...changed }, waitMonths);
  return {
    answer,
    noPlan: {
      obstacle: yield* findObstacle(planRules, question, ask),
      stuck: yield* findStuck(planRules, question, ask),
      changes: [
        ...(yield* changeLimits(question, ask)),
        ...(yield* changeFacts(planRules, question, ask)),
        ...(yield* changeStart(planRules, question, ask)),
      ],
    },
  };
}

type Ask = (changed: Partial<PlanQuestion>, waitMonths?: number) => Work<readonly Plan[]>;

function* askAgain(
  planRules: PlanRules,
  question: PlanQuestion,
  waitMonths: number,
): Work<readonly Plan[]> {
  return (yield* searchPlans(planRules, question, undefined, waitMonths)).plans;
}

function* findObstacle(
  planRules: PlanRules,
  question: PlanQuestion,
  ask: Ask,
): Work<NoPlan['obstacle']> {
  if (question.path === undefined && !canReach(planRules, question)) return 'no-moves';
  return (yield* ask({ limits: NO_LIMITS })).length > 0 ? 'limits' : 'rules';
}

/** Whether the map's moves lead to a target at all. */
function canReach({ movesFrom }: PlanRules, { from, targets }: PlanQuestion): boolean {
  let edge = new Set([from]);
  const seen = new Set(edge);
  for (let moves = 1; moves <= MOST_MOVES; moves += 1) {
    edge = new Set([...edge].flatMap((id) => movesFrom(id).map(({ to }) => to)));
    if (targets.some((id) => id !== from && edge.has(id))) return true;
    for (const id of edge) {
      if (seen.has(id)) edge.delete(id);
      seen.add(id);
    }
  }
  return false;
}

/** Each limit by itself made as little wider as gives a plan. */
function* changeLimits({ limits }: PlanQuestion, ask: Ask): Work<readonly PlanChange[]> {
  const changes: PlanChange[] = [];
  if (limits.months !== undefined) {
    const [plan] = yield* ask({ limits: { ...limits, months: undefined } });
    // Longer than a lifetime of work helps nobody, and no link says it.
    if (plan !== undefined && plan.months <= MOST_MONTHS) {
      changes.push({ kind: 'months', months: plan.months, plan });
    }
  }
  if (limits.usd !== undefined) {
    const plans = yield* ask({ limits: { ...limits, usd: undefined } });
    const [plan] = [...plans].sort((a, b) => a.cost.typical - b.cost.typical);
    if (plan !== undefined) changes.push({ kind: 'usd', usd: Math.ceil(plan.cost.typical), plan });
  }
  if (limits.highestProgram !== undefined) {
    for (const level of PROGRAM_LEVELS.slice(rankOf(limits.highestProgram) + 1)) {
      const [plan] = yield* ask({ limits: { ...limits, highestProgram: level } });
      if (plan === undefined) continue;
      changes.push({ kind: 'highest-program', level, plan });
      break;
    }
  }
  for (const family of limits.withoutFamilies) {
    const withoutFamilies = limits.withoutFamilies.filter((id) => id !== family);
    const [plan] = yield* ask({ limits: { ...limits, withoutFamilies } });
    if (plan !== undefined) changes.push({ kind: 'family', family, plan });
  }
  for (const credential of limits.withoutCredentials) {
    const withoutCredentials = limits.withoutCredentials.filter((id) => id !== credential);
    const [plan] = yield* ask({ limits: { ...limits, withoutCredentials } });
    if (plan !== undefined) changes.push({ kind: 'allow-credential', credential, plan });
  }
  for (const credential of limits.withCredentials) {
    const withCredentials = limits.withCredentials.filter((id) => id !== credential);
    const [plan] = yield* ask({ limits: { ...limits, withCredentials } });
    if (plan !== undefined) changes.push({ kind: 'drop-credential', credential, plan });
  }
  return changes;
}

/** Staying on for a while, and what only the reader can say. */
function* changeFacts(
  { input }: PlanRules,
  question: PlanQuestion,
  ask: Ask,
): Work<readonly PlanChange[]> {
  const changes: PlanChange[] = [];
  const wait = yield* findWait(question, ask);
  if (wait !== undefined) changes.push(wait);
  const { has } = question;
  for (const { id } of input.details.attestations.filter(isOnlyToSay)) {
    if (has.answers[id] === true) continue;
    const [plan] = yield* ask({ has: { ...has, answers: { ...has.answers, [id]: true } } });
    if (plan !== undefined) changes.push({ kind: 'statement', attestation: id, plan });
  }
  return changes;
}

/** The shortest stay that gives a plan: in the start or, of a path made by hand, before any of its stops. */
function* findWait({ path }: PlanQuestion, ask: Ask): Work<PlanChange | undefined> {
  for (const months of WAITS) {
    for (const position of path === undefined ? [0] : path.keys()) {
      const longer = path?.map((step, at) =>
        at === position ? { ...step, afterMonths: Math.max(step.afterMonths, months) } : step,
      );
      const [plan] = yield* path === undefined ? ask({}, months) : ask({ path: longer });
      if (plan !== undefined) return { kind: 'wait', months, position, plan };
    }
  }
  return undefined;
}

/** How far a path made by hand can be gone, and what is missing for the stop after that. */
function* findStuck(planRules: PlanRules, question: PlanQuestion, ask: Ask): Work<NoPlan['stuck']> {
  const { path, has } = question;
  if (path === undefined) return undefined;
  let reached: Plan | undefined;
  for (const position of path.keys()) {
    const [plan] = yield* ask({ path: path.slice(0, position + 1), limits: NO_LIMITS });
    if (plan === undefined) {
      const profile = reached === undefined ? has : profileAfter(planRules, has, reached);
      const judge = createJudge(planRules.rules, profile);
      const role = planRules.rolesById.get(path[position]!.role);
      return { position, missing: judge.gapsOf(role?.requires).missing };
    }
    reached = plan;
  }
  return undefined;
}

/** What one has when a plan's last move comes. */
function profileAfter({ input }: PlanRules, has: Profile, plan: Plan): Profile {
  const { studies, stops } = plan;
  const idsOf = (kind: PlanStudy['kind']) =>
    studies.filter((study) => study.kind === kind).map(({ id }) => id);
  const programs = idsOf('program').flatMap((id) =>
    input.details.programs.filter((program) => program.id === id),
  );
  const experience = { ...has.experience };
  const nodes = [{ role: plan.from, month: 0 }, ...stops];
  for (const [index, { role, month }] of nodes.entries()) {
    const stayed = (nodes[index + 1]?.month ?? month) - month;
    if (stayed > 0) experience[role] = (experience[role] ?? 0) + stayed;
  }
  return {
    ...has,
    programs: [...has.programs, ...programs],
    credentials: [...has.credentials, ...idsOf('credential')],
    experience,
    answers: {
      ...has.answers,
      ...Object.fromEntries(
        [...idsOf('statement'), ...plan.sides.map(({ id }) => id)].map((id) => [id, true]),
      ),
    },
  };
}

function isOnlyToSay(attestation: Attestation): boolean {
  return attestation.gain?.by !== 'study' && sideMonths(attestation) === undefined;
}

/** From a role that leads straight to a target, with what someone there is taken to have. */
function* changeStart(
  planRules: PlanRules,
  question: PlanQuestion,
  ask: Ask,
): Work<readonly PlanChange[]> {
  if (question.path !== undefined) return [];
  const changes: PlanChange[] = [];
  const starts = new Set(
    question.targets.flatMap((id) => planRules.movesTo(id).map(({ from }) => from)),
  );
  for (const from of starts) {
    if (changes.length === MOST_STARTS) break;
    const isOther = from !== question.from && !question.targets.includes(from);
    if (!isOther || !planRules.rolesById.has(from)) continue;
    const { map, details } = planRules.input;
    const has = assumeHolder(from, map, { ...details, origins: {} });
    const [plan] = yield* ask({ from, has });
    if (plan !== undefined) changes.push({ kind: 'start', from, plan });
  }
  return changes.sort((a, b) => a.plan.months - b.plan.months);
}

import { useMemo } from 'react';
import { assumeHolder } from '../domain/plan/assumeHolder.ts';
import type { PlanQuestion } from '../domain/plan/planModel.ts';
import type { CareerDetails, CareerMap, Role } from '../domain/model.ts';
import type { Profile } from '../domain/profile.ts';
import { isOnMap } from '../domain/roleFilters.ts';
import type { Pay } from '../domain/wages.ts';
import { valueOf } from '../store/loadable.ts';
import type { PlanChoices, PlanTarget } from '../store/planChoices.ts';
import { useApp, useDetails, useSelected } from '../store/useApp.tsx';
import { usePlanChoices } from '../store/usePlanChoices.ts';
import { resolvePlanSettings } from './planSettings.ts';

/** What keeps a question from being asked. */
export type MissingInQuestion =
  /** No role or origin to start from. */
  | 'start'
  /** The profile's position is not on this map. */
  | 'start-unknown'
  | 'target'
  /** No role is of that family and level, or pays that much. */
  | 'target-empty'
  /** The target is where one starts. */
  | 'target-is-start'
  /** The path made by hand comes back to the start. */
  | 'path-returns';

/** A question to the planner, or why there is none yet. */
export type AskedQuestion =
  | { readonly status: 'asked'; readonly question: PlanQuestion }
  | { readonly status: 'missing'; readonly missing: MissingInQuestion }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string; readonly onRetry: () => void };

/**
 * The question that the link asks, of the reader or of someone in another role.
 * The same object until something changes that an answer depends on: opening
 * another plan or another start month does not.
 */
export function usePlanQuestion(): AskedQuestion {
  const { choices } = usePlanChoices();
  const map = useApp((state) => state.map);
  const hasAdjacent = useApp((state) => state.choices.hasAdjacent);
  const ownProfile = useApp((state) => state.profile);
  // With what the reader tries out.
  const profile = useSelected('judge')?.profile ?? ownProfile;
  const pays = useSelected('pays');
  const details = useDetails();
  const loadDetails = useApp((state) => state.loadDetails);
  const loaded = valueOf(details);
  const built = useMemo(
    () =>
      loaded && buildPlanQuestion({ choices, profile, map, details: loaded, pays, hasAdjacent }),
    [choices, profile, map, loaded, pays, hasAdjacent],
  );
  const text = built && JSON.stringify(built);
  const same = useMemo(
    () => (text === undefined ? undefined : (JSON.parse(text) as BuiltQuestion)),
    [text],
  );
  if (details.status === 'failed') {
    return { status: 'failed', reason: details.reason, onRetry: loadDetails };
  }
  return same ?? { status: 'loading' };
}

type BuiltQuestion = Extract<AskedQuestion, { readonly status: 'asked' | 'missing' }>;

interface QuestionFacts {
  readonly choices: PlanChoices;
  readonly profile: Profile;
  readonly map: CareerMap;
  readonly details: CareerDetails;
  readonly pays: ReadonlyMap<string, Pay>;
  /** Whether the reader's map shows roles next to the field. */
  readonly hasAdjacent: boolean;
}

/** The question of a link; groups and pay become the roles that they mean here. */
function buildPlanQuestion(facts: QuestionFacts): BuiltQuestion {
  const { choices, profile, map, details } = facts;
  const missing = (what: MissingInQuestion): BuiltQuestion => ({
    status: 'missing',
    missing: what,
  });
  const from = choices.from ?? profile.position;
  if (from === undefined) return missing('start');
  if (![...map.roles, ...map.origins].some(({ id }) => id === from)) {
    return missing('start-unknown');
  }
  const { path } = choices;
  if (path?.some(({ role }) => role === from)) return missing('path-returns');
  const targets = path === undefined ? listTargets(facts, choices.to) : [path.at(-1)!.role];
  if (targets === undefined) return missing('target');
  if (targets.length === 0) return missing('target-empty');
  const others = targets.filter((id) => id !== from);
  if (others.length === 0) return missing('target-is-start');
  return {
    status: 'asked',
    question: {
      from,
      has: choices.from === undefined ? profile : assumeHolder(from, map, details),
      targets: others,
      ...resolvePlanSettings(choices, profile),
      examHours: choices.examHours,
      staysUsual: choices.staysUsual,
      horizonMonths: choices.horizonYears * 12,
      path,
    },
  };
}

/** Ids of the roles that a target means; undefined without one. */
function listTargets(
  { map, pays, hasAdjacent }: QuestionFacts,
  to: PlanTarget | undefined,
): readonly string[] | undefined {
  if (to === undefined) return undefined;
  if (to.kind === 'role') return [to.role];
  const isMeant = (role: Role) => {
    if (to.kind === 'pay') return (pays.get(role.id)?.middle ?? 0) >= to.usdPerYear;
    return (
      (to.family === undefined || role.family === to.family) &&
      (to.level === undefined || role.level === to.level)
    );
  };
  return map.roles
    .filter((role) => isOnMap(role, hasAdjacent) && isMeant(role))
    .map(({ id }) => id);
}

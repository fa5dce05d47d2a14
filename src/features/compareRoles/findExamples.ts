import type { CareerGraph } from '../../domain/careerGraph.ts';
import type { CareerMap, Move, Role } from '../../domain/model.ts';
import { MOST_COMPARED } from '../../store/compareChoices.ts';

/** Roles that are worth comparing, and why. */
export interface CompareExample {
  readonly what: 'from-here' | 'ladder' | 'crossing' | 'level';
  readonly roles: readonly Role[];
}

/**
 * Comparisons that this map has something to say about: where the reader could
 * go from where they are; a first job with the promotions above it; a pair that
 * people cross between; one level in several families. Core roles only; of
 * several the one that most moves join, of equals the first in data order.
 */
export function findExamples(
  map: CareerMap,
  graph: CareerGraph,
  position: string | undefined,
): readonly CompareExample[] {
  const core = map.roles.filter((role) => !role.isAdjacent);
  const coreIds = new Set(core.map(({ id }) => id));
  const movesOf = ({ id }: Role) => graph.movesFrom(id).length + graph.movesTo(id).length;
  const next = (role: Role, kind: Move['kind']): Role | undefined =>
    mostOf(
      graph
        .movesFrom(role.id)
        .filter((move) => move.kind === kind && coreIds.has(move.to))
        .flatMap((move) => graph.rolesById.get(move.to) ?? []),
      movesOf,
    );
  const atLevel = (level: string | undefined) => core.filter((role) => role.level === level);
  const [lowest, middle] = map.levels.map(({ id }) => id);

  const climb = (role: Role | undefined): readonly Role[] =>
    role === undefined ? [] : [role, ...climb(next(role, 'promotion'))];
  const here = graph.rolesById.get(position ?? '');
  const ladder = climb(mostOf(atLevel(lowest), movesOf));
  const crossing = mostOf(
    core.filter((role) => next(role, 'transition') !== undefined && !ladder.includes(role)),
    movesOf,
  );
  const peers = map.families.flatMap(
    ({ id }) =>
      mostOf(
        atLevel(middle).filter(({ family }) => family === id),
        movesOf,
      ) ?? [],
  );
  const examples: readonly CompareExample[] = [
    { what: 'from-here', roles: here === undefined ? [] : [here, ...listNext(here, graph)] },
    { what: 'ladder', roles: ladder },
    {
      what: 'crossing',
      roles: crossing === undefined ? [] : [crossing, next(crossing, 'transition')!],
    },
    { what: 'level', roles: peers },
  ];
  return examples
    .map(({ what, roles }) => ({ what, roles: roles.slice(0, MOST_COMPARED) }))
    .filter(({ roles }) => roles.length > 1);
}

/** The roles that moves lead to from one, promotions first, each once; in data order otherwise. */
export function listNext(role: Role, graph: CareerGraph): readonly Role[] {
  const moves = graph.movesFrom(role.id);
  const promotions = moves.filter(({ kind }) => kind === 'promotion');
  const others = moves.filter(({ kind }) => kind !== 'promotion');
  return [...new Set([...promotions, ...others].map(({ to }) => to))].flatMap(
    (id) => graph.rolesById.get(id) ?? [],
  );
}

function mostOf<T>(items: readonly T[], count: (item: T) => number): T | undefined {
  const most = Math.max(...items.map(count));
  return items.find((item) => count(item) === most);
}

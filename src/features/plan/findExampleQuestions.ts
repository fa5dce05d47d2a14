import type { CareerGraph } from '../../domain/careerGraph.ts';
import type { CareerMap } from '../../domain/model.ts';
import { MOST_MOVES } from '../../domain/plan/planModel.ts';
import type { PlanTarget } from '../../store/planChoices.ts';

export interface ExampleQuestion {
  /** Id of a role or origin; undefined: the start that is known. */
  readonly from: string | undefined;
  readonly to: PlanTarget;
}

/**
 * Questions that can be asked of this map: from the start that is known, else from
 * the lowest level of one of the first families and from an origin, to the two
 * highest levels of another, and to any role of the level below the top. Of
 * several roles the one that most moves join; of equals the first.
 */
export function findExampleQuestions(
  map: CareerMap,
  graph: CareerGraph,
  knownStart: string | undefined,
): readonly ExampleQuestion[] {
  const core = map.roles.filter((role) => !role.isAdjacent);
  const movesOf = ({ id }: { readonly id: string }) =>
    graph.movesFrom(id).length + graph.movesTo(id).length;
  const [first, second, third] = map.families.map(({ id }) => id);
  const topLevels = map.levels.slice(-2).map(({ id }) => id);

  const bottomOf = (family: string | undefined) => {
    const roles = core.filter((role) => role.family === family);
    const level = map.levels.find(({ id }) => roles.some((role) => role.level === id))?.id;
    const lowest = roles.filter((role) => role.level === level);
    return mostOf(lowest, movesOf)?.id;
  };
  const ask = (start: string | undefined, family: string | undefined) => {
    const from = knownStart ?? start;
    const near = from === undefined ? undefined : reachableFrom(graph, from);
    const ends = core.filter(
      ({ id, family: own, level }) =>
        own === family && topLevels.includes(level) && near?.has(id) === true,
    );
    const end = mostOf(ends, movesOf);
    return end === undefined ? [] : [askOf(start, { kind: 'role', role: end.id })];
  };
  const askOf = (start: string | undefined, to: PlanTarget): ExampleQuestion => ({
    from: knownStart === undefined ? start : undefined,
    to,
  });

  const toTop = [
    ...ask(bottomOf(second), first),
    ...ask(bottomOf(first), third),
    ...ask(mostOf(map.origins, movesOf)?.id, second),
  ];
  const [level] = topLevels;
  return level === undefined || toTop[0] === undefined
    ? toTop
    : [...toTop, askOf(toTop[0].from, { kind: 'group', level })];
}

function mostOf<T>(items: readonly T[], count: (item: T) => number): T | undefined {
  const most = Math.max(...items.map(count));
  return items.find((item) => count(item) === most);
}

/** Ids of what a plan can come to from a node, without the node itself. */
function reachableFrom(graph: CareerGraph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  let edge: readonly string[] = [start];
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const ends = edge.flatMap((id) => graph.movesFrom(id).map(({ to }) => to));
    edge = [...new Set(ends)].filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
  }
  found.delete(start);
  return found;
}

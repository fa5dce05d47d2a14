import type { CareerGraph } from '../../domain/careerGraph.ts';
import type { CareerMap } from '../../domain/model.ts';
import type { ComparedPath } from '../../store/compareChoices.ts';

const MOST_EXAMPLES = 3;

/**
 * Comparisons that can be made on this map, each two promotions with what
 * follows them, that share no role, and staying: from the role that is known,
 * else from roles of the core, the lowest level first, of equals those with
 * most promotions.
 */
export function findExamplePaths(
  { roles, levels }: CareerMap,
  graph: CareerGraph,
  known: string | undefined,
): readonly (readonly ComparedPath[])[] {
  const promotionsOf = (id: string) =>
    graph
      .movesFrom(id)
      .filter(({ kind, to }) => kind === 'promotion' && graph.rolesById.has(to))
      .map(({ to }) => to);
  const fromOf = (start: string): readonly ComparedPath[] => {
    const chains: (readonly string[])[] = [];
    for (const to of promotionsOf(start)) {
      const taken = chains.flat();
      if (taken.includes(to)) continue;
      const next = promotionsOf(to).find((id) => id !== start && !taken.includes(id));
      chains.push(next === undefined ? [to] : [to, next]);
    }
    return chains.length < 2
      ? []
      : [...chains.slice(0, 2), []].map((stops) => ({
          from: start,
          steps: stops.map((role) => ({ role, afterMonths: 0, studies: [] })),
        }));
  };
  const own = known === undefined ? [] : [fromOf(known)];
  const levelOf = (id: string) =>
    levels.findIndex((level) => level.id === graph.rolesById.get(id)?.level);
  const others = roles
    .filter(({ isAdjacent }) => !isAdjacent)
    .map(({ id }) => id)
    .sort((a, b) => levelOf(a) - levelOf(b) || promotionsOf(b).length - promotionsOf(a).length)
    .map(fromOf);
  const found = [...own, ...others].filter((example) => example.length > 0);
  return own.some((example) => example.length > 0)
    ? found.slice(0, 1)
    : found.slice(0, MOST_EXAMPLES);
}

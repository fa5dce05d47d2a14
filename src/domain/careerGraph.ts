import { groupBy } from './groupBy.ts';
import type { CareerMap, Move, Origin, Role } from './model.ts';

/** Lookups over a map, built once. Lists keep the data's order. */
export interface CareerGraph {
  readonly rolesById: ReadonlyMap<string, Role>;
  readonly originsById: ReadonlyMap<string, Origin>;
  readonly movesById: ReadonlyMap<string, Move>;
  /** Moves that start in a role or origin; empty for unknown ids. */
  readonly movesFrom: (id: string) => readonly Move[];
  /** Moves that end in a role. */
  readonly movesTo: (id: string) => readonly Move[];
}

export function buildCareerGraph(map: CareerMap): CareerGraph {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const from = groupBy(map.moves, (move) => move.from);
  const to = groupBy(map.moves, (move) => move.to);
  return {
    rolesById: byId(map.roles),
    originsById: byId(map.origins),
    movesById: byId(map.moves),
    movesFrom: (id) => from.get(id) ?? [],
    movesTo: (id) => to.get(id) ?? [],
  };
}

/** The moves around a role, and how far from it each node is. */
export interface Neighbourhood {
  /** Moves into the role, and (at two steps) into those they start from. */
  readonly waysIn: readonly Move[];
  /** Moves out of the role, and (at two steps) out of those they lead to. */
  readonly waysOut: readonly Move[];
  /** The role itself and every node at an end of those moves. */
  readonly nodes: ReadonlySet<string>;
}

/** What leads to a role and where it leads, within a number of moves. */
export function findNeighbourhood(
  graph: CareerGraph,
  id: string,
  steps: number,
  isShown: (move: Move) => boolean = () => true,
): Neighbourhood {
  const spread = (movesOf: (node: string) => readonly Move[], endOf: (move: Move) => string) => {
    const found = new Set<Move>();
    let edge = new Set([id]);
    for (let step = 0; step < steps; step += 1) {
      const moves = [...edge].flatMap(movesOf).filter((move) => isShown(move) && !found.has(move));
      for (const move of moves) found.add(move);
      edge = new Set(moves.map(endOf));
    }
    return [...found];
  };
  const waysIn = spread(graph.movesTo, (move) => move.from);
  const waysOut = spread(graph.movesFrom, (move) => move.to);
  const ends = [...waysIn, ...waysOut].flatMap(({ from, to }) => [from, to]);
  return { waysIn, waysOut, nodes: new Set([id, ...ends]) };
}

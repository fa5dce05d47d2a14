import type { CareerGraph } from '../../domain/careerGraph.ts';

/**
 * The roles that the fewest moves lead through from one node to another, the
 * target last; empty where none lead there. Of equal ways the first in data
 * order. Linear in the moves.
 */
export function findWay(graph: CareerGraph, from: string, to: string): readonly string[] {
  const before = new Map<string, string>();
  let edge = [from];
  while (edge.length > 0 && !before.has(to)) {
    const next: string[] = [];
    for (const node of edge) {
      for (const move of graph.movesFrom(node)) {
        if (move.to === from || before.has(move.to)) continue;
        before.set(move.to, node);
        next.push(move.to);
      }
    }
    edge = next;
  }
  const way: string[] = [];
  for (let node: string | undefined = before.has(to) ? to : undefined; node !== undefined;) {
    if (node === from) break;
    way.unshift(node);
    node = before.get(node);
  }
  return way;
}

/**
 * The order of paths by net earnings, the most first: their positions in the
 * list given, equal ones together. A path without a figure (undefined) is in no place.
 */
export type Ranking = readonly (readonly number[])[];

export function rankPaths(nets: readonly (number | undefined)[]): Ranking {
  const known = nets.flatMap((net, position) => (net === undefined ? [] : [{ net, position }]));
  const amounts = [...new Set(known.map(({ net }) => net))].sort((a, b) => b - a);
  return amounts.map((amount) =>
    known.filter(({ net }) => net === amount).map(({ position }) => position),
  );
}

export function isSameRanking(one: Ranking, other: Ranking): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

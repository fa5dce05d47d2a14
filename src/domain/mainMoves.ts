import type { Move, Role } from './model.ts';

/**
 * The few moves that tell a newcomer how the field runs: for each role its
 * usual promotion, which is the first that the data lists in the role's own
 * family, else the first in any.
 */
export function listMainMoves(
  moves: readonly Move[],
  rolesById: ReadonlyMap<string, Role>,
): readonly Move[] {
  const main = new Map<string, Move>();
  const isInFamily = ({ from, to }: Move) =>
    rolesById.get(from)?.family === rolesById.get(to)?.family;
  for (const move of moves) {
    if (move.kind !== 'promotion') continue;
    const before = main.get(move.from);
    if (before === undefined || (!isInFamily(before) && isInFamily(move)))
      main.set(move.from, move);
  }
  return [...main.values()];
}

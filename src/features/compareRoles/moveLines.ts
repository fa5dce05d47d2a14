import type { CareerMap, Move } from '../../domain/model.ts';
import { describeUsualMonths } from '../../parts/moveWords.ts';
import type { ComparedRole, Comparison } from './comparedRole.ts';

export const MOVE_WORDS: Readonly<Record<Move['kind'], string>> = {
  promotion: 'Promotion',
  transition: 'Transition',
  entry: 'Way in',
};

export const NO_MOVE = 'no direct move on this map';

/** The direct move from one role to another; undefined where the map has none. */
export function findMove(
  { moves }: Pick<CareerMap, 'moves'>,
  from: string,
  to: string,
): Move | undefined {
  return moves.find((move) => move.from === from && move.to === to);
}

/** `To Coding Manager: promotion, usually after 3 years`, for each other role. */
export function describeMovesFrom({ role }: ComparedRole, { roles, map, index }: Comparison) {
  return roles
    .filter((other) => other.role.id !== role.id)
    .map((other) => {
      const move = findMove(map, role.id, other.role.id);
      const text = move && index.details.moves[move.id];
      const words =
        move === undefined
          ? NO_MOVE
          : [MOVE_WORDS[move.kind].toLowerCase(), text && describeUsualMonths(text.usualMonths)]
              .filter((word) => word !== undefined)
              .join(', ');
      return `To ${other.role.title}: ${words}`;
    })
    .join('; ');
}

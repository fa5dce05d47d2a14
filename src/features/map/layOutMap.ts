import { listMainMoves } from '../../domain/mainMoves.ts';
import type { CareerMap, Origin, Role } from '../../domain/model.ts';
import type { Pay } from '../../domain/wages.ts';
import { arrangeRoles, type Column } from '../../layout/arrangeRoles.ts';
import { measureGrid, type MapGeometry } from '../../layout/geometry.ts';
import { layOutGrid } from '../../layout/gridLayout.ts';
import type { Arrangement } from '../../store/choices.ts';
import { countColumnsThatFit, sizesFor } from './mapSizes.ts';

/** Main moves are drawn at rest, so that their crossings are the ones that readers see most. */
const MAIN_WEIGHT = 2;

/**
 * Gives every role and origin its place on a stage of this width. Which kinds
 * of lines are shown plays no part: switching them moves no card.
 */
export function layOutMap(
  map: CareerMap,
  roles: readonly Role[],
  origins: readonly Origin[],
  arrange: Arrangement,
  payOf: (role: Role) => Pay | undefined,
  width: number,
): { readonly columns: readonly Column[]; readonly geometry: MapGeometry } {
  const { columns, nodes } = arrangeRoles(map, roles, origins, arrange, payOf);
  const placed = new Set(nodes.map(({ id }) => id));
  const moves = map.moves.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const main = new Set(listMainMoves(moves, new Map(roles.map((role) => [role.id, role]))));
  const edges = moves.map((move) => ({
    from: move.from,
    to: move.to,
    weight: main.has(move) ? MAIN_WEIGHT : 1,
  }));

  const used = new Set(nodes.map(({ column }) => column)).size;
  const layout = layOutGrid(nodes, edges, {
    columns: columns.length,
    lanes: map.families.length,
    maxColumns: countColumnsThatFit(width, used),
  });
  const subColumns = layout.columnCounts.reduce((sum, count) => sum + count, 0);
  return { columns, geometry: measureGrid(layout, sizesFor(width, used, subColumns)) };
}

import type { Role } from '../domain/model.ts';
import { findCell, type WageChain } from '../domain/wages.ts';
import { describeWageCell } from './payWords.ts';

/** Why a place's own figures do not stand for a role, in words that its name follows. */
export function describeLack(role: Role, chain: WageChain, placeId: string): string {
  const table = chain.find((link) => link.placeId === placeId)?.table;
  const row = table?.places[placeId]?.[role.soc];
  if (table === undefined || row === undefined)
    return 'The survey has no figure for this occupation in';
  const middle = findCell(table, placeId, role.soc, role.wageBand.middle);
  if (typeof middle === 'number')
    return 'The survey does not give all three figures of this role’s band for';
  return middle === null || middle === undefined
    ? 'No figure is published for'
    : `The figure is ${describeWageCell(middle)} for`;
}

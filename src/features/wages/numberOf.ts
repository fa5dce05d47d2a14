import type { WageCell } from '../../domain/model.ts';

/** A published cell's number, for a file; undefined where it is none. */
export function numberOf(cell: WageCell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

import type { Role, WageCell, WageColumn, WageTable } from './model.ts';

/**
 * The places whose figures stand in for each other, nearest first: a metro
 * area, its state, the nation. Each with the table that holds it.
 */
export type WageChain = readonly { readonly placeId: string; readonly table: WageTable }[];

/** A role's pay in USD per year: three published percentiles of its occupation. */
export interface Pay {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Where the figures are from: the place asked for, or the nearest that has them. */
  readonly placeId: string;
}

/**
 * A role's pay in the nearest place of the chain that publishes all three
 * percentiles of its band. All three come from one place, so that a band is
 * never patched together; undefined when no place has them.
 */
export function findPay(role: Role, chain: WageChain): Pay | undefined {
  for (const { placeId, table } of chain) {
    const [low, middle, high] = (['low', 'middle', 'high'] as const).map((end) =>
      findCell(table, placeId, role.soc, role.wageBand[end]),
    );
    if (typeof low === 'number' && typeof middle === 'number' && typeof high === 'number') {
      return { low, middle, high, placeId };
    }
  }
  return undefined;
}

/** The number of a published cell; undefined where there is none. */
export function numberOf(cell: WageCell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** Pay of every role that has some, by role id (findPay). */
export function listPays(roles: readonly Role[], chain: WageChain): ReadonlyMap<string, Pay> {
  const found = roles.map((role) => [role.id, findPay(role, chain)] as const);
  return new Map(found.filter((entry): entry is [string, Pay] => entry[1] !== undefined));
}

/** One published cell; undefined where the survey has no row for it. */
export function findCell(
  table: WageTable,
  placeId: string,
  soc: string,
  column: WageColumn,
): WageCell | undefined {
  return table.places[placeId]?.[soc]?.[table.columns.indexOf(column)];
}

/**
 * A place's table row for an occupation, from the nearest place of the chain
 * that publishes at least the median.
 */
export function findDistribution(
  soc: string,
  chain: WageChain,
): { readonly placeId: string; readonly table: WageTable } | undefined {
  return chain.find(
    ({ placeId, table }) => typeof findCell(table, placeId, soc, 'p50') === 'number',
  );
}

import type { Place, Role, WageBand, WageCell, WageTable } from './model.ts';
import { adjustForPrices, findPriceParity } from './priceParity.ts';
import { findCell } from './wages.ts';

/** One value for each end of a role's band. */
export type OfBand<T> = Readonly<Record<keyof WageBand, T>>;

/** What a role pays in one place, and what else the survey says of its occupation there. */
export interface PlacePay {
  readonly place: Place;
  /** As published, in local dollars a year; undefined: no row for the occupation. */
  readonly published: OfBand<WageCell | undefined>;
  /** As asked for, in whole dollars; undefined where there is no number. */
  readonly usd: OfBand<number | undefined>;
  readonly employment: WageCell | undefined;
  readonly locationQuotient: WageCell | undefined;
  /** With the place it is of: the place itself, or its state; undefined where there is none. */
  readonly parity: ReturnType<typeof findPriceParity>;
}

const ENDS = ['low', 'middle', 'high'] as const satisfies readonly (keyof WageBand)[];

/** A published figure as asked for; undefined where it is no number, or can't be adjusted. */
export function findShownUsd(
  cell: WageCell | undefined,
  parity: PlacePay['parity'],
  adjustsPrices: boolean,
): number | undefined {
  if (typeof cell !== 'number') return undefined;
  if (!adjustsPrices) return cell;
  return parity === undefined ? undefined : adjustForPrices(cell, parity.parity);
}

/** What a role pays in each of some places of one table, in their order. */
export function listPlacePays(
  { soc, wageBand }: Pick<Role, 'soc' | 'wageBand'>,
  table: WageTable,
  places: readonly Place[],
  placesById: ReadonlyMap<string, Place>,
  adjustsPrices: boolean,
): readonly PlacePay[] {
  return places.map((place) => {
    const parity = findPriceParity(place, placesById);
    const cellAt = (end: keyof WageBand) => findCell(table, place.id, soc, wageBand[end]);
    return {
      place,
      published: ofBand(cellAt),
      usd: ofBand((end) => findShownUsd(cellAt(end), parity, adjustsPrices)),
      employment: findCell(table, place.id, soc, 'employment'),
      locationQuotient: findCell(table, place.id, soc, 'locationQuotient'),
      parity,
    };
  });
}

function ofBand<T>(valueAt: (end: keyof WageBand) => T): OfBand<T> {
  const [low, middle, high] = ENDS.map(valueAt) as [T, T, T];
  return { low, middle, high };
}

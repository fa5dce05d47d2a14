import type { Percentile, Place, WageCell } from './model.ts';
import { findPriceParity } from './priceParity.ts';
import { findShownUsd, type PlacePay } from './wagePlaces.ts';
import { PERCENTILES } from './percentiles.ts';
import { findCell, type WageChain } from './wages.ts';

/** All that is published of an occupation's pay in one place. */
export interface Distribution {
  readonly place: Place;
  /** In local dollars a year; undefined: no row for the occupation. */
  readonly published: Readonly<Record<Percentile, WageCell | undefined>>;
  /** As asked for, in whole dollars; undefined where there is no number. */
  readonly usd: Readonly<Record<Percentile, number | undefined>>;
  readonly employment: WageCell | undefined;
  readonly locationQuotient: WageCell | undefined;
  readonly parity: PlacePay['parity'];
}

/** An occupation's pay in each place of a chain, nearest first; a place that is not known is left out. */
export function listDistributions(
  soc: string,
  chain: WageChain,
  placesById: ReadonlyMap<string, Place>,
  adjustsPrices: boolean,
): readonly Distribution[] {
  return chain.flatMap(({ placeId, table }) => {
    const place = placesById.get(placeId);
    if (place === undefined) return [];
    const parity = findPriceParity(place, placesById);
    const cellOf = (percentile: Percentile) => findCell(table, placeId, soc, percentile);
    return [
      {
        place,
        published: ofPercentiles(cellOf),
        usd: ofPercentiles((name) => findShownUsd(cellOf(name), parity, adjustsPrices)),
        employment: findCell(table, placeId, soc, 'employment'),
        locationQuotient: findCell(table, placeId, soc, 'locationQuotient'),
        parity,
      },
    ];
  });
}

function ofPercentiles<T>(valueOf: (percentile: Percentile) => T): Readonly<Record<Percentile, T>> {
  // Every percentile is a key, and nothing else is.
  return Object.fromEntries(PERCENTILES.map((name) => [name, valueOf(name)])) as Record<
    Percentile,
    T
  >;
}

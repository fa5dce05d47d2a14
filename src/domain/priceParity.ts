import type { Place } from './model.ts';

/** The nation is what prices are measured against. */
const NATION_PARITY = 100;

/**
 * The price parity by which a place's figures are adjusted: its own, else that
 * of its state (the largest part of an area over several), 100 for the nation;
 * undefined where neither has one, as for Puerto Rico.
 */
export function findPriceParity(
  place: Place,
  placesById: ReadonlyMap<string, Place>,
): { readonly parity: number; readonly placeId: string } | undefined {
  if (place.kind === 'nation') return { parity: NATION_PARITY, placeId: place.id };
  const state = placesById.get(place.states?.[0] ?? '');
  const found = [place, state].find((one) => one?.priceParity !== undefined);
  return found && { parity: found.priceParity!, placeId: found.id };
}

/**
 * Local USD in national dollars: USD ÷ parity × 100, rounded half up to the
 * dollar. Parities are published to a tenth, so whole numbers keep it exact.
 */
export function adjustForPrices(usd: number, parity: number): number {
  return Math.round((usd * 1000) / Math.round(parity * 10));
}

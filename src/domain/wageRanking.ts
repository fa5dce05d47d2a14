import { numberOf } from './wages.ts';
import type { PlacePay } from './wagePlaces.ts';

/** What places can be sorted by. */
export const RANK_COLUMNS = [
  'place',
  'low',
  'middle',
  'high',
  'employment',
  'quotient',
  'parity',
] as const;
export type RankColumn = (typeof RANK_COLUMNS)[number];

/** An order of places: the best paid first, unless asked otherwise. */
export interface Ranking {
  readonly column: RankColumn;
  readonly isDescending: boolean;
}

export const DEFAULT_RANKING: Ranking = { column: 'middle', isDescending: true };

/** `-middle` as a ranking; undefined where it names no column. */
export function parseRanking(text: string): Ranking | undefined {
  const isDescending = text.startsWith('-');
  const name = isDescending ? text.slice(1) : text;
  const column = RANK_COLUMNS.find((known) => known === name);
  return column === undefined ? undefined : { column, isDescending };
}

/** What a link says of a ranking; undefined for the usual one. */
export function formatRanking({ column, isDescending }: Ranking): string | undefined {
  const isUsual =
    column === DEFAULT_RANKING.column && isDescending === DEFAULT_RANKING.isDescending;
  return isUsual ? undefined : `${isDescending ? '-' : ''}${column}`;
}

/** What a place is sorted by; undefined where it has no number: such places come last. */
export function findRankValue(pay: PlacePay, column: RankColumn): number | string | undefined {
  switch (column) {
    case 'place':
      return pay.place.name;
    case 'employment':
      return numberOf(pay.employment);
    case 'quotient':
      return numberOf(pay.locationQuotient);
    case 'parity':
      return pay.parity?.parity;
    default:
      return pay.usd[column];
  }
}

/** The places in that order; without a value last, ties by name. */
export function rankPlaces(
  pays: readonly PlacePay[],
  { column, isDescending }: Ranking,
): readonly PlacePay[] {
  const sign = isDescending ? -1 : 1;
  const byName = (a: PlacePay, b: PlacePay) => a.place.name.localeCompare(b.place.name, 'en');
  return [...pays].sort((a, b) => {
    const left = findRankValue(a, column);
    const right = findRankValue(b, column);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    }
    if (typeof left === 'string' || typeof right === 'string') return sign * byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}

import type { WageBand } from '../../domain/model.ts';
import type { PlacePay } from '../../domain/wagePlaces.ts';
import { findRankValue, type RankColumn } from '../../domain/wageRanking.ts';
import type { DataColumn } from '../../parts/chart/DataTable.tsx';
import { formatCount, formatUsd } from '../../parts/format.ts';
import { numberOf } from '../../domain/wages.ts';
import { Figure, Missing } from './Missing.tsx';
import { describeEnd, describeParity, formatQuotient } from './wageWords.ts';

type Column = DataColumn<PlacePay> & { readonly id: RankColumn };

const ENDS: readonly { readonly id: keyof WageBand; readonly name: string }[] = [
  { id: 'low', name: 'Low' },
  { id: 'middle', name: 'Typical' },
  { id: 'high', name: 'High' },
];

/** The columns of a table of places; each sorts. */
export function placesColumns(
  what: string,
  adjustsPrices: boolean,
  nameOf: (placeId: string) => string,
): readonly Column[] {
  const sortBy = (column: RankColumn) => (pay: PlacePay) => findRankValue(pay, column);
  const unit = adjustsPrices ? 'national USD a year' : 'USD a year';
  return [
    {
      id: 'place',
      name: what,
      isHead: true,
      renderCell: ({ place }) => place.name,
      csv: ({ place }) => place.name,
      sortBy: sortBy('place'),
    },
    ...ENDS.map(({ id, name }): Column => ({
      id,
      name,
      align: 'end',
      renderCell: (pay) =>
        pay.usd[id] === undefined ? (
          <Missing words={describeEnd(pay, id)} />
        ) : (
          formatUsd(pay.usd[id])
        ),
      csv: ({ usd }) => usd[id],
      csvName: `${name}, ${unit}`,
      sortBy: sortBy(id),
    })),
    {
      id: 'employment',
      name: 'Jobs',
      align: 'end',
      renderCell: ({ employment }) => <Figure cell={employment} format={formatCount} />,
      csv: ({ employment }) => numberOf(employment),
      sortBy: sortBy('employment'),
    },
    {
      id: 'quotient',
      name: 'Location quotient',
      align: 'end',
      renderCell: ({ locationQuotient }) => (
        <Figure cell={locationQuotient} format={formatQuotient} />
      ),
      csv: ({ locationQuotient }) => numberOf(locationQuotient),
      sortBy: sortBy('quotient'),
    },
    {
      id: 'parity',
      name: 'Price parity',
      align: 'end',
      renderCell: (pay) => describeParity(pay, nameOf),
      csv: (pay) =>
        pay.parity?.placeId === pay.place.id ? pay.parity.parity : describeParity(pay, nameOf),
      csvName: 'Price parity, US = 100',
      sortBy: sortBy('parity'),
    },
  ];
}

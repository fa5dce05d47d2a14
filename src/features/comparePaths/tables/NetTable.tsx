import { ENDS } from '../../../domain/earnings/earningsModel.ts';
import { DataTable, type DataColumn } from '../../../parts/chart/DataTable.tsx';
import { addMonths, formatMonthShort } from '../../../parts/planDates.ts';
import type { SectionProps } from '../sectionProps.ts';
import { formatCentsWhole } from '../words.ts';

const END_NAMES = { low: 'low', middle: 'typical', high: 'high' } as const;

/** The points of the net chart, one row a year. */
export function NetTable({ shown, assumptions, startMonth, source }: SectionProps) {
  const years = Array.from({ length: assumptions.horizonMonths / 12 + 1 }, (_, year) => year);
  const columns: readonly DataColumn<number>[] = [
    {
      id: 'year',
      name: 'After',
      isHead: true,
      renderCell: (year) => (year === 1 ? '1 year' : `${year} years`),
      csv: (year) => year,
      csvName: 'years',
    },
    {
      id: 'date',
      name: 'Date',
      renderCell: (year) => formatMonthShort(addMonths(startMonth, year * 12)),
      csv: (year) => addMonths(startMonth, year * 12),
    },
    ...shown.flatMap(({ letter, net }) =>
      ENDS.map((end): DataColumn<number> => {
        const centsAt = (year: number) => net[end][year * 12];
        return {
          id: `${letter}-${end}`,
          name: `${letter} ${END_NAMES[end]}`,
          align: 'end',
          renderCell: (year) => {
            const cents = centsAt(year);
            return cents === undefined ? 'not known' : formatCentsWhole(cents);
          },
          csv: (year) => {
            const cents = centsAt(year);
            return cents === undefined ? undefined : cents / 100;
          },
          csvName: `${letter}_${END_NAMES[end]}_usd`,
        };
      }),
    ),
  ];
  return (
    <DataTable
      isCaptionHidden
      caption="Earned so far, after costs, year by year"
      columns={columns}
      rows={years}
      rowKey={String}
      source={source}
      fileName="paths-earned-after-costs"
    />
  );
}

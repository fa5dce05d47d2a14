import { addMonths, formatMonthShort } from '../../../parts/planDates.ts';
import { DataTable } from '../../../parts/chart/DataTable.tsx';
import { formatUsd } from '../../../parts/format.ts';
import { PathLetter } from '../PathLetter.tsx';
import type { SectionProps } from '../sectionProps.ts';
import { listPaySteps, type PayStep } from './listPaySteps.ts';

const usd = (value: number | undefined) => (value === undefined ? 'not known' : formatUsd(value));

/** The steps of the pay chart, one row each. */
export function PayTable({ shown, assumptions, startMonth, words, source }: SectionProps) {
  const rows = shown.flatMap(({ letter, earnings }) =>
    listPaySteps(earnings, assumptions.horizonMonths).map((step) => ({ ...step, letter })),
  );
  const monthName = (month: number) => formatMonthShort(addMonths(startMonth, month));
  const whatName = ({ node, isOff }: PayStep) =>
    isOff ? `${words.nodeName(node)}, studying full time` : words.nodeName(node);
  return (
    <DataTable
      isStacking
      isCaptionHidden
      caption="Pay a year, step by step"
      columns={[
        {
          id: 'path',
          name: 'Path',
          renderCell: ({ letter }) => <PathLetter letter={letter} />,
          csv: ({ letter }) => letter,
        },
        {
          id: 'job',
          name: 'Job',
          isHead: true,
          renderCell: whatName,
          csv: whatName,
        },
        {
          id: 'from',
          name: 'From',
          renderCell: ({ from }) => monthName(from),
          csv: ({ from }) => addMonths(startMonth, from),
        },
        {
          id: 'months',
          name: 'Months',
          align: 'end',
          renderCell: ({ from, to }) => to - from,
          csv: ({ from, to }) => to - from,
        },
        {
          id: 'low',
          name: 'Low',
          align: 'end',
          renderCell: ({ annual }) => usd(annual?.low),
          csv: ({ annual }) => annual?.low,
          csvName: 'low_usd_a_year',
        },
        {
          id: 'middle',
          name: 'Typical',
          align: 'end',
          renderCell: ({ annual }) => usd(annual?.middle),
          csv: ({ annual }) => annual?.middle,
          csvName: 'typical_usd_a_year',
        },
        {
          id: 'high',
          name: 'High',
          align: 'end',
          renderCell: ({ annual }) => usd(annual?.high),
          csv: ({ annual }) => annual?.high,
          csvName: 'high_usd_a_year',
        },
      ]}
      rows={rows}
      rowKey={({ letter, from }) => `${letter}-${from}`}
      source={source}
      fileName="paths-pay-a-year"
    />
  );
}

import { DataTable } from '../../../parts/chart/DataTable.tsx';
import { addMonths, formatMonthShort } from '../../../parts/planDates.ts';
import { PathLetter } from '../PathLetter.tsx';
import type { SectionProps } from '../sectionProps.ts';
import { listMilestones } from './listMilestones.ts';

/** What happens when, on every path: moves, study, exams. */
export function MilestonesTable({ shown, startMonth, words, source }: SectionProps) {
  const rows = shown.flatMap((path) =>
    listMilestones(path.case.from!, path.plan, words).map((milestone, index) => ({
      ...milestone,
      index,
      letter: path.letter,
    })),
  );
  return (
    <DataTable
      titleLevel={2}
      caption="Milestones"
      columns={[
        {
          id: 'path',
          name: 'Path',
          renderCell: ({ letter }) => <PathLetter letter={letter} />,
          csv: ({ letter }) => letter,
        },
        {
          id: 'what',
          name: 'What',
          isHead: true,
          renderCell: ({ what }) => what,
          csv: ({ what }) => what,
        },
        {
          id: 'date',
          name: 'When',
          renderCell: ({ month }) => formatMonthShort(addMonths(startMonth, month)),
          csv: ({ month }) => addMonths(startMonth, month),
        },
        {
          id: 'month',
          name: 'Month',
          align: 'end',
          renderCell: ({ month }) => month,
          csv: ({ month }) => month,
        },
      ]}
      rows={rows}
      rowKey={({ letter, index }) => `${letter}-${index}`}
      source={source}
      fileName="paths-milestones"
    />
  );
}

import type { ReactNode } from 'react';
import { netToDate } from '../../../domain/earnings/netToDate.ts';
import type { End } from '../../../domain/earnings/earningsModel.ts';
import { DataTable, type DataColumn } from '../../../parts/chart/DataTable.tsx';
import { formatDuration, formatDurationRange } from '../../../parts/planDates.ts';
import { PathLetter } from '../PathLetter.tsx';
import type { SectionProps } from '../sectionProps.ts';
import type { ShownPath } from '../useShownPaths.ts';
import { formatCentsWhole } from '../words.ts';
import styles from './SummaryTable.module.css';

const TOLD_YEARS = [5, 10, 20] as const;

/** One row for each path: time, cost, and what it earns after costs by 5, 10 and 20 years. */
export function SummaryTable({ shown, assumptions, words, source }: SectionProps) {
  const { end } = assumptions;
  const columns: readonly DataColumn<ShownPath>[] = [
    {
      id: 'path',
      name: 'Path',
      isHead: true,
      renderCell: ({ letter, case: one }) => (
        <span className={styles.path}>
          <PathLetter letter={letter} /> {words.pathName(one)}
        </span>
      ),
      csv: ({ letter, case: one }) => `${letter}: ${words.pathName(one)}`,
    },
    {
      id: 'place',
      name: 'Place',
      renderCell: ({ place }) => place.place.name,
      csv: ({ place }) => place.place.name,
    },
    {
      id: 'months',
      name: 'Time to get there',
      renderCell: ({ plan }) =>
        plan === undefined ? (
          'there now'
        ) : (
          <Ends
            main={formatDuration(plan.months)}
            ends={
              plan.monthsRange.low === plan.monthsRange.high
                ? undefined
                : formatDurationRange(plan.monthsRange)
            }
          />
        ),
      csv: ({ plan }) => plan?.months ?? 0,
      csvName: 'months_typical',
    },
    {
      id: 'cost',
      name: 'Study and exams',
      more: 'without renewals',
      align: 'end',
      renderCell: ({ earnings }) => {
        const low = studyCents(earnings, 'high');
        const high = studyCents(earnings, 'low');
        return (
          <Ends
            main={formatCentsWhole(studyCents(earnings, end))}
            ends={
              low === high ? undefined : `${formatCentsWhole(low)} to ${formatCentsWhole(high)}`
            }
          />
        );
      },
      csv: ({ earnings }) => studyCents(earnings, end) / 100,
      csvName: 'study_and_exams_usd',
    },
    ...TOLD_YEARS.map((years): DataColumn<ShownPath> => {
      const at = ({ earnings }: ShownPath, which: End) => netToDate(earnings, years * 12, which);
      return {
        id: `net-${years}`,
        name: `${years} years`,
        more: 'earned, after costs',
        align: 'end',
        renderCell: (path) => {
          const main = at(path, end);
          const low = at(path, 'low');
          const high = at(path, 'high');
          if (main === undefined) return 'not known';
          return (
            <Ends
              main={formatCentsWhole(main)}
              ends={
                low === undefined || high === undefined || low === high
                  ? undefined
                  : `${formatCentsWhole(low)} to ${formatCentsWhole(high)}`
              }
            />
          );
        },
        csv: (path) => {
          const cents = at(path, end);
          return cents === undefined ? undefined : cents / 100;
        },
        csvName: `net_usd_${years}_years`,
      };
    }),
  ];
  return (
    <DataTable
      titleLevel={2}
      isStacking
      caption="Time, cost and earnings"
      columns={columns}
      rows={shown}
      rowKey={({ letter }) => letter}
      source={source}
      fileName="paths-summary"
    />
  );
}

function Ends({ main, ends }: { readonly main: ReactNode; readonly ends: string | undefined }) {
  return (
    <>
      <strong>{main}</strong>
      {ends !== undefined && <span className={styles.ends}>{ends}</span>}
    </>
  );
}

/** Tuition and exam fees in all, after help; what has no price counts as nothing. */
function studyCents({ costs }: ShownPath['earnings'], end: End): number {
  return costs
    .filter(({ kind }) => kind !== 'renewal')
    .reduce((sum, { cents }) => sum + (cents?.[end] ?? 0), 0);
}

import type { ReactNode } from 'react';
import type { PlacePay } from '../../domain/wagePlaces.ts';
import { RANK_COLUMNS } from '../../domain/wageRanking.ts';
import { ChartFrame } from '../../parts/chart/ChartFrame.tsx';
import { DataTable } from '../../parts/chart/DataTable.tsx';
import { placesColumns } from './placesColumns.tsx';
import { PlacesChart } from './PlacesChart.tsx';
import styles from './RankedPlaces.module.css';
import { usePayChoices } from './usePayChoices.ts';
import { JOBS_AND_QUOTIENT } from './wageWords.ts';

/** Places in one order: a chart with a row for each, and the table of the same figures. */
export function RankedPlaces({
  pays,
  title,
  what,
  fileName,
  source,
  summary,
  nameOf,
  nationUsd,
  chosenId,
  lead,
}: {
  readonly pays: readonly PlacePay[];
  readonly title: string;
  /** Head of the column of places. */
  readonly what: string;
  readonly fileName: string;
  readonly source: string;
  readonly summary: string;
  readonly nameOf: (placeId: string) => string;
  readonly nationUsd: number | undefined;
  readonly chosenId?: string | undefined;
  /** Above the chart. */
  readonly lead?: ReactNode;
}) {
  const { adjustsPrices, ranking, rank } = usePayChoices();
  return (
    <div className={styles.places}>
      <div className={styles.charts}>
        {lead}
        <ChartFrame
          title={title}
          summary={`${summary} Lines run from low to high, dots are typical pay${nationUsd === undefined ? '' : ', the dashed line is the nation’s typical pay'}. In the order of the table.`}
          source={source}
          fileName={fileName}
        >
          <PlacesChart
            pays={pays}
            label={`${title}; the table has the same figures`}
            nationUsd={nationUsd}
            chosenId={chosenId}
          />
        </ChartFrame>
      </div>
      <div className={styles.table}>
        <p className={styles.note}>{JOBS_AND_QUOTIENT}</p>
        <DataTable
          caption={`${title}, ${adjustsPrices ? 'adjusted by price parity' : 'as paid there'}, dollars a year`}
          columns={placesColumns(what, adjustsPrices, nameOf)}
          rows={pays}
          rowKey={({ place }) => place.id}
          source={source}
          fileName={fileName}
          sort={{ id: ranking.column, isDescending: ranking.isDescending }}
          onSort={({ id, isDescending }) => {
            const column = RANK_COLUMNS.find((known) => known === id);
            if (column !== undefined) rank({ column, isDescending });
          }}
          rowProps={({ place }) => (place.id === chosenId ? { 'aria-current': true } : {})}
        />
      </div>
    </div>
  );
}

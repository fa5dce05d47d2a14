import type { Percentile, Role } from '../../domain/model.ts';
import { listDistributions, type Distribution } from '../../domain/wageDistribution.ts';
import { PERCENTILES } from '../../domain/percentiles.ts';
import { ChartFrame } from '../../parts/chart/ChartFrame.tsx';
import { DataTable, type DataColumn } from '../../parts/chart/DataTable.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount, formatUsd } from '../../parts/format.ts';
import { describeLack } from '../../parts/lackWords.ts';
import { PERCENTILE_WORDS } from '../../parts/payWords.ts';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { DistributionChart } from './DistributionChart.tsx';
import { Figure, Missing } from './Missing.tsx';
import styles from './NearSection.module.css';
import { numberOf } from '../../domain/wages.ts';
import { describeDollars, writeSourceLine } from './sourceLine.ts';
import { usePayChoices } from './usePayChoices.ts';
import type { PlaceIndex } from './usePlaceIndex.ts';
import {
  describeParity,
  describeShown,
  formatQuotient,
  JOBS_AND_QUOTIENT,
  placeInWords,
} from './wageWords.ts';

/** By what it is: the nation is what others are measured by. */
const NATION_QUOTIENT = 1;

/** All that is published of the occupation's pay in the chosen place, its state and the nation, with the role's band in it. */
export function NearSection({
  role,
  index,
  places,
}: {
  readonly role: Role;
  readonly index: DetailsIndex;
  readonly places: PlaceIndex;
}) {
  const { adjustsPrices } = usePayChoices();
  const { chain, place } = useApp((state) => state.placeWages);
  const pay = useSelected('pays').get(role.id);
  const rows = listDistributions(role.soc, chain, places.byId, adjustsPrices);
  const table = chain[0]!.table;
  const sources = [...new Set(chain.map((link) => link.table.source))];
  const source = writeSourceLine(
    index,
    role,
    adjustsPrices ? [...sources, places.paritySource] : sources,
    describeDollars(adjustsPrices, table.period),
  );
  const title = `${role.title}: its part of the occupation’s published pay`;
  return (
    <Section
      title={
        place.kind === 'nation'
          ? `In ${placeInWords(place)}`
          : `In ${placeInWords(place)} and around it`
      }
      titleLevel={1}
      note={
        <SourceNote
          of="the published pay"
          sources={[...sources, 'derived']}
          year={Number(table.period.slice(0, 4))}
        />
      }
    >
      {place.kind === 'nation' && (
        <p>
          Choose a place at the top of the page to see a state or a metro area beside the nation.
        </p>
      )}
      {pay === undefined ? (
        <p>
          The survey does not give all of the figures that stand for this role in any of these
          places.
        </p>
      ) : (
        pay.placeId !== place.id && (
          <p className={styles.fallback}>
            {describeLack(role, chain, place.id)} {place.name}; the map shows{' '}
            {places.nameOf(pay.placeId)} instead.
          </p>
        )
      )}
      <ChartFrame
        title={title}
        summary={summarize(role, rows)}
        source={source}
        fileName={`pay-${role.id}-places`}
      >
        <DistributionChart rows={rows} band={role.wageBand} label={title} />
      </ChartFrame>
      <div className={styles.table}>
        <DataTable
          caption={title}
          isCaptionHidden
          columns={columnsOf(role, adjustsPrices, places.nameOf)}
          rows={rows}
          rowKey={(row) => row.place.id}
          source={source}
          fileName={`pay-${role.id}-places`}
        />
      </div>
      <p className={styles.note}>{JOBS_AND_QUOTIENT}</p>
    </Section>
  );
}

function columnsOf(
  { wageBand }: Role,
  adjustsPrices: boolean,
  nameOf: (placeId: string) => string,
): readonly DataColumn<Distribution>[] {
  const standsFor = (name: Percentile) =>
    name === wageBand.low
      ? 'this role’s low'
      : name === wageBand.middle
        ? 'typical of this role'
        : name === wageBand.high
          ? 'this role’s high'
          : undefined;
  return [
    {
      id: 'place',
      name: 'Place',
      isHead: true,
      renderCell: ({ place }) => place.name,
      csv: ({ place }) => place.name,
    },
    ...PERCENTILES.map((name): DataColumn<Distribution> => ({
      id: name,
      name: PERCENTILE_WORDS[name].name,
      more: standsFor(name),
      align: 'end',
      renderCell: ({ usd, published }) =>
        usd[name] === undefined ? (
          <Missing words={describeShown(undefined, published[name])} />
        ) : (
          formatUsd(usd[name])
        ),
      csv: ({ usd }) => usd[name],
      csvName: `${PERCENTILE_WORDS[name].name}, ${adjustsPrices ? 'national USD' : 'USD'} a year`,
    })),
    {
      id: 'employment',
      name: 'Jobs',
      align: 'end',
      renderCell: ({ employment }) => <Figure cell={employment} format={formatCount} />,
      csv: ({ employment }) => numberOf(employment),
    },
    {
      id: 'quotient',
      name: 'Location quotient',
      align: 'end',
      renderCell: ({ place, locationQuotient }) => (
        <Figure
          cell={place.kind === 'nation' ? NATION_QUOTIENT : locationQuotient}
          format={formatQuotient}
        />
      ),
      csv: ({ locationQuotient }) => numberOf(locationQuotient),
    },
    {
      id: 'parity',
      name: 'Price parity',
      align: 'end',
      renderCell: (row) => describeParity(row, nameOf),
      csv: (row) => describeParity(row, nameOf),
    },
  ];
}

function summarize({ wageBand }: Role, rows: readonly Distribution[]): string {
  const parts = rows.map(({ place, usd, published }) => {
    const [low, middle, high] = [usd[wageBand.low], usd[wageBand.middle], usd[wageBand.high]];
    if (middle === undefined) {
      return `in ${placeInWords(place)} ${describeShown(middle, published[wageBand.middle])}`;
    }
    return low === undefined || high === undefined
      ? `in ${placeInWords(place)} not all of it is published`
      : `in ${placeInWords(place)} ${formatUsd(low)} to ${formatUsd(high)}, typically ${formatUsd(middle)}`;
  });
  return `This role’s part: ${parts.join('; ')}. Thin lines run from the 10th to the 90th percentile, thick ones are the role’s part, ticks are published figures, dots the role’s middle.`;
}

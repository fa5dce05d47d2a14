import type { Percentile, Role } from '../../domain/model.ts';
import {
  findWageChange,
  listWageYears,
  type WageHistory,
  type WageOfYear,
} from '../../domain/wageHistory.ts';
import { ChartFrame } from '../../parts/chart/ChartFrame.tsx';
import { DataTable, type DataColumn } from '../../parts/chart/DataTable.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatPeriod, formatUsd } from '../../parts/format.ts';
import { PERCENTILE_WORDS } from '../../parts/payWords.ts';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useFetched } from '../../store/useFetched.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ChangeChart } from './ChangeChart.tsx';
import styles from './ChangeSection.module.css';
import { describeGaps, nameSeries } from './changeWords.ts';
import { Figure, Missing } from './Missing.tsx';
import { numberOf } from '../../domain/wages.ts';
import { writeSourceLine } from './sourceLine.ts';

interface ChangeProps {
  readonly role: Role;
  readonly index: DetailsIndex;
}

/** How the nation's pay has changed in constant dollars, over the years that can be compared. */
export function ChangeSection(props: ChangeProps) {
  const loaded = useFetched('history', (state) => state.fetchWageHistory());
  const history = loaded.status === 'ready' ? loaded.value : undefined;
  return (
    <Section
      title="Change over time"
      titleLevel={1}
      note={
        history && (
          <SourceNote
            of="the change"
            sources={[history.source, history.priceSource, 'derived']}
            year={Number(history.years.at(-1)!.period.slice(0, 4))}
          />
        )
      }
    >
      {loaded.status === 'failed' ? (
        <FailureNote what="Pay over the years" reason={loaded.reason} onRetry={loaded.onRetry} />
      ) : history === undefined ? (
        <Loading what="pay over the years" />
      ) : (
        <Change {...props} history={history} />
      )}
    </Section>
  );
}

/** A percentile's years, with what it is to the role. */
export interface ChangeSeries {
  readonly percentile: Percentile;
  readonly name: string;
  readonly years: readonly WageOfYear[];
}

function Change({ role, index, history }: ChangeProps & { readonly history: WageHistory }) {
  const { low, middle, high } = role.wageBand;
  const listSeries = (percentiles: readonly Percentile[]) =>
    [...new Set(percentiles)].map((percentile): ChangeSeries => ({
      percentile,
      name: nameSeries(percentile, middle),
      years: listWageYears(history, role.soc, percentile),
    }));
  const series = listSeries([middle, 'p50']);
  const first = history.years[0]!.period;
  const last = history.years.at(-1)!.period;
  const title = `${role.title}: pay in the nation in dollars of ${formatPeriod(last)}`;
  const source = writeSourceLine(
    index,
    role,
    [history.source, history.priceSource],
    `In dollars of ${formatPeriod(last)}: published figure × price index of that month ÷ price index of May of its own year.`,
  );
  const gaps = describeGaps(listSeries([low, middle, 'p50', high]));
  return (
    <>
      <ChartFrame
        title={title}
        summary={`${series.map(summarize).join(' ')} The scale does not start at $0.`}
        source={source}
        fileName={`pay-${role.id}-change`}
      >
        <ChangeChart series={series} label={title} />
      </ChartFrame>
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      <div className={styles.table}>
        <DataTable
          caption={title}
          isCaptionHidden
          columns={columnsOf(series, history, last)}
          rows={history.years}
          rowKey={({ period }) => period}
          source={source}
          fileName={`pay-${role.id}-change`}
        />
      </div>
      <p className={styles.note}>
        Figures are for the whole nation. Years before {first.slice(0, 4)} are left out: the survey
        used other occupation codes and another way of estimating until then. Each year’s figures
        pool three years of answers, so the direction says more than the exact change.
      </p>
    </>
  );
}

function summarize({ name, years }: ChangeSeries): string {
  const change = findWageChange(years);
  if (change === undefined) {
    return `The ${name} can’t be compared from the first year to the last.`;
  }
  const { from, to, percent } = change;
  const way = percent === 0 ? 'stayed the same' : percent > 0 ? 'rose' : 'fell';
  const size = percent === 0 ? '' : ` by ${Math.abs(percent)}%`;
  return `The ${name} ${way}${size} after inflation, from ${formatUsd(from.constantUsd)} in ${formatPeriod(from.period)} to ${formatUsd(to.constantUsd)} in ${formatPeriod(to.period)}.`;
}

type Year = WageHistory['years'][number];

function columnsOf(
  series: readonly ChangeSeries[],
  history: WageHistory,
  last: string,
): readonly DataColumn<Year>[] {
  return [
    {
      id: 'year',
      name: 'Month',
      isHead: true,
      renderCell: ({ period }) => formatPeriod(period),
      csv: ({ period }) => period,
    },
    ...series.flatMap(({ percentile, years }): readonly DataColumn<Year>[] => {
      const of = (year: Year) => years[history.years.indexOf(year)];
      const name = PERCENTILE_WORDS[percentile].name;
      return [
        {
          id: `${percentile}-published`,
          name,
          more: 'as published',
          align: 'end',
          renderCell: (year) => <Figure cell={of(year)?.published} format={formatUsd} />,
          csv: (year) => numberOf(of(year)?.published),
          csvName: `${name}, USD of each year`,
        },
        {
          id: `${percentile}-constant`,
          name,
          more: `in dollars of ${last.slice(0, 4)}`,
          align: 'end',
          renderCell: (year) => {
            const usd = of(year)?.constantUsd;
            return usd === undefined ? <Missing words="none" /> : formatUsd(usd);
          },
          csv: (year) => of(year)?.constantUsd,
          csvName: `${name}, USD of ${last}`,
        },
      ];
    }),
    {
      id: 'index',
      name: 'Price index',
      more: 'CPI-U of that month',
      align: 'end',
      renderCell: ({ priceIndex }) => priceIndex.toFixed(3),
      csv: ({ priceIndex }) => priceIndex,
    },
  ];
}

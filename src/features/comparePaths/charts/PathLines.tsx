import { useMemo } from 'react';
import type { NetLines } from '../../../domain/earnings/breakEven.ts';
import { ChartFrame } from '../../../parts/chart/ChartFrame.tsx';
import type { ChartProps } from '../sectionProps.ts';
import type { ShownPath } from '../useShownPaths.ts';
import { PathsChart, type PathsChartProps } from './PathsChart.tsx';
import { PathsLegend } from './PathsLegend.tsx';
import { ReadAt } from './ReadAt.tsx';

/** One figure of every path over the months: its lines in their bands, the legend, and what reads them. */
export function PathLines({
  shown,
  assumptions,
  view,
  startMonth,
  source,
  title,
  summary,
  fileName,
  figure,
  readMonth,
  formatValue,
  describeBand,
  ...chart
}: Omit<ChartProps, 'words'> &
  Pick<PathsChartProps, 'kind' | 'formatEnd' | 'usdOf' | 'label'> & {
    readonly title: string;
    readonly summary: string;
    readonly fileName: string;
    readonly figure: 'pay' | 'net';
    /** The month whose values are read. */
    readonly readMonth: number;
    readonly formatValue: (value: number) => string;
    /** What stands beside a value; `band` is undefined where there is none to tell. */
    readonly describeBand: (path: ShownPath, band: string | undefined) => string | undefined;
  }) {
  const { end, horizonMonths } = assumptions;
  const lines = useMemo(
    () =>
      shown
        .filter(({ letter }) => !view.hidden.has(letter))
        .map(({ letter, [figure]: ends }) => ({
          id: letter,
          values: ends[end],
          low: ends.low,
          high: ends.high,
        })),
    [shown, figure, end, view.hidden],
  );
  const bandOf = ({ low: lows, high: highs }: NetLines): string | undefined => {
    const low = lows[readMonth];
    const high = highs[readMonth];
    return low === undefined || high === undefined || low === high
      ? undefined
      : `${formatValue(low)} to ${formatValue(high)}`;
  };
  return (
    <ChartFrame
      titleLevel={2}
      title={title}
      summary={summary}
      source={source}
      fileName={fileName}
      legend={<PathsLegend cases={shown.map((one) => one.case)} view={view} />}
      after={
        <ReadAt
          view={view}
          horizonMonths={horizonMonths}
          startMonth={startMonth}
          values={shown.map((path) => {
            const value = path[figure][end][readMonth];
            return {
              letter: path.letter,
              text: value === undefined ? 'not known' : formatValue(value),
              more: describeBand(path, bandOf(path[figure])),
            };
          })}
        />
      }
    >
      <PathsChart
        {...chart}
        lines={lines}
        months={horizonMonths}
        emphasis={view.emphasis}
        month={view.month}
        onMonth={view.setMonth}
      />
    </ChartFrame>
  );
}

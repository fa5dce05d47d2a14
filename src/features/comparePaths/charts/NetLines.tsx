import { useMemo } from 'react';
import { ChartFrame } from '../../../parts/chart/ChartFrame.tsx';
import { formatUsdShort } from '../../../parts/format.ts';
import { describeRanking } from '../summaryWords.ts';
import type { ChartProps } from '../sectionProps.ts';
import { formatCentsWhole } from '../words.ts';
import { PathsChart } from './PathsChart.tsx';
import { PathsLegend } from './PathsLegend.tsx';
import { ReadAt } from './ReadAt.tsx';

/** What has been earned after costs, added up from the start. */
export function NetLines({ shown, assumptions, view, startMonth, words, source }: ChartProps) {
  const { end, horizonMonths } = assumptions;
  const lines = useMemo(
    () =>
      shown
        .filter(({ letter }) => !view.hidden.has(letter))
        .map(({ letter, net }) => ({ id: letter, values: net[end], low: net.low, high: net.high })),
    [shown, end, view.hidden],
  );
  return (
    <ChartFrame
      titleLevel={2}
      title="Earned so far, after costs"
      summary={describeRanking(shown, assumptions, words)}
      source={source}
      fileName="paths-earned-after-costs"
      legend={<PathsLegend cases={shown.map((one) => one.case)} view={view} />}
      after={
        <ReadAt
          view={view}
          horizonMonths={horizonMonths}
          startMonth={startMonth}
          values={shown.map(({ letter, net }) => {
            const value = net[end][view.month];
            const low = net.low[view.month];
            const high = net.high[view.month];
            return {
              letter,
              text: value === undefined ? 'not known' : formatCentsWhole(value),
              more:
                low === undefined || high === undefined || low === high
                  ? undefined
                  : `${formatCentsWhole(low)} to ${formatCentsWhole(high)}`,
            };
          })}
        />
      }
    >
      <PathsChart
        lines={lines}
        months={horizonMonths}
        kind="moments"
        formatEnd={(cents) => formatUsdShort(cents / 100)}
        usdOf={(cents) => cents / 100}
        emphasis={view.emphasis}
        month={view.month}
        onMonth={view.setMonth}
        label={`Earnings after costs of ${shown.length} paths, added up over ${horizonMonths / 12} years. The figures stand in the table below.`}
      />
    </ChartFrame>
  );
}

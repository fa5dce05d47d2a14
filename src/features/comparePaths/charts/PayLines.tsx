import { useMemo } from 'react';
import { ChartFrame } from '../../../parts/chart/ChartFrame.tsx';
import { formatUsd } from '../../../parts/format.ts';
import { describeEndPay } from '../summaryWords.ts';
import type { ChartProps } from '../sectionProps.ts';
import { PathsChart } from './PathsChart.tsx';
import { PathsLegend } from './PathsLegend.tsx';
import { ReadAt } from './ReadAt.tsx';

/** Annual pay over the years: a step for each job, in its band. */
export function PayLines({ shown, assumptions, view, startMonth, words, source }: ChartProps) {
  const { end, horizonMonths } = assumptions;
  const lines = useMemo(
    () =>
      shown
        .filter(({ letter }) => !view.hidden.has(letter))
        .map(({ letter, pay }) => ({
          id: letter,
          values: pay[end],
          low: pay.low,
          high: pay.high,
        })),
    [shown, end, view.hidden],
  );
  const at = Math.min(view.month, horizonMonths - 1);
  return (
    <ChartFrame
      titleLevel={2}
      title="Pay a year"
      summary={describeEndPay(shown, assumptions, words)}
      source={source}
      fileName="paths-pay-a-year"
      legend={<PathsLegend cases={shown.map((one) => one.case)} view={view} />}
      after={
        <ReadAt
          view={view}
          horizonMonths={horizonMonths}
          startMonth={startMonth}
          values={shown.map(({ letter, pay, earnings }) => {
            const value = pay[end][at];
            const node = earnings.pays.find(({ from, to }) => from <= at && at < to)?.node;
            const low = pay.low[at];
            const high = pay.high[at];
            const band =
              low === undefined || high === undefined || low === high
                ? ''
                : `, ${formatUsd(low)} to ${formatUsd(high)}`;
            return {
              letter,
              text: value === undefined ? 'not known' : formatUsd(value),
              more: `${node === undefined ? '' : words.nodeName(node)}${value === 0 ? ', studying full time' : band}`,
            };
          })}
        />
      }
    >
      <PathsChart
        lines={lines}
        months={horizonMonths}
        kind="steps"
        formatEnd={formatUsd}
        usdOf={(usd) => usd}
        emphasis={view.emphasis}
        month={view.month}
        onMonth={view.setMonth}
        label={`Pay a year of ${shown.length} paths over ${horizonMonths / 12} years. The figures stand in the table below.`}
      />
    </ChartFrame>
  );
}

import { formatUsd } from '../../../parts/format.ts';
import { describeEndPay } from '../summaryWords.ts';
import type { ChartProps } from '../sectionProps.ts';
import { PathLines } from './PathLines.tsx';

/** Annual pay over the years: a step for each job, in its band. */
export function PayLines({ words, ...props }: ChartProps) {
  const { shown, assumptions, view } = props;
  const { end, horizonMonths } = assumptions;
  // A month's pay holds to its end: the last is that of the month before the horizon.
  const at = Math.min(view.month, horizonMonths - 1);
  return (
    <PathLines
      {...props}
      figure="pay"
      kind="steps"
      readMonth={at}
      title="Pay a year"
      summary={describeEndPay(shown, assumptions, words)}
      fileName="paths-pay-a-year"
      label={`Pay a year of ${shown.length} paths over ${horizonMonths / 12} years. The figures stand in the table below.`}
      formatValue={formatUsd}
      formatEnd={formatUsd}
      usdOf={(usd) => usd}
      describeBand={({ pay, earnings }, band) => {
        const node = earnings.pays.find(({ from, to }) => from <= at && at < to)?.node;
        const more = pay[end][at] === 0 ? 'studying full time' : band;
        return [node === undefined ? '' : words.nodeName(node), more]
          .filter((part) => part !== undefined)
          .join(', ');
      }}
    />
  );
}

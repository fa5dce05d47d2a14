import { formatUsdShort } from '../../../parts/format.ts';
import { describeRanking } from '../summaryWords.ts';
import type { ChartProps } from '../sectionProps.ts';
import { formatCentsWhole } from '../words.ts';
import { PathLines } from './PathLines.tsx';

/** What has been earned after costs, added up from the start. */
export function NetLines({ words, ...props }: ChartProps) {
  const { shown, assumptions, view } = props;
  return (
    <PathLines
      {...props}
      figure="net"
      kind="moments"
      readMonth={view.month}
      title="Earned so far, after costs"
      summary={describeRanking(shown, assumptions, words)}
      fileName="paths-earned-after-costs"
      label={`Earnings after costs of ${shown.length} paths, added up over ${assumptions.horizonMonths / 12} years. The figures stand in the table below.`}
      formatValue={formatCentsWhole}
      formatEnd={(cents) => formatUsdShort(cents / 100)}
      usdOf={(cents) => cents / 100}
      describeBand={(_, band) => band}
    />
  );
}

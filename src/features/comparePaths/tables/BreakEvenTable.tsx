import { useMemo } from 'react';
import { findBreakEven, type BreakEven, type Lead } from '../../../domain/earnings/breakEven.ts';
import type { End } from '../../../domain/earnings/earningsModel.ts';
import { DataTable, type DataColumn } from '../../../parts/chart/DataTable.tsx';
import { addMonths, formatDuration, formatMonthShort } from '../../../parts/planDates.ts';
import type { SectionProps } from '../sectionProps.ts';
import type { ShownPath } from '../useShownPaths.ts';
import { formatYears } from '../words.ts';

interface Pair {
  readonly first: ShownPath;
  readonly second: ShownPath;
  readonly breakEven: BreakEven;
}

/** For any two paths: which is ahead at the horizon, and since when. */
export function BreakEvenTable({ shown, assumptions, startMonth, source }: SectionProps) {
  const { horizonMonths } = assumptions;
  const pairs = useMemo(
    () =>
      shown.flatMap((first, index) =>
        shown.slice(index + 1).map((second): Pair => ({
          first,
          second,
          breakEven: findBreakEven(first.net, second.net),
        })),
      ),
    [shown],
  );
  const monthName = (month: number) => formatMonthShort(addMonths(startMonth, month));
  const describeLead = ({ first, second }: Pair, lead: Lead): string => {
    if (lead.ahead === 'unknown') return 'not known';
    if (lead.ahead === 'neither') return 'the same';
    const { letter } = lead.ahead === 'first' ? first : second;
    return lead.from === 0
      ? `${letter} from the start`
      : `${letter} from ${monthName(lead.from)} (${formatDuration(lead.from)})`;
  };
  const leadColumn = (id: End, name: string): DataColumn<Pair> => {
    const text = (pair: Pair) => describeLead(pair, pair.breakEven.byEnd[id]);
    return { id, name, renderCell: text, csv: text };
  };
  const pairName = ({ first, second }: Pair) => `${first.letter} and ${second.letter}`;
  const describe = (pair: Pair) => describePair(pair, horizonMonths);
  return (
    <DataTable
      titleLevel={2}
      isStacking
      caption="When one makes up for the other"
      columns={[
        { id: 'pair', name: 'Paths', isHead: true, renderCell: pairName, csv: pairName },
        { id: 'short', name: 'In short', renderCell: describe, csv: describe },
        leadColumn('low', 'At low pay'),
        leadColumn('middle', 'At typical pay'),
        leadColumn('high', 'At high pay'),
      ]}
      rows={pairs}
      rowKey={pairName}
      source={source}
      fileName="paths-break-even"
    />
  );
}

function describePair({ first, second, breakEven }: Pair, horizonMonths: number): string {
  const { range, byEnd } = breakEven;
  const within = `within ${formatYears(horizonMonths)}`;
  if (Object.values(byEnd).some(({ ahead }) => ahead === 'unknown')) {
    return 'It can’t be said: some pay is not known.';
  }
  if (Object.values(byEnd).every(({ ahead }) => ahead === 'neither')) {
    return 'They come to the same.';
  }
  if (range === undefined) return 'It depends on where in the band the pay is.';
  const [ahead, behind] =
    range.ahead === 'first' ? [first.letter, second.letter] : [second.letter, first.letter];
  const not = `${behind} does not catch up ${within}.`;
  if (range.to === 0) return `${ahead} is ahead from the start. ${not}`;
  const when =
    range.from === range.to
      ? formatDuration(range.from)
      : `${range.from === 0 ? 'none' : formatDuration(range.from)} to ${formatDuration(range.to)}`;
  return `${ahead} makes up for ${behind} after ${when}, and stays ahead. ${not}`;
}

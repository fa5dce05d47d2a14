import type { EarningsPath, End } from '../../../domain/earnings/earningsModel.ts';
import { listNetParts, netToDate } from '../../../domain/earnings/netToDate.ts';

/** A line of the sum that anyone can do again: pay × months ÷ 12, or a price × months paid ÷ all months. */
export interface ReckoningLine {
  readonly kind: 'pay' | 'program' | 'course' | 'exam' | 'renewal' | 'sum';
  /** Id of the node or of what is paid for; empty for the sum. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** USD a year for pay, cents in all for what is paid for. */
  readonly rate: number | undefined;
  /** Months worked or paid. */
  readonly months: number | undefined;
  /** Of a program: months in all. */
  readonly allMonths?: number | undefined;
  /** Less than nothing for what is paid; undefined where it is not known. */
  readonly cents: number | undefined;
}

/**
 * How net earnings at a month come about, in order of time, with the sum last.
 * Years in one job at one pay are one line; renewals of one credential are one
 * line, too.
 */
export function listReckoning(
  path: EarningsPath,
  month: number,
  end: End,
): readonly ReckoningLine[] {
  const lines: ReckoningLine[] = [];
  for (const part of listNetParts(path, month, end)) {
    const line = toLine(part, end);
    const at = lines.findIndex(
      (one) => one.kind === line.kind && one.id === line.id && one.rate === line.rate,
    );
    const same = lines[at];
    const joins =
      same !== undefined &&
      (line.kind === 'renewal' || (line.kind === 'pay' && same.to === line.from));
    if (!joins) lines.push(line);
    else {
      lines[at] = {
        ...same,
        to: line.to,
        months: addKnown(same.months, line.months),
        cents: addKnown(same.cents, line.cents),
      };
    }
  }
  lines.sort((a, b) => a.from - b.from);
  const sum = netToDate(path, month, end);
  return [
    ...lines,
    { kind: 'sum', id: '', from: 0, to: month, rate: undefined, months: undefined, cents: sum },
  ];
}

function toLine(part: ReturnType<typeof listNetParts>[number], end: End): ReckoningLine {
  const { months, cents } = part;
  if (part.kind === 'pay') {
    const { node, from, to, annual } = part.pay;
    return { kind: 'pay', id: node, from, to, rate: annual?.[end], months, cents };
  }
  const { kind, id, from, to, cents: price } = part.cost;
  const takesTime = to > from;
  return {
    kind,
    id,
    from,
    to,
    rate: price?.[end],
    // Of renewals: how many.
    months: takesTime ? months : kind === 'renewal' ? 1 : undefined,
    ...(takesTime ? { allMonths: to - from } : {}),
    cents,
  };
}

function addKnown(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

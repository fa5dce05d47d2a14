import { useCallback, useState } from 'react';
import type { ComparedCase } from '../useComparison.ts';

type Letter = ComparedCase['letter'];

/** What both charts show alike: hidden lines, the one brought out, the month that is read. */
export interface ChartView {
  readonly hidden: ReadonlySet<Letter>;
  readonly toggle: (letter: Letter) => void;
  readonly emphasis: Letter | undefined;
  readonly emphasize: (letter: Letter | undefined) => void;
  readonly month: number;
  readonly setMonth: (month: number) => void;
}

/** The month read stays inside the horizon; at first it is the last. */
export function useChartView(horizonMonths: number): ChartView {
  const [hidden, setHidden] = useState<ReadonlySet<Letter>>(new Set());
  const [emphasis, emphasize] = useState<Letter>();
  const [month, setMonth] = useState<number>();
  const toggle = useCallback(
    (letter: Letter) =>
      setHidden((before) => {
        const next = new Set(before);
        if (!next.delete(letter)) next.add(letter);
        return next;
      }),
    [],
  );
  return {
    hidden,
    toggle,
    emphasis: emphasis !== undefined && hidden.has(emphasis) ? undefined : emphasis,
    emphasize,
    month: Math.min(month ?? horizonMonths, horizonMonths),
    setMonth,
  };
}

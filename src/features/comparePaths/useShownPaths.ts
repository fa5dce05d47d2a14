import { useMemo } from 'react';
import type { NetLines } from '../../domain/earnings/breakEven.ts';
import type { EarningsPath } from '../../domain/earnings/earningsModel.ts';
import type { Plan } from '../../domain/plan/planModel.ts';
import type { PlaceWages } from '../../store/appStore.ts';
import { listNetLines, listPayLines } from './lines.ts';
import type { ComparedCase } from './useComparison.ts';

/** A path that could be laid out, with its lines up to the horizon. */
export interface ShownPath {
  readonly letter: ComparedCase['letter'];
  readonly case: ComparedCase;
  readonly place: PlaceWages;
  readonly plan: Plan | undefined;
  readonly earnings: EarningsPath;
  /** Whole USD a year, month by month. */
  readonly pay: NetLines;
  /** Cents, at each month. */
  readonly net: NetLines;
}

export function useShownPaths(
  cases: readonly ComparedCase[],
  horizonMonths: number,
): readonly ShownPath[] {
  return useMemo(
    () =>
      cases.flatMap((one): readonly ShownPath[] => {
        const { letter, laidOut, place } = one;
        if (laidOut === undefined || place === undefined) return [];
        const { plan, earnings } = laidOut;
        return [
          {
            letter,
            case: one,
            place,
            plan,
            earnings,
            pay: listPayLines(earnings, horizonMonths),
            net: listNetLines(earnings, horizonMonths),
          },
        ];
      }),
    [cases, horizonMonths],
  );
}

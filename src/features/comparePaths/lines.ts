import { mapEnds, type EarningsPath } from '../../domain/earnings/earningsModel.ts';
import { netByMonth, payAt } from '../../domain/earnings/netToDate.ts';
import type { NetLines } from '../../domain/earnings/breakEven.ts';

/** Annual pay in whole USD in each month from 0 up to the horizon. */
export function listPayLines(path: EarningsPath, horizonMonths: number): NetLines {
  return mapEnds((end) =>
    Array.from({ length: horizonMonths }, (_, month) => payAt(path, month, end)),
  );
}

/** Cumulative net in cents at each month from 0 to the horizon. */
export function listNetLines(path: EarningsPath, horizonMonths: number): NetLines {
  return mapEnds((end) => netByMonth(path, horizonMonths, end));
}

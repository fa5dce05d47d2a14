import type { ByEnd, EarningsPath } from '../../../domain/earnings/earningsModel.ts';
import { payAt } from '../../../domain/earnings/netToDate.ts';

/** Months in one node at one pay. */
export interface PayStep {
  readonly node: string;
  readonly from: number;
  /** The month after the last. */
  readonly to: number;
  /** Whole USD a year; undefined where no pay is known. */
  readonly annual: ByEnd<number> | undefined;
  /** Studying full time, without pay. */
  readonly isOff: boolean;
}

/** The steps of a path's pay up to the horizon, in order: the least number that says every month. */
export function listPaySteps(path: EarningsPath, horizonMonths: number): readonly PayStep[] {
  const steps: PayStep[] = [];
  for (let month = 0; month < horizonMonths; month += 1) {
    const node = path.pays.find(({ from, to }) => from <= month && month < to)?.node;
    if (node === undefined) break;
    const isOff = path.monthsOff.some(({ from, to }) => from <= month && month < to);
    const low = payAt(path, month, 'low');
    const middle = payAt(path, month, 'middle');
    const high = payAt(path, month, 'high');
    const isKnown = low !== undefined && middle !== undefined && high !== undefined;
    const step: PayStep = {
      node,
      from: month,
      to: month + 1,
      annual: isKnown ? { low, middle, high } : undefined,
      isOff,
    };
    const last = steps.at(-1);
    const goesOn =
      last !== undefined &&
      last.node === node &&
      last.isOff === isOff &&
      last.annual?.low === step.annual?.low &&
      last.annual?.middle === step.annual?.middle &&
      last.annual?.high === step.annual?.high;
    if (goesOn) steps[steps.length - 1] = { ...last, to: month + 1 };
    else steps.push(step);
  }
  return steps;
}

import type { PlanRules } from '../plan/planRules.ts';
import type { Assumptions, PathCase } from './layOutEarnings.ts';
import { layOutEarnings } from './layOutEarnings.ts';
import { netToDate } from './netToDate.ts';
import { isSameRanking, rankPaths, type Ranking } from './rankPaths.ts';

/** An assumption that is one number, with the values that are tried. */
export const NUMBER_ASSUMPTIONS = {
  raisePercent: { low: 0, high: 10, step: 0.1 },
  hoursPerWeek: { low: 1, high: 60, step: 1 },
  examHours: { low: 0, high: 500, step: 20 },
  horizonMonths: { low: 60, high: 360, step: 12 },
  aidUsdPerYear: { low: 0, high: 30_000, step: 250 },
  startPayUsd: { low: 0, high: 150_000, step: 1000 },
} as const satisfies Partial<Record<keyof Assumptions, NumberValues>>;

interface NumberValues {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** An assumption with a few values; each other one is tried. */
export const CHOICE_ASSUMPTIONS = {
  end: ['low', 'middle', 'high'],
  keepsWorking: [true, false],
  staysUsual: [false, true],
  tuition: [undefined, 'instate', 'private'],
  paysRenewals: [true, false],
  adjustsPrices: [false, true],
} as const satisfies { readonly [K in keyof Assumptions]?: readonly Assumptions[K][] };

export type NumberAssumption = keyof typeof NUMBER_ASSUMPTIONS;
export type ChoiceAssumption = keyof typeof CHOICE_ASSUMPTIONS;

/** A value of one assumption, all others as they are, at which the paths come in another order. */
export type Turn = { readonly ranking: Ranking } & (
  | {
      readonly assumption: NumberAssumption;
      readonly value: number;
      /** Which way from the value in force it lies: the nearest that turns the order. */
      readonly direction: 'up' | 'down';
    }
  | {
      readonly assumption: ChoiceAssumption;
      readonly value: Assumptions[ChoiceAssumption];
    }
);

/**
 * Which single assumptions change the order of the paths by net earnings at
 * the horizon, and at what value: of numbers the nearest value each way, in the
 * steps of NUMBER_ASSUMPTIONS. A value at which some path can't be laid out, or
 * has no figure while it has one now, is passed over. An unknown pay at the
 * start is not tried out. Yields after each value, as a whole search lays out
 * some hundreds of paths.
 */
export function* findTurns(
  planRules: PlanRules,
  paths: readonly PathCase[],
  assumptions: Assumptions,
): Generator<undefined, readonly Turn[]> {
  const rankAt = (changed: Assumptions): Ranking | undefined => {
    const nets: (number | undefined)[] = [];
    for (const path of paths) {
      const laidOut = layOutEarnings(planRules, path, changed, changed.horizonMonths);
      if (laidOut === undefined) return undefined;
      nets.push(netToDate(laidOut.earnings, changed.horizonMonths, changed.end));
    }
    return rankPaths(nets);
  };
  const now = rankAt(assumptions);
  if (now === undefined || paths.length < 2) return [];
  const isTurned = (ranking: Ranking | undefined): ranking is Ranking =>
    ranking !== undefined &&
    ranking.flat().length === now.flat().length &&
    !isSameRanking(ranking, now);

  const turns: Turn[] = [];
  for (const assumption of Object.keys(NUMBER_ASSUMPTIONS) as NumberAssumption[]) {
    const current = assumptions[assumption];
    if (current === undefined || !makesADifference(assumption, assumptions, paths)) continue;
    for (const direction of ['down', 'up'] as const) {
      for (const value of listValues(NUMBER_ASSUMPTIONS[assumption], current, direction)) {
        yield undefined;
        const ranking = rankAt({ ...assumptions, [assumption]: value });
        if (!isTurned(ranking)) continue;
        turns.push({ assumption, value, direction, ranking });
        break;
      }
    }
  }
  for (const assumption of Object.keys(CHOICE_ASSUMPTIONS) as ChoiceAssumption[]) {
    for (const value of CHOICE_ASSUMPTIONS[assumption]) {
      if (value === assumptions[assumption]) continue;
      yield undefined;
      const ranking = rankAt({ ...assumptions, [assumption]: value });
      if (isTurned(ranking)) turns.push({ assumption, value, ranking });
    }
  }
  return turns;
}

/** Values from the one next to `current` outwards, on the grid of the step. */
function listValues(
  { low, high, step }: NumberValues,
  current: number,
  direction: 'up' | 'down',
): readonly number[] {
  const count = Math.round((high - low) / step);
  // Counted in steps, so that tenths do not add up to something else.
  const values = Array.from({ length: count + 1 }, (_, index) =>
    Number((low + index * step).toFixed(1)),
  );
  return direction === 'up'
    ? values.filter((value) => value > current)
    : values.filter((value) => value < current).reverse();
}

/** Whether trying values can lead anywhere at all: without studies pace and help do nothing. */
function makesADifference(
  assumption: NumberAssumption,
  { keepsWorking, examHours }: Assumptions,
  paths: readonly PathCase[],
): boolean {
  const hasStudies = paths.some(({ steps }) => steps.some(({ studies }) => studies.length > 0));
  if (assumption === 'hoursPerWeek') return hasStudies && (keepsWorking || examHours > 0);
  return hasStudies || !['examHours', 'aidUsdPerYear'].includes(assumption);
}

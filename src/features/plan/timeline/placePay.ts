import type { Pay } from '../../../domain/wages.ts';
import { formatUsdShort } from '../../../parts/format.ts';
import { splitStay } from './listStays.ts';
import type { PlacedTimeline } from './placeTimeline.ts';
import { LETTER } from './wrapName.ts';

/** Some months at one pay. */
export interface PlacedPay {
  readonly x: number;
  readonly width: number;
  /** Undefined where it is not known, or one does not work. */
  readonly pay: Pay | undefined;
  /** Empty where there is no room for it, or it would say what the one before says. */
  readonly label: string;
}

const INSET = 6;

/** Pay along the way, part by part; each label is no wider than its part. */
export function placePay(
  { stays, pauses, x }: PlacedTimeline,
  pays: ReadonlyMap<string, Pay>,
): readonly PlacedPay[] {
  let before = '';
  return stays.flatMap((stay) =>
    splitStay(stay, pauses).map(({ from, to, isPaused }): PlacedPay => {
      const pay = isPaused ? undefined : pays.get(stay.node);
      const width = x(to) - x(from);
      const [words, shorter] = describe(pay, isPaused);
      const room = width - 2 * INSET;
      const fitting = [words, shorter].find((text) => text.length * LETTER <= room) ?? '';
      const label = words === before ? '' : fitting;
      // What was left out for want of room is still to be said.
      before = fitting === '' ? '' : words;
      return { x: x(from), width, pay, label };
    }),
  );
}

function describe(pay: Pay | undefined, isPaused: boolean): readonly [string, string] {
  if (pay !== undefined) return [formatUsdShort(pay.middle), formatUsdShort(pay.middle)];
  return isPaused ? ['No pay', 'No pay'] : ['Pay not known', '?'];
}

/** Parts that follow each other with pay known: a line is drawn through each run. */
export function listPayRuns(parts: readonly PlacedPay[]): readonly (readonly PlacedPay[])[] {
  const runs: PlacedPay[][] = [[]];
  for (const part of parts) {
    if (part.pay === undefined) runs.push([]);
    else runs.at(-1)!.push(part);
  }
  return runs.filter((run) => run.length > 0);
}

/*
 * What earnings along a path are made of. docs/earnings.md is the definition.
 * Months are whole and counted from 0, the start; `to` is the month after the last.
 */

/** Low pay with high prices, middle pay with typical prices, high pay with low prices. */
export const ENDS = ['low', 'middle', 'high'] as const;
export type End = (typeof ENDS)[number];

/** One amount for each end. */
export type ByEnd<T> = Readonly<Record<End, T>>;

export function mapEnds<T>(of: (end: End) => T): ByEnd<T> {
  return { low: of('low'), middle: of('middle'), high: of('high') };
}

export interface Months {
  readonly from: number;
  readonly to: number;
}

/** A path laid out in time, with its figures; `paths` of one comparison share their assumptions. */
export interface EarningsPath {
  /** One after the other from month 0, without a gap; each is one year in a role at most. */
  readonly pays: readonly PayYear[];
  /** Months of full-time study without pay. */
  readonly monthsOff: readonly Months[];
  readonly costs: readonly Cost[];
}

/** A year, or what there is of it, in one node. */
export interface PayYear extends Months {
  readonly node: string;
  /** 0 for the first year in the node. */
  readonly year: number;
  /** Whole USD a year; undefined where no pay is known. */
  readonly annual: ByEnd<number> | undefined;
}

/** Something that is paid for: evenly over its months, or, where it has none, in the month `from`. */
export interface Cost extends Months {
  readonly kind: 'program' | 'course' | 'exam' | 'renewal';
  /** Id of the program, credential or statement. */
  readonly id: string;
  /** Cents, after any help: what each end pays, so the low end has the high price; undefined where no source gives a price. */
  readonly cents: ByEnd<number> | undefined;
}

import { describeFirstUnknown } from './urlReasons.ts';

/*
 * How the parts of a link that are read on demand read a parameter: to what it
 * means, or to words that say why it means nothing.
 */

/** A whole number; a text that is none, or is out of bounds, is turned down in words. */
export function readNumber<T>(
  text: string,
  [low, high]: readonly [number, number],
  what: string,
  toReading: (value: number) => T,
): T | string {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  return value >= low && value <= high
    ? toReading(value)
    : `it is a number of ${what}, ${low} to ${high.toLocaleString('en-US')}`;
}

export function readWord<T>(
  text: string,
  known: readonly string[],
  toReading: (value: string) => T,
): T | string {
  return describeFirstUnknown([text], known) ?? toReading(text);
}

/** Known ids joined by commas, in the data's order. */
export function readList<T>(
  text: string,
  known: readonly string[],
  toReading: (values: readonly string[]) => T,
): T | string {
  const asked = text.split(',');
  return (
    describeFirstUnknown(asked, known) ?? toReading(known.filter((word) => asked.includes(word)))
  );
}

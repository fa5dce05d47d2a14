import { describeFirstUnknown, type ExplainedParameter } from './urlReasons.ts';
import { formatPair } from './urlState.ts';

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

/** What a part of a link says. */
export interface ParsedPart<Choices> {
  readonly choices: Choices;
  /** What could not be read and stands at its default, with what it may be instead. */
  readonly ignored: readonly ExplainedParameter[];
}

/** How a parameter of a part stands in a link, and what a text there means. */
export interface PartParameter<Choices, Reading, Vocabulary> {
  /** undefined: the default, left out of the link. */
  readonly write: (choices: Choices) => string | undefined;
  /** A text: why it can't be read. */
  readonly read: (text: string, vocabulary: Vocabulary) => Reading | string;
}

/**
 * Reads every parameter that a query gives, in their own order. `take` gets
 * what it means, and may say what of it had to be left out. Returns what could
 * not be read, with the reason.
 */
export function readParameters<Reading, Vocabulary>(
  query: string,
  parameters: Readonly<Record<string, PartParameter<never, Reading, Vocabulary>>>,
  vocabulary: Vocabulary,
  take: (reading: Reading) => string | undefined,
): readonly ExplainedParameter[] {
  const given = new URLSearchParams(query);
  return Object.entries(parameters).flatMap(([name, { read }]) => {
    const value = given.get(name);
    if (value === null || value === '') return [];
    const reading = read(value, vocabulary);
    const reason = typeof reading === 'string' ? reading : take(reading);
    return reason === undefined ? [] : [{ name, value, reason }];
  });
}

/** The parameters of a link's query, without a `?`; empty for the defaults. */
export function formatParameters<Choices>(
  parameters: Readonly<Record<string, PartParameter<Choices, unknown, never>>>,
  choices: Choices,
): string {
  return Object.entries(parameters)
    .map(([name, { write }]) => formatPair(name, write(choices)))
    .filter((pair) => pair !== '')
    .join('&');
}

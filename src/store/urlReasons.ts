import { findNearestWord } from '../domain/nearestWord.ts';
import { knownWords, LONGEST_CARRIED, LONGEST_QUERY, type Vocabulary } from './urlState.ts';
import type { IgnoredParameter } from './urlState.ts';

/** A parameter that was left out of account, and why, in words for the reader. */
export interface ExplainedParameter extends IgnoredParameter {
  readonly reason: string;
}

/** Why a parameter of parseChoices could not be read, and what it may be instead. */
export function explainIgnored(
  { name, value }: IgnoredParameter,
  vocabulary: Vocabulary,
): ExplainedParameter {
  const known = knownWords(name, vocabulary);
  const words = name === 'sort' ? [value.replace(/^-/, '')] : value.split(',');
  return {
    name,
    value,
    reason:
      known === undefined
        ? (REASONS[name]?.(value) ?? TOO_LONG)
        : (describeFirstUnknown(words, known) ?? describeUnknown(value, known)),
  };
}

const FLAG = () => 'it can only be 1';
const TOO_LONG = `what a link says of a plan or a comparison can be ${LONGEST_CARRIED} letters long at most`;

/** For parameters that hold no known words. */
const REASONS: Readonly<Record<string, (value: string) => string>> = {
  named: FLAG,
  emerging: FLAG,
  newcomers: FLAG,
  adjacent: FLAG,
  origins: FLAG,
  pay: (value) =>
    /^\d{1,7}-\d{1,7}$/.test(value)
      ? 'the range ends before it begins'
      : 'a range of pay is written like 60000-90000',
  place: () => 'a place is us, a state such as tx, or an area code such as 26420',
  q: () => `it is longer than ${LONGEST_QUERY} letters`,
};

/** Words of a short list are all named. */
const FEW = 8;

/** What is wrong with the first word that is not known; undefined when all are. */
export function describeFirstUnknown(
  words: readonly string[],
  known: readonly string[],
): string | undefined {
  const unknown = words.find((word) => word !== '' && !known.includes(word));
  return unknown === undefined ? undefined : describeUnknown(unknown, known);
}

function describeUnknown(word: string, known: readonly string[]): string {
  const nearest = findNearestWord(word, known);
  const hint =
    nearest !== undefined
      ? `; did you mean “${nearest}”?`
      : known.length <= FEW
        ? `; it can be ${known.join(', ')}`
        : '';
  return `there is no “${word}”${hint}`;
}

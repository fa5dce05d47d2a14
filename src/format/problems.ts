import { findNearestWord } from '../domain/nearestWord.ts';

/** One thing to mend in a map's files, said for the person who will mend it. */
export interface Problem {
  readonly file: string;
  /** Place in the file, such as `roles[3].requires.allOf[0]`. */
  readonly at: string;
  readonly message: string;
}

export function formatProblem({ file, at, message }: Problem): string {
  return `${file}${at === '' ? '' : `: ${at}`}: ${message}`;
}

/** Says that an id is unknown, and names the nearest known one where one is near. */
export function describeUnknownId(what: string, id: string, known: Iterable<string>): string {
  const nearest = findNearestWord(id, known);
  return `no ${what} has the id "${id}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`;
}

import { parseCareerMap } from '../../src/format/parseCareerMap.ts';
import { formatProblem } from '../../src/format/problems.ts';
import { changeAt } from '../fixtures/changeAt.ts';
import { tinyFiles } from '../fixtures/tinyAtlas.ts';

export type Change = readonly [file: string, at: string, value: unknown];

/** The problems of the tiny map after some changes; undefined takes a value away. */
export function problemsAfter(...changes: readonly Change[]): readonly string[] {
  const files = tinyFiles();
  for (const [file, at, value] of changes) changeAt(files[file], at, value);
  return (parseCareerMap(files).problems ?? []).map(formatProblem);
}

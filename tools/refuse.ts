import { formatProblem, type Problem } from '../src/format/problems.ts';

/** Prints why nothing was written, and returns the exit code. */
export function refuse(problems: readonly Problem[], print: (line: string) => void): number {
  print(`Nothing was written. ${problems.length} to mend:`);
  for (const problem of problems) print(`  ${formatProblem(problem)}`);
  return 1;
}

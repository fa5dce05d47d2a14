import { join } from 'node:path';
import { parseArgs } from 'node:util';

const OPTIONS = {
  sources: { type: 'string' },
  out: { type: 'string', default: 'data/him-us' },
  roles: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What a tool that builds a file of a map from its publishers' files is told. */
export interface BuildOptions {
  /** The folder of the publishers' files. */
  readonly sources: string;
  /** The map's folder. */
  readonly out: string;
  /** The folder of its roles. */
  readonly roles: string;
}

/** The options of such a tool; without sources, or when help is asked for, prints its usage and gives the exit code. */
export function readBuildOptions(
  args: readonly string[],
  usage: string,
  print: (line: string) => void,
): BuildOptions | number {
  const { sources, out, roles, help } = parseArgs({ args: [...args], options: OPTIONS }).values;
  if (help || sources === undefined) {
    print(usage);
    return help ? 0 : 1;
  }
  return { sources, out, roles: roles ?? join(out, 'roles') };
}

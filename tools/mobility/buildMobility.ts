import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../src/format/problems.ts';
import { formatProblem } from '../../src/format/problems.ts';
import { findWantedCodes } from '../wages/findWantedCodes.ts';
import { formatMobility } from './formatMobility.ts';
import { makeMobility, type Made } from './makeMobility.ts';
import { parseMobility, type SourceText } from './parseMobility.ts';

const EDGES = 'mobility/asec_to_bls_mobility_edgelist.csv';
const NAMES = 'mobility/occ_names_bls_minor_major.csv';

const USAGE = `Writes mobility.json of a map: observed moves between groups of occupations.

  npm run data:mobility -- --sources DIR [--out data/him-us] [--roles data/him-us/roles]

DIR holds ${EDGES}
and ${NAMES}.`;

const OPTIONS = {
  sources: { type: 'string' },
  out: { type: 'string', default: 'data/him-us' },
  roles: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Builds the map's mobility data and returns the exit code. With any problem nothing
 * is written and all problems are printed; codes that are left out do not stop it.
 */
export async function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const { values: options } = parseArgs({ args: [...args], options: OPTIONS });
  const folder = options.sources;
  if (options.help || folder === undefined) {
    print(USAGE);
    return options.help ? 0 : 1;
  }
  const missing = [EDGES, NAMES].filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) {
    const message = 'is not in the folder of sources; put it there';
    return refuse(
      missing.map((file) => ({ file, at: '', message })),
      print,
    );
  }

  const edgesText = await readText(join(folder, EDGES));
  const { edges, names, problems } = parseMobility(edgesText, await readText(join(folder, NAMES)));
  if (problems.length > 0) return refuse(problems, print);
  const wanted = await readWantedCodes(options.roles ?? join(options.out, 'roles'));
  const made = makeMobility(edgesText.name, edges, names, wanted);
  if (made.problems.length > 0) return refuse(made.problems, print);

  await writeFile(join(options.out, 'mobility.json'), formatMobility(made.mobility));
  for (const line of describeRun(made)) print(line);
  return 0;
}

async function readText(path: string): Promise<SourceText> {
  return { name: basename(path), text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') };
}

async function readWantedCodes(folder: string): Promise<ReadonlySet<string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ),
  );
  return findWantedCodes(files).soc;
}

function describeRun({ mobility: { groups, moves }, leftOut }: Made): readonly string[] {
  return [
    `${groups.length} groups, ${moves.length} moves between them:`,
    ...groups.map(({ id, title, socs }) => `  ${id} ${title}: ${socs.join(', ')}`),
    ...(leftOut.length > 0 ? [`${leftOut.length} codes left out:`] : []),
    ...leftOut.map(({ soc, doubt }) => `  ${soc}: ${doubt}`),
  ];
}

function refuse(problems: readonly Problem[], print: (line: string) => void): number {
  print(`Nothing was written. ${problems.length} to mend:`);
  for (const problem of problems) print(`  ${formatProblem(problem)}`);
  return 1;
}

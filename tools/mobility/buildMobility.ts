import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findMissing } from '../findMissing.ts';
import { readBuildOptions } from '../readBuildOptions.ts';
import { readWantedCodes } from '../readWantedCodes.ts';
import { refuse } from '../refuse.ts';
import { formatMobility } from './formatMobility.ts';
import { makeMobility, type Made } from './makeMobility.ts';
import { parseMobility, type SourceText } from './parseMobility.ts';

const EDGES = 'mobility/asec_to_bls_mobility_edgelist.csv';
const NAMES = 'mobility/occ_names_bls_minor_major.csv';

const USAGE = `Writes mobility.json of a map: observed moves between groups of occupations.

  npm run data:mobility -- --sources DIR [--out data/him-us] [--roles data/him-us/roles]

DIR holds ${EDGES}
and ${NAMES}.`;

/**
 * Builds the map's mobility data and returns the exit code. With any problem nothing
 * is written and all problems are printed; codes that are left out do not stop it.
 */
export async function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const options = readBuildOptions(args, USAGE, print);
  if (typeof options === 'number') return options;
  const folder = options.sources;
  const missing = findMissing(folder, [EDGES, NAMES]);
  if (missing.length > 0) return refuse(missing, print);

  const edgesText = await readText(join(folder, EDGES));
  const { edges, names, problems } = parseMobility(edgesText, await readText(join(folder, NAMES)));
  if (problems.length > 0) return refuse(problems, print);
  const wanted = (await readWantedCodes(options.roles)).soc;
  const made = makeMobility(edgesText.name, edges, names, wanted);
  if (made.problems.length > 0) return refuse(made.problems, print);

  await writeFile(join(options.out, 'mobility.json'), formatMobility(made.mobility));
  for (const line of describeRun(made)) print(line);
  return 0;
}

async function readText(path: string): Promise<SourceText> {
  return { name: basename(path), text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') };
}

function describeRun({ mobility: { groups, moves }, leftOut }: Made): readonly string[] {
  return [
    `${groups.length} groups, ${moves.length} moves between them:`,
    ...groups.map(({ id, title, socs }) => `  ${id} ${title}: ${socs.join(', ')}`),
    ...(leftOut.length > 0 ? [`${leftOut.length} codes left out:`] : []),
    ...leftOut.map(({ soc, doubt }) => `  ${soc}: ${doubt}`),
  ];
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Problem } from '../../src/format/problems.ts';
import { formatProblem } from '../../src/format/problems.ts';
import { FETCHED_SCHEMAS, SCHEMAS } from '../../src/format/schema.ts';
import { refuse } from '../refuse.ts';
import type { Built, Inputs, OutputFile } from './buildFiles.ts';
import { buildFiles } from './buildFiles.ts';
import type { SourcePaths } from './findSources.ts';
import {
  describeMissingSource,
  findEarlierYears,
  findOewsYear,
  findSource,
  OPTION_OF,
  SOURCE_NAMES,
} from './findSources.ts';
import { findWantedCodes } from './findWantedCodes.ts';
import { readSource } from './readSource.ts';

const USAGE = `Writes occupations.json, places.json and wages/ of a map from published files.

  npm run data:wages -- --sources DIR [--out data/him-us] [--roles data/him-us/roles]

DIR is laid out as tools/wages/findSources.ts says; the newest file of each kind
is taken. Any one of them can be named instead, areas and earlier years more than once:
  ${Object.values(OPTION_OF)
    .map((option) => `--${option} FILE`)
    .join('\n  ')}`;

const OPTIONS = {
  sources: { type: 'string' },
  out: { type: 'string', default: 'data/him-us' },
  roles: { type: 'string' },
  help: { type: 'boolean', default: false },
  'oews-national': { type: 'string' },
  'oews-states': { type: 'string' },
  'oews-areas': { type: 'string', multiple: true },
  'oews-earlier': { type: 'string', multiple: true },
  'consumer-prices': { type: 'string' },
  projections: { type: 'string' },
  'rpp-states': { type: 'string' },
  'rpp-areas': { type: 'string' },
  'onet-occupations': { type: 'string' },
  'onet-job-zones': { type: 'string' },
} as const;

/**
 * Builds the map's wage data and returns the exit code. With any problem nothing
 * is written and all problems are printed; warnings do not stop it.
 */
export async function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const { values: options } = parseArgs({ args: [...args], options: OPTIONS });
  if (options.help) {
    print(USAGE);
    return 0;
  }
  const folder = options.sources;
  if (folder === undefined && SOURCE_NAMES.some((name) => options[OPTION_OF[name]] === undefined)) {
    print(USAGE);
    return 1;
  }
  const chosen = new Map(
    SOURCE_NAMES.map((name) => [
      name,
      options[OPTION_OF[name]] ?? (folder === undefined ? undefined : findSource(folder, name)),
    ]),
  );
  const missing = SOURCE_NAMES.filter((name) => chosen.get(name) === undefined);
  if (missing.length > 0) {
    const problems = missing.map((name) => describeMissingSource(folder ?? '', name));
    return refuse(problems, print);
  }
  // None is missing, and only areas and earlier years may be several, as in OPTIONS and findSource.
  const paths = Object.fromEntries(chosen) as unknown as SourcePaths;

  const roles = options.roles ?? join(options.out, 'roles');
  const { year, problems: mixed } = findOewsYear(
    [paths.national, paths.states, ...paths.areas].map((path) => basename(path)),
  );
  if (mixed.length > 0) return refuse(mixed, print);
  const earlier = findEarlierYears(
    paths.earlierNational.map((path) => basename(path)),
    year,
  );
  if (earlier.problems.length > 0) return refuse(earlier.problems, print);

  const built = buildFiles(await readInputs(paths, roles, year, earlier.years));
  const problems = [...built.problems, ...built.files.flatMap(findSchemaProblems)];
  if (problems.length > 0) return refuse(problems, print);

  for (const { path, text } of built.files) {
    await mkdir(dirname(join(options.out, path)), { recursive: true });
    await writeFile(join(options.out, path), text);
  }
  const leftOver = await findLeftOver(options.out, built.files);
  for (const line of describeRun(built, leftOver, paths)) print(line);
  return 0;
}

async function readInputs(
  paths: SourcePaths,
  roles: string,
  year: number,
  earlierYears: readonly number[],
): Promise<Inputs> {
  const roleFiles = (await readdir(roles)).filter((name) => name.endsWith('.json')).sort();
  const contents = await Promise.all(
    roleFiles.map(async (name): Promise<unknown> =>
      JSON.parse(await readFile(join(roles, name), 'utf8')),
    ),
  );
  return {
    wanted: findWantedCodes(contents),
    year,
    national: await readSource(paths.national),
    states: await readSource(paths.states),
    areas: await Promise.all(paths.areas.map(readSource)),
    earlierNational: await Promise.all(
      paths.earlierNational.map(async (path, index) => ({
        year: earlierYears[index]!,
        source: await readSource(path),
      })),
    ),
    consumerPrices: await readSource(paths.consumerPrices),
    projections: await readSource(paths.projections),
    parityOfStates: await readSource(paths.parityOfStates),
    parityOfAreas: await readSource(paths.parityOfAreas),
    onetOccupations: await readSource(paths.onetOccupations),
    onetJobZones: await readSource(paths.onetJobZones),
  };
}

/** What the app would say about a file if it were written. */
function findSchemaProblems({ path, schema, content }: OutputFile): readonly Problem[] {
  const result = v.safeParse({ ...SCHEMAS, ...FETCHED_SCHEMAS }[schema], content);
  return (result.issues ?? []).map((issue) => ({
    file: path,
    at: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
}

/** Area files of an earlier run that this one did not write. */
async function findLeftOver(
  out: string,
  files: readonly OutputFile[],
): Promise<readonly Problem[]> {
  const written = new Set(files.map(({ path }) => path));
  const names = await readdir(join(out, 'wages/metros'));
  return names
    .map((name) => `wages/metros/${name}`)
    .filter((path) => !written.has(path))
    .sort()
    .map((file) => ({ file, at: '', message: 'is left over from an earlier run; delete it' }));
}

function describeRun(
  { files, counts, warnings }: Built,
  leftOver: readonly Problem[],
  paths: SourcePaths,
): readonly string[] {
  const sizes = files.map(({ path, text }) => ({
    group: path.startsWith('wages/metros/') ? 'wages/metros/*.json' : path,
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
  }));
  const groups = [...new Set(sizes.map(({ group }) => group))];
  const total = (group: string, unit: 'raw' | 'gzip'): string => {
    const bytes = sizes.filter((size) => size.group === group).map((size) => size[unit]);
    return `${(bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`;
  };
  const doubts = [...warnings, ...leftOver];
  return [
    ...Object.values(paths)
      .flat()
      .map((path) => `read ${path}`),
    ...counts.map(
      ({ what, codes, places, cells, suppressed }) =>
        `${what}: codes ${codes}, places ${places}, cells ${cells}, suppressed ${suppressed}`,
    ),
    ...groups.map((group) => `${group}: ${total(group, 'raw')}, ${total(group, 'gzip')} gzipped`),
    ...(doubts.length > 0 ? [`${doubts.length} warnings:`] : []),
    ...doubts.map((warning) => `  ${formatProblem(warning)}`),
  ];
}

import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Problem } from '../../src/format/problems.ts';
import { schoolsFile } from '../../src/format/schoolsSchema.ts';
import { readBuildOptions } from '../readBuildOptions.ts';
import { refuse } from '../refuse.ts';
import { formatLines } from '../wages/formatLines.ts';
import { readSource } from '../wages/readSource.ts';
import { makeSchools, type Made } from './makeSchools.ts';
import { parseCodeTitles, parseCompletions, parseDirectory } from './parseIpeds.ts';

/** What the folder of sources holds; where several files fit, the last by name is taken. */
const FILES = {
  completions: { folder: 'ipeds', pattern: /^completions_.*\.csv$/i, example: 'completions_*.csv' },
  directory: {
    folder: 'ipeds',
    pattern: /^institutions_hd\d{4}\.csv$/i,
    example: 'institutions_hd<year>.csv',
  },
  crosswalk: {
    folder: 'ipeds',
    pattern: /^cip2020_soc2018_crosswalk\.(?:xlsx|csv)$/i,
    example: 'CIP2020_SOC2018_Crosswalk.xlsx',
  },
} as const;

const USAGE = `Writes schools.json of a map: who awards degrees under the CIP codes that programs.json names.

  npm run data:schools -- --sources DIR [--out data/him-us]

DIR holds ${Object.values(FILES)
  .map(({ folder, example }) => `${folder}/${example}`)
  .join(', ')}.`;

/** As little of programs.json as is needed: its other faults are not this tool's affair. */
const programsWithCodes = v.object({
  programs: v.array(v.object({ cips: v.optional(v.array(v.string())) })),
});

/**
 * Builds the map's schools and returns the exit code. With any problem nothing
 * is written and all problems are printed.
 */
export async function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const options = readBuildOptions(args, USAGE, print);
  if (typeof options === 'number') return options;
  const folder = options.sources;
  const missing: Problem[] = [];
  const path = (name: keyof typeof FILES): string => {
    const { folder: inner, pattern, example } = FILES[name];
    const within = join(folder, inner);
    const names = existsSync(within) ? readdirSync(within) : [];
    const found = names
      .filter((one) => pattern.test(one))
      .sort()
      .at(-1);
    if (found === undefined) {
      missing.push({ file: `${inner}/${example}`, at: '', message: 'is not in the folder' });
    }
    return join(within, found ?? '');
  };
  const paths = {
    completions: path('completions'),
    directory: path('directory'),
    crosswalk: path('crosswalk'),
  };
  if (missing.length > 0) return refuse(missing, print);

  const programs = v.parse(
    programsWithCodes,
    JSON.parse(await readFile(join(options.out, 'programs.json'), 'utf8')),
  );
  const wanted = new Set(programs.programs.flatMap(({ cips = [] }) => cips));
  const completions = parseCompletions(await readSource(paths.completions), wanted);
  const directory = parseDirectory(await readSource(paths.directory));
  const titles = parseCodeTitles(await readSource(paths.crosswalk), wanted);
  const unread = [completions, directory, titles].flatMap(({ problems }) => problems);
  if (unread.length > 0) return refuse(unread, print);

  const made = makeSchools({
    file: basename(paths.completions),
    completions: completions.value,
    directory: directory.value,
    directoryYear: Number(/\d{4}/.exec(basename(paths.directory))![0]),
    titles: titles.value,
  });
  const content = { $schema: '../schema/schools.schema.json', ...made.table };
  const faults = v.safeParse(schoolsFile, content).issues ?? [];
  const problems = [
    ...made.problems,
    ...faults.map((issue) => ({
      file: 'schools.json',
      at: v.getDotPath(issue) ?? '',
      message: issue.message,
    })),
  ];
  if (problems.length > 0) return refuse(problems, print);

  const text = formatLines(content, 'schools');
  await writeFile(join(options.out, 'schools.json'), text);
  for (const line of describeRun(made, text)) print(line);
  return 0;
}

function describeRun({ table, closed }: Made, text: string): readonly string[] {
  const { codes, schools, years } = table;
  const last = schools.flatMap(({ awards }) =>
    awards.map(([code, , ...counts]) => ({ code, count: counts.at(-1) ?? 0 })),
  );
  return [
    `${schools.length} schools, ${last.length} kinds of award, years ${years.join(', ')}`,
    `${closed} schools with awards are not open in the directory and are left out`,
    ...codes.map(({ code, name }) => {
      const counts = last.filter((one) => one.code === code).map(({ count }) => count);
      const sum = counts.reduce((total, count) => total + count, 0);
      return `  ${code} ${name}: ${sum} awards in ${years.at(-1)}`;
    }),
    `schools.json: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped`,
  ];
}

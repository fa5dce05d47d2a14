import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { schema } from '../../src/format/guide/skills.ts';
import { readBuildOptions } from '../readBuildOptions.ts';
import { readWantedCodes } from '../readWantedCodes.ts';
import { refuse } from '../refuse.ts';
import { formatLines } from '../wages/formatLines.ts';
import { readSource } from '../wages/readSource.ts';
import { makeSkills, type Made } from './makeSkills.ts';
import { parseRatings, parseSoftware, parseTasks, parseTitles } from './parseOnetTables.ts';

/** Files of a release, by how their names begin; what follows may say that a copy was trimmed. */
const FILES = {
  titles: 'occupation_data',
  tasks: 'task_statements',
  software: 'software_skills',
  skills: 'skills',
  knowledge: 'knowledge',
} as const;

const USAGE = `Writes guide/skills.json of a map: what O*NET says of the occupations that roles name.

  npm run data:skills -- --sources DIR [--out data/him-us] [--roles data/him-us/roles]

DIR holds folders of releases, such as onet_30_3/, with ${Object.values(FILES).join(', ')} (.csv or .xlsx).
Each file is taken from the newest release that has it, skills and knowledge from one and the same.`;

/**
 * Builds the guide's skills and returns the exit code. With any problem nothing
 * is written and all problems are printed; occupations without ratings do not stop it.
 */
export async function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const options = readBuildOptions(args, USAGE, print);
  if (typeof options === 'number') return options;
  const folder = options.sources;
  const release = findRelease(folder, [FILES.titles, FILES.tasks, FILES.software]);
  const ratingRelease = findRelease(folder, [FILES.skills, FILES.knowledge]);
  if (release === undefined || ratingRelease === undefined) {
    const names = release === undefined ? 'titles, tasks and software' : 'skills and knowledge';
    const message = `has no folder of an O*NET release with ${names}`;
    return refuse([{ file: folder, at: '', message }], print);
  }
  const read = async (from: string, start: string) =>
    readSource(join(folder, from, findFile(join(folder, from), start)!));
  const titles = parseTitles(await read(release, FILES.titles));
  const tasks = parseTasks(await read(release, FILES.tasks));
  const software = parseSoftware(await read(release, FILES.software));
  const skills = parseRatings(await read(ratingRelease, FILES.skills));
  const knowledge = parseRatings(await read(ratingRelease, FILES.knowledge));
  const problems = [titles, tasks, software, skills, knowledge].flatMap((found) => found.problems);
  if (problems.length > 0) return refuse(problems, print);

  const made = makeSkills({
    release: nameRelease(release),
    ratingRelease: nameRelease(ratingRelease),
    wanted: (await readWantedCodes(options.roles)).onet,
    titles: titles.value,
    tasks: tasks.value,
    skills: skills.value,
    knowledge: knowledge.value,
    software: software.value,
  });
  const content = { $schema: '../../schema/guide-skills.schema.json', ...made.part };
  const faults = (v.safeParse(schema, content).issues ?? []).map((issue) => ({
    file: 'guide/skills.json',
    at: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  if (faults.length > 0) return refuse(faults, print);

  const text = formatLines(content, 'occupations');
  await writeFile(join(options.out, 'guide/skills.json'), text);
  for (const line of describeRun(made, text)) print(line);
  return 0;
}

/** The newest release whose folder has all of the files. */
function findRelease(folder: string, starts: readonly string[]): string | undefined {
  const folders = existsSync(folder) ? readdirSync(folder) : [];
  return folders
    .filter((name) => /^onet_\d+_\d+$/.test(name))
    .filter((name) => starts.every((start) => findFile(join(folder, name), start) !== undefined))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}

function findFile(folder: string, start: string): string | undefined {
  const pattern = new RegExp(`^${start}(?:_targets)?\\.(?:csv|xlsx)$`, 'i');
  return readdirSync(folder).find((name) => pattern.test(name));
}

/** `30-3`, of the folder `onet_30_3`. */
function nameRelease(folder: string): string {
  return folder.replace('onet_', '').replaceAll('_', '-');
}

function describeRun({ part, silent, unrated }: Made, text: string): readonly string[] {
  const occupations = Object.values(part.occupations);
  const products = new Set(occupations.flatMap(({ software }) => Object.values(software).flat()));
  return [
    `${occupations.length} occupations, ${products.size} products, ${part.hot.length} of them hot`,
    `without ratings: ${unrated.join(', ') || 'none'}`,
    `without anything: ${silent.join(', ') || 'none'}`,
    `guide/skills.json: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped`,
  ];
}

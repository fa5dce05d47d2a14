import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SkillPart } from '../../src/domain/guide/skillModel.ts';
import { main } from '../../tools/skills/buildSkills.ts';

// Release 30.3 has tasks and software, 29.3 has ratings, and so has 9.9, which is
// older though its name sorts later. 29-2072.00 has no ratings, 13-2099.04 nothing.
const SAMPLE = join(import.meta.dirname, 'skillsSample');

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('the skills tool writes core tasks, the most important ratings and software of each occupation', async () => {
  const { exitCode, part } = await run();

  expect(exitCode).toBe(0);
  expect((await part())?.occupations['11-9111.00']).toEqual({
    title: 'Managers',
    tasks: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Core task ${number}.`),
    taskCount: 10,
    skills: [
      ['Speaking', 4.5],
      ['Reading', 3.5],
      ['Writing', 3.5],
    ],
    knowledge: [['Administration', 4.7]],
    software: { 'Spreadsheet software': ['Excel'] },
    inDemand: [],
  });
});

test('the skills tool keeps every task of an occupation without ratings, and marks what is asked for', async () => {
  const { part } = await run();
  const records = (await part())!.occupations['29-2072.00']!;

  expect(records.tasks).toHaveLength(9);
  expect(records.skills).toEqual([]);
  expect(records.software).toEqual({
    'Medical software': ['3M Encoder', 'Epic Systems'],
    'Spreadsheet software': ['Excel'],
  });
  expect(records.inDemand).toEqual(['Excel']);
  expect((await part())!.hot).toEqual(['Epic Systems', 'Excel']);
});

test('the skills tool takes ratings from the newest release, and says what has none', async () => {
  const { lines, part } = await run();

  expect(await part()).toMatchObject({ source: 'onet-30-3', ratingSource: 'onet-29-3' });
  expect(lines).toContain('without ratings: 29-2072.00');
  expect(lines).toContain('without anything: 13-2099.04');
});

test('the skills tool refuses a rating that is none, and writes nothing', async () => {
  const { exitCode, lines, part } = await run(async (sources) => {
    const path = join(sources, 'onet_29_3/skills_targets.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace('4.5', '45'));
  });

  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toContain('11-9111.00 Speaking: cannot read "45"');
  expect(await part()).toBeUndefined();
});

test('the committed skills say nothing of ratings for the two codes that O*NET has not rated', async () => {
  const text = await readFile(
    join(import.meta.dirname, '../../data/him-us/guide/skills.json'),
    'utf8',
  );
  const { occupations } = JSON.parse(text) as SkillPart;

  for (const code of ['29-2072.00', '29-9021.00']) {
    expect(occupations[code]).toMatchObject({ skills: [], knowledge: [] });
    expect(Object.values(occupations[code]!.software).flat()).toHaveLength(109);
    expect(occupations[code]!.tasks.length).toBe(occupations[code]!.taskCount);
  }
  // Read off the publisher's file by hand.
  expect(occupations['11-9111.00']?.knowledge[0]).toEqual(['Administration and Management', 4.68]);
});

/** Runs the tool on the sample, changed first, into a folder of its own. */
async function run(change: (sources: string) => Promise<void> = async () => {}): Promise<{
  readonly exitCode: number;
  readonly lines: readonly string[];
  /** What was written; undefined where nothing was. */
  readonly part: () => Promise<SkillPart | undefined>;
}> {
  const out = await mkdtemp(join(tmpdir(), 'skills-'));
  folders.push(out);
  await cp(SAMPLE, out, { recursive: true });
  await mkdir(join(out, 'guide'));
  await change(join(out, 'sources'));
  const lines: string[] = [];
  const args = ['--sources', join(out, 'sources'), '--out', out];
  const exitCode = await main(args, (line) => lines.push(line));
  const part = () =>
    readFile(join(out, 'guide/skills.json'), 'utf8').then(
      (text) => JSON.parse(text) as SkillPart,
      () => undefined,
    );
  return { exitCode, lines, part };
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Mobility } from '../../src/domain/model.ts';
import { main } from '../../tools/mobility/buildMobility.ts';

// The sample has the survey's headers and made-up shares. Of its roles' codes two
// were one before, 31-9094 is a group by itself, and three have no certain group.
// No role is in 43-4070.
const SAMPLE = join(import.meta.dirname, 'mobilitySample');
const SOURCES = join(SAMPLE, 'sources');
const EDGES = 'mobility/asec_to_bls_mobility_edgelist.csv';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('the mobility tool writes the groups of the roles and the moves between them, sorted', async () => {
  const { exitCode, written } = await run(SOURCES);

  expect(exitCode).toBe(0);
  expect(JSON.parse((await written())!)).toEqual({
    $schema: '../schema/mobility.schema.json',
    source: 'asec-mobility',
    period: 'survey years before 2020, pooled; the copy does not say which',
    groups: [
      {
        id: '11-9110',
        title: 'Medical and health services managers',
        socs: ['11-9111'],
        stayShare: 1,
      },
      {
        id: '29-2070',
        title: 'Medical records and health information technicians',
        socs: ['29-2072', '29-9021'],
        stayShare: 0.92,
      },
      { id: '31-9094', title: 'Medical transcriptionists', socs: ['31-9094'], stayShare: 0.97 },
    ],
    moves: [
      { from: '29-2070', to: '11-9110', share: 0.01235 },
      { from: '29-2070', to: '31-9094', share: 0.02 },
      { from: '31-9094', to: '29-2070', share: 0.03 },
    ],
  });
});

test('the mobility tool names the codes that it leaves out, and why', async () => {
  const { lines } = await run(SOURCES);

  expect(lines.slice(-4)).toEqual([
    '3 codes left out:',
    '  15-1211: the survey has no group 15-1120',
    '  15-1259: the survey has no group 15-1259 or 15-1250',
    '  15-2051: data scientists are new in 2018, drawn from several older codes',
  ]);
});

test.each([
  [
    'without the column of shares',
    'transition_prob_BLS_ASECnorm_corr',
    'share',
    'row 2, column transition_prob_BLS_ASECnorm_corr: Invalid key',
  ],
  [
    'with the two ends the other way round',
    'OCC_source,OCC_target',
    'OCC_target,OCC_source',
    'row 2: has other titles for its codes than occ_names_bls_minor_major.csv',
  ],
  [
    'without a row for those who stay',
    '31-9094,31-9094,0.97,0.9,Medical Transcriptionists,Medical Transcriptionists\n',
    '',
    '31-9094: has no row for those who stay',
  ],
  [
    'with a row that stands twice',
    '29-2070,31-9094,0.02',
    '29-2070,31-9094,0.01,0.9,Medical Transcriptionists,Medical Records and Health Information Technicians\n29-2070,31-9094,0.02',
    '29-2070 to 31-9094: stands twice',
  ],
  ['with a share above 1', ',0.97,', ',97,', 'row 4, column transition_prob_BLS_ASECnorm_corr: '],
  [
    'with a share too small to write',
    ',0.02,',
    ',0.000002,',
    '29-2070 to 31-9094: has a share that',
  ],
])('the mobility tool refuses a file %s, and writes nothing', async (_, old, changed, problem) => {
  const sources = await makeFolder();
  await cp(SOURCES, sources, { recursive: true });
  const text = await readFile(join(sources, EDGES), 'utf8');
  await writeFile(join(sources, EDGES), text.replace(old, changed));
  const { exitCode, lines, written } = await run(sources);

  expect(exitCode).toBe(1);
  expect(lines[1]).toContain(`asec_to_bls_mobility_edgelist.csv: ${problem}`);
  expect(await written()).toBeUndefined();
});

test('each committed group has shares that can be: none above 1, also together', async () => {
  const { groups, moves } = await readCommitted();

  expect(groups.length).toBeGreaterThan(20);
  for (const { id, stayShare } of groups) {
    const leaving = moves.filter(({ from }) => from === id).map(({ share }) => share);
    expect(Math.min(stayShare, ...leaving)).toBeGreaterThan(0);
    expect(leaving.reduce((sum, share) => sum + share, stayShare)).toBeLessThanOrEqual(1);
  }
});

// Read off the file by hand.
test.each([
  ['29-2070', '43-4070', 0.00591],
  ['29-2070', '25-1000', 0.00262],
  ['43-1010', '29-2070', 0.00175],
  ['15-1150', '15-1120', 0.00544],
  ['43-3020', '43-1010', 0.00142],
])('the committed share from %s to %s is %s', async (from, to, share) => {
  const { moves } = await readCommitted();

  expect(moves.filter((move) => move.from === from && move.to === to)).toEqual([
    { from, to, share },
  ]);
});

async function readCommitted(): Promise<Mobility> {
  const path = join(import.meta.dirname, '../../data/him-us/mobility.json');
  return JSON.parse(await readFile(path, 'utf8')) as Mobility;
}

/** Runs the tool on the sample's roles, into an empty folder. */
async function run(sources: string): Promise<{
  readonly exitCode: number;
  readonly lines: readonly string[];
  /** What was written; undefined where nothing was. */
  readonly written: () => Promise<string | undefined>;
}> {
  const out = await makeFolder();
  const lines: string[] = [];
  const exitCode = await main(
    ['--sources', sources, '--out', out, '--roles', join(SAMPLE, 'roles')],
    (line) => lines.push(line),
  );
  const written = () => readFile(join(out, 'mobility.json'), 'utf8').catch(() => undefined);
  return { exitCode, lines, written };
}

/** A folder that is removed after the test. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mobility-'));
  folders.push(folder);
  return folder;
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { listOffers, type SchoolTable } from '../../src/domain/schools.ts';
import { main } from '../../tools/schools/buildSchools.ts';

// Made-up schools: 100 and 200 are open, 300 is closed, 400 is in no directory,
// 500 awards nothing. 100 reported a kind without any award in both years.
const SAMPLE = join(import.meta.dirname, 'schoolsSample');
const COMPLETIONS = 'ipeds/completions_sample.csv';
const DIRECTORY = 'ipeds/institutions_hd2024.csv';
const CROSSWALK = 'ipeds/CIP2020_SOC2018_Crosswalk.csv';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('the school tool writes the open schools with awards, by state and name, and no report as null', async () => {
  const { exitCode, written } = await run();

  expect(exitCode).toBe(0);
  expect(JSON.parse((await written())!)).toEqual({
    $schema: '../schema/schools.schema.json',
    source: 'nces-completions-2023-2024',
    directorySource: 'nces-hd-2024',
    codeSource: 'nces-cip-2020',
    years: [2023, 2024],
    codes: [
      { code: '51.0707', name: 'Health information technology', title: 'Records Technology' },
      { code: '51.0713', name: 'Medical coding', title: 'Insurance Coding' },
    ],
    schools: [
      {
        id: 100,
        name: 'Ash College',
        city: 'Waco',
        state: 'tx',
        control: 'nonprofit',
        length: 'four',
        web: 'https://ash.example/',
        awards: [
          ['51.0707', 3, 10, 12],
          ['51.0713', 21, null, 7],
        ],
      },
      {
        id: 200,
        name: 'Zebra College',
        city: 'Austin',
        state: 'tx',
        control: 'public',
        length: 'two',
        web: 'https://www.zebra.example/',
        awards: [
          ['51.0707', 3, 4, null],
          ['51.0713', 21, 2, 0],
        ],
      },
    ],
  });
});

test('the school tool writes the same bytes whatever the order of the rows', async () => {
  const first = await run();
  const second = await run(async (sources) => {
    const path = join(sources, COMPLETIONS);
    const [head, ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
    await writeFile(path, [head, ...rows.reverse()].join('\n'));
  });

  expect(await second.written()).toBe(await first.written());
});

test('the school tool says how many schools it leaves out', async () => {
  const { lines } = await run();

  expect(lines).toContain('2 schools with awards are not open in the directory and are left out');
});

test.each([
  ['without a column', COMPLETIONS, 'AWLEVEL', 'LEVEL', 'completions_sample.csv: column AWLEVEL: '],
  [
    'with a count that is none',
    COMPLETIONS,
    ',12\n',
    ',PS\n',
    'row 4, column CTOTALT: cannot read "PS"',
  ],
  [
    'with a row twice',
    COMPLETIONS,
    '2024,100,51.0707,3',
    '2023,100,51.0707,3',
    ' in 2023: stands twice',
  ],
  [
    'with a new award level',
    COMPLETIONS,
    '2023,200,51.0707,3',
    '2023,200,51.0707,33',
    '33 is no award level',
  ],
  ['with another kind of school', DIRECTORY, ',4,2,1,1,', ',4,2,9,1,', 'row 2: has no UNITID'],
  ['without a title', CROSSWALK, '51.0707', '51.0708', '51.0707: is not listed'],
])(
  'the school tool refuses a file %s, and writes nothing',
  async (_, file, old, changed, problem) => {
    const { exitCode, lines, written } = await run(async (sources) => {
      const path = join(sources, file);
      await writeFile(path, (await readFile(path, 'utf8')).replace(old, changed));
    });

    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toContain(problem);
    expect(await written()).toBeUndefined();
  },
);

test('the school tool names the files that are not there', async () => {
  const { exitCode, lines } = await run(async (sources) => rm(join(sources, DIRECTORY)));

  expect(exitCode).toBe(1);
  expect(lines[1]).toContain('ipeds/institutions_hd<year>.csv: is not in the folder');
});

// Sums of the publisher's file for 2024, closed schools included: none of them has an award that year.
test.each([
  ['51.0706', 2779],
  ['51.0707', 11_827],
  ['51.0713', 10_170],
  ['51.2706', 3042],
])(
  'the committed schools give as many awards of %s in 2024 as the publisher’s file',
  async (code, sum) => {
    const { table } = await readCommitted();
    const offers = listOffers(table).filter((offer) => offer.code.code === code);

    expect(table.years.at(-1)).toBe(2024);
    expect(offers.reduce((total, { latest }) => total + (latest ?? 0), 0)).toBe(sum);
  },
);

// Read off the publisher's file by hand.
test('the committed schools have the awards of a school as it reported them', async () => {
  const { table } = await readCommitted();
  const school = table.schools.find(({ name }) => name === 'Community College of Vermont');

  expect(school?.awards).toContainEqual(['51.0707', 2, 6, 11, 27, 21, 21]);
});

test('the committed schools stay small enough to fetch on a phone', async () => {
  const { text } = await readCommitted();

  expect(gzipSync(text).length).toBeLessThan(120_000);
});

async function readCommitted(): Promise<{ readonly text: string; readonly table: SchoolTable }> {
  const path = join(import.meta.dirname, '../../data/him-us/schools.json');
  const text = await readFile(path, 'utf8');
  return { text, table: JSON.parse(text) as SchoolTable };
}

/** Runs the tool on the sample, changed first, into a folder that has only its programs. */
async function run(change: (sources: string) => Promise<void> = async () => {}): Promise<{
  readonly exitCode: number;
  readonly lines: readonly string[];
  /** What was written; undefined where nothing was. */
  readonly written: () => Promise<string | undefined>;
}> {
  const out = await mkdtemp(join(tmpdir(), 'schools-'));
  folders.push(out);
  await cp(SAMPLE, out, { recursive: true });
  const sources = join(out, 'sources');
  await change(sources);
  const lines: string[] = [];
  const exitCode = await main(['--sources', sources, '--out', out], (line) => lines.push(line));
  const written = () => readFile(join(out, 'schools.json'), 'utf8').catch(() => undefined);
  return { exitCode, lines, written };
}

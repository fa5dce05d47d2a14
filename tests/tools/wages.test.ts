import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { afterEach, expect, test } from 'vitest';
import type { WageHistory } from '../../src/domain/wageHistory.ts';
import { main } from '../../tools/wages/buildWages.ts';
import type { Inputs } from '../../tools/wages/buildFiles.ts';
import { buildFiles } from '../../tools/wages/buildFiles.ts';
import type { SourceFile } from '../../tools/wages/findTable.ts';
import { findSource } from '../../tools/wages/findSources.ts';
import { parseOews } from '../../tools/wages/parseOews.ts';
import { readSource } from '../../tools/wages/readSource.ts';

// The sample's files have their publishers' headers and made-up figures. Its roles
// use four codes: 29-2010 is printed twice and has no outlook, 11-1011 reaches the
// top code, 11-9111 has unreleased cells, and the outlook of 29-2072 has dashes.
// Over the years 29-2010 has no row in 2022 and a broad one in 2023; 2020 is not taken.
const SAMPLE = join(import.meta.dirname, 'wagesSample');
const SOURCES = join(SAMPLE, 'sources');
const OEWS = join(SOURCES, 'bls_oews');

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('the wage tool writes exactly the expected files from the sample', async () => {
  const { exitCode, out } = await run(['--sources', SOURCES]);

  expect(exitCode).toBe(0);
  expect(await readTree(out)).toEqual(await readTree(join(SAMPLE, 'expected')));
});

test('the wage tool writes the same bytes when it is run again', async () => {
  const { out } = await run(['--sources', SOURCES]);
  const before = await readTree(out);
  await run(['--sources', SOURCES], out);

  expect(await readTree(out)).toEqual(before);
});

test('the wage tool says what it read, counted and left out', async () => {
  const { lines } = await run(['--sources', SOURCES]);

  expect(lines).toContain('areas: codes 3, places 4, cells 42, suppressed 9');
  expect(lines.filter((line) => line.includes('Guam'))).toEqual([
    '  rpp_metro_2024.csv: row 6, column states: "gu" is not in rpp_state_2024.csv, ' +
      'so 6600001 Guam is left out; list it there',
  ]);
  expect(lines).toContain(
    '  occupation_2024_2034.xlsx: 29-2010: has no row; the occupation is left without an outlook',
  );
});

test('the wage tool names each file that the folder of sources lacks, and writes nothing', async () => {
  const { exitCode, lines, out } = await run(['--sources', SAMPLE]);

  expect(exitCode).toBe(1);
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe('Nothing was written. 10 to mend:');
  expect(lines[1]).toContain('put it there, or name the file with --oews-national');
  expect(await readTree(out)).toEqual({});
});

test('the wage tool refuses OEWS files of different years', async () => {
  const older = join(await makeFolder(), 'oews_state_may2024.csv');
  await writeFile(older, await readFile(join(OEWS, 'oews_state_may2025.csv')));
  const { exitCode, lines } = await run(['--sources', SOURCES, '--oews-states', older]);

  expect(exitCode).toBe(1);
  expect(lines[1]).toContain('must all carry one year in their names');
});

test('the wage tool refuses a year left out between the first comparable one and the newest', async () => {
  const files = [2021, 2023, 2024].flatMap((year) => [
    '--oews-earlier',
    join(OEWS, `national_M${year}_dl.csv`),
  ]);
  const { exitCode, lines } = await run(['--sources', SOURCES, ...files]);

  expect(exitCode).toBe(1);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('needs one national file of 2022, but has 0');
});

test('the wage tool refuses a price index that lacks a reference month, and takes no other', async () => {
  const inputs = await sampleInputs();
  const consumerPrices = csv('cpi_u_monthly.csv', [
    'Date,Index,Inflation',
    '2021-05-01,200,',
    '2022-05-01,220,',
    '2023-04-01,229,',
    '2023-06-01,231,',
    '2024-05-01,240,',
    '2025-05-01,250,',
  ]);
  const { problems } = buildFiles({ ...inputs, consumerPrices });

  expect(problems).toEqual([
    {
      file: 'cpi_u_monthly.csv',
      at: 'column Date',
      message: "has no index of 2023-05, the reference month of that year's wages",
    },
  ]);
});

test('the wage tool refuses a file without a needed column, naming file and column', async () => {
  const broken = join(await makeFolder(), 'national_M2025_dl.csv');
  const text = await readFile(join(OEWS, 'national_M2025_dl.csv'), 'utf8');
  await writeFile(broken, text.replace('A_MEDIAN', 'A_MIDDLE'));
  const { exitCode, lines, out } = await run(['--sources', SOURCES, '--oews-national', broken]);

  expect(exitCode).toBe(1);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('national_M2025_dl.csv: column A_MEDIAN: is missing; check');
  expect(await readTree(out)).toEqual({});
});

test('buildFiles refuses a wanted code that has no national row', async () => {
  const inputs = await sampleInputs();
  const wanted = { soc: new Set([...inputs.wanted.soc, '15-1245']), onet: inputs.wanted.onet };
  const { files, problems } = buildFiles({ ...inputs, wanted });

  expect(files).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'national_M2025_dl.csv', at: 'column OCC_CODE' });
  expect(problems[0]!.message).toContain('has no 15-1245');
});

test('buildFiles refuses an O*NET code that O*NET does not list', async () => {
  const inputs = await sampleInputs();
  const wanted = { soc: inputs.wanted.soc, onet: new Set(['29-2072.99']) };
  const { problems } = buildFiles({ ...inputs, wanted });

  expect(problems.map(({ message }) => message)).toEqual([
    'has no 29-2072.99, which a role names as its occupation.onet; mend the role',
  ]);
});

test('buildFiles refuses a file of which no row matches', async () => {
  const inputs = await sampleInputs();
  const states = csv('oews_state_may2025.csv', [STATE_HEADER, 'TX,53-7199,1,1,2,3,4,5,6']);
  const { problems } = buildFiles({ ...inputs, states });

  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toContain('no row matched an occupation code of the roles');
});

test('buildFiles refuses the same area in two files', async () => {
  const inputs = await sampleInputs();
  const { problems } = buildFiles({ ...inputs, areas: [inputs.areas[0]!, inputs.areas[0]!] });

  expect(problems).toHaveLength(7);
  expect(problems[0]!.message).toContain('pass each file once');
});

test('buildFiles writes percentiles that fall as they are, and warns', async () => {
  const inputs = await sampleInputs();
  const rows = [
    STATE_HEADER,
    'TX,29-2072,200,1,34000,33000,,63000,78000',
    'TX,11-9111,1,1,2,2,3,4,5',
  ];
  const { problems, warnings } = buildFiles({ ...inputs, states: csv('states.csv', rows) });

  expect(problems).toEqual([]);
  expect(warnings.filter(({ message }) => message.includes('do not rise'))).toEqual([
    {
      file: 'states.csv',
      at: '29-2072 in tx',
      message: 'has percentiles that do not rise; written as they are',
    },
  ]);
});

test('buildFiles warns of a place that the price parity files do not list', async () => {
  const inputs = await sampleInputs();
  const rows = [STATE_HEADER, 'TX,29-2072,1,1,2,3,4,5,6', 'ZZ,29-2072,1,1,2,3,4,5,6'];
  const { files, warnings } = buildFiles({ ...inputs, states: csv('states.csv', rows) });

  expect(files.find(({ path }) => path === 'wages/states.json')!.text).not.toContain('zz');
  expect(warnings.filter(({ at }) => at === 'zz')).toHaveLength(1);
});

test('parseOews keeps the marks #, * and ** and reads a blank as null', () => {
  const rows = [STATE_HEADER, 'TX,29-2072,**,,*,"39,000",48000.5,#,'];
  const { value } = parseOews(csv('states.csv', rows), 'states', new Set(['29-2072']));

  expect(value.rows[0]!.figures).toEqual({
    employment: '**',
    locationQuotient: null,
    p10: '*',
    p25: 39000,
    p50: 48000.5,
    p75: '#',
    p90: null,
    mean: null,
  });
});

test('parseOews refuses a cell that is neither a number nor a mark', () => {
  const rows = [STATE_HEADER, 'TX,29-2072,1,1,2,3,n/a,5,6'];
  const { problems } = parseOews(csv('states.csv', rows), 'states', new Set(['29-2072']));

  expect(problems).toEqual([
    {
      file: 'states.csv',
      at: 'row 2, column A_MEDIAN',
      message: 'cannot read "n/a"; expected a number, #, *, ** or nothing',
    },
  ]);
});

test.each([
  ['detailed last', ['broad', 'detailed']],
  ['detailed first', ['detailed', 'broad']],
])('parseOews takes the detailed row of a code that is printed twice, %s', (_, groups) => {
  const rows = groups.map((group) => stateRow('TX', group, group === 'detailed' ? 51000 : 1));
  const { value, problems } = parseOews(workbook(rows), 'states', new Set(['29-2072']));

  expect(problems).toEqual([]);
  expect(value.rows.map(({ isBroad, figures }) => [isBroad, figures.p50])).toEqual([
    [false, 51000],
  ]);
});

test('parseOews takes a broad row where there is no other, and buildFiles says so', async () => {
  const states = workbook([stateRow('TX', 'broad', 51000)]);
  const { warnings } = buildFiles({ ...(await sampleInputs()), states });

  expect(warnings).toContainEqual({
    file: 'state_M2025_dl.xlsx',
    at: '29-2072 in tx',
    message: 'is published for the broad occupation only; taken',
  });
});

test('parseOews refuses a second row for one place and code', () => {
  const rows = [stateRow('TX', 'detailed', 51000), stateRow('TX', 'detailed', 52000)];
  const { problems } = parseOews(workbook(rows), 'states', new Set(['29-2072']));

  expect(problems.map(({ at }) => at)).toEqual(['row 3']);
});

test("buildFiles reads the publisher's own state workbook, and then has state means", async () => {
  const states = workbook([stateRow('TX', 'detailed', 51000)]);
  const { files } = buildFiles({ ...(await sampleInputs()), states });

  expect(files.find(({ path }) => path === 'wages/states.json')!.content).toMatchObject({
    columns: ['employment', 'locationQuotient', 'p10', 'p25', 'p50', 'p75', 'p90', 'mean'],
    places: { tx: { '29-2072': [200, 0.98, null, null, 51000, null, '#', 53000] } },
  });
});

test('parseOews gives back the first 0 of an area code that a workbook holds as a number', () => {
  const rows = [[200006, 'AK', '29-2072', 'Title', 'detailed', 10, 1, 2, 3, 4, 5, 6, 7]];
  const { value } = parseOews(workbook(rows), 'areas', new Set(['29-2072']));

  expect(value.rows.map(({ place }) => place)).toEqual(['0200006']);
});

test('findSource takes the newest file, by number and not by letter', async () => {
  const root = await makeFolder();
  for (const release of ['onet_9_1', 'onet_30_2', 'onet_30_10', 'onet_31_0_derived']) {
    await mkdir(join(root, release));
    await writeFile(join(root, release, 'job_zones.csv'), '');
  }

  expect(findSource(root, 'onetJobZones')).toBe(join(root, 'onet_30_10/job_zones.csv'));
  expect(findSource(root, 'national')).toBeUndefined();
});

// The May 2025 release (USDL-26-0725, 15 May 2026), read off its workbook by hand.
test.each([
  ['11-9111', 'p50', 123860],
  ['29-2072', 'p10', 37000],
  ['29-2072', 'p50', 51140],
  ['29-2072', 'p90', 81150],
  ['29-9021', 'p50', 68020],
  ['13-2099', 'p50', 81100],
  ['15-2051', 'p50', 120230],
  ['31-9094', 'p50', 40410],
])('the committed national wages give %s the published %s', async (soc, column, published) => {
  const path = join(import.meta.dirname, '../../data/him-us/wages/us.json');
  const table = JSON.parse(await readFile(path, 'utf8')) as {
    readonly period: string;
    readonly columns: readonly string[];
    readonly places: { readonly us: Readonly<Record<string, readonly unknown[]>> };
  };

  expect(table.period).toBe('2025-05');
  expect(table.places.us[soc]?.[table.columns.indexOf(column)]).toBe(published);
});

// Read by hand off the workbooks of those years and the index of those months.
test.each([
  ['29-2072', '2021-05', [29430, 36930, 46660, 59120, 74200]],
  ['13-2099', '2024-05', [46420, 60140, 80190, 109120, 151780]],
  ['11-9199', '2021-05', [60390, 80890, 124650, 162380, '#']],
])('the committed history gives %s the figures published for %s', async (soc, period, row) => {
  const path = join(import.meta.dirname, '../../data/him-us/wages/history.json');
  const history = JSON.parse(await readFile(path, 'utf8')) as WageHistory;

  expect(history.columns).toEqual(['p10', 'p25', 'p50', 'p75', 'p90']);
  expect(history.years.map(({ priceIndex }) => priceIndex)).toEqual([
    269.195, 292.296, 304.127, 314.069, 321.465,
  ]);
  expect(history.occupations[soc]?.[period]).toEqual(row);
});

const STATE_HEADER = 'state,occ_code,tot_emp,loc_quotient,a_pct10,a_pct25,a_median,a_pct75,a_pct90';

function csv(name: string, lines: readonly string[]): SourceFile {
  return { name, sheets: [{ name, rows: csvParseRows(lines.join('\n')) }] };
}

/** The publisher's layout, shortened, and with the mean last as it is not in the real one. */
function workbook(rows: readonly (readonly (string | number | null)[])[]): SourceFile {
  const header =
    'AREA,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,LOC_QUOTIENT,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,A_MEAN';
  const sheets = [
    { name: 'state_M2025_dl', rows: [header.split(','), ...rows] },
    { name: 'Field Descriptions', rows: [['Field', 'Field Description']] },
  ];
  return { name: 'state_M2025_dl.xlsx', sheets };
}

function stateRow(
  state: string,
  group: string,
  median: number,
): readonly (string | number | null)[] {
  const title = 'Medical Records Specialists';
  return ['48', state, '29-2072', title, group, 200, 0.98, null, '', median, null, '#', 53000];
}

async function sampleInputs(): Promise<Inputs> {
  const source = (path: string): Promise<SourceFile> => readSource(join(SOURCES, path));
  return {
    wanted: {
      soc: new Set(['11-1011', '11-9111', '29-2010', '29-2072']),
      onet: new Set(['29-2072.00']),
    },
    year: 2025,
    national: await source('bls_oews/national_M2025_dl.csv'),
    states: await source('bls_oews/oews_state_may2025.csv'),
    areas: [await source('bls_oews/oews_metro_may2025.csv')],
    earlierNational: await Promise.all(
      [2021, 2022, 2023, 2024].map(async (year) => ({
        year,
        source: await source(`bls_oews/national_M${year}_dl.csv`),
      })),
    ),
    consumerPrices: await source('cpi/cpi_u_monthly.csv'),
    projections: await source('bls_ep/occupation_2024_2034.xlsx'),
    parityOfStates: await source('bea_rpp/rpp_state_2024.csv'),
    parityOfAreas: await source('bea_rpp/rpp_metro_2024.csv'),
    onetOccupations: await source('onet_30_3/occupation_data.csv'),
    onetJobZones: await source('onet_30_3/job_zones.csv'),
  };
}

/** Runs the tool on the sample's roles, into an empty folder unless one is given. */
async function run(
  args: readonly string[],
  folder?: string,
): Promise<{ readonly exitCode: number; readonly lines: readonly string[]; readonly out: string }> {
  const out = folder ?? (await makeFolder());
  const lines: string[] = [];
  const roles = join(SAMPLE, 'roles');
  const exitCode = await main([...args, '--out', out, '--roles', roles], (line) =>
    lines.push(line),
  );
  return { exitCode, lines, out };
}

/** A folder that is removed after the test. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wages-'));
  folders.push(folder);
  return folder;
}

/** Text of each file in a folder and below, by its path. */
async function readTree(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    paths.map((path, index) => [path.slice(folder.length + 1), texts[index]!]),
  );
}

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { main } from '../../tools/fit/buildInterests.ts';

// The sample has O*NET's headers and made-up figures. Its roles are in 11-9111, 29-2072
// (without work styles), 43-4071 (with one that O*NET would not show), 13-2099.04
// (in no table) and an occupation without an O*NET code.
const SAMPLE = join(import.meta.dirname, 'fitSample');
const SOURCES = join(SAMPLE, 'sources');
const INTERESTS = 'onet_30_3/career_interest_types_targets.csv';
const STYLES = 'onet_29_3/work_styles_targets.csv';

/** A self-check as the formatter lays it out, with some section in it. */
const fileWith = (section: string) => `{
  "statements": [
    { "id": "order", "text": "I like order: {} and \\"onet\\"." }
  ],
  "onet": ${section}
}
`;

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

test('the fit tool writes the figures of the roles’ occupations and leaves all else as it was', async () => {
  const first = await run(SOURCES, fileWith('{}'));

  expect(first.exitCode).toBe(0);
  expect(first.lines).toEqual([
    '3 occupations with interests.',
    'Without work styles: 29-2072.00, 43-4071.00.',
    'Without figures, and left out: 13-2099.04.',
  ]);
  expect(first.written).toBe(
    fileWith(`{
    "interestSource": "onet-30-3",
    "styleSource": "onet-29-3",
    "occupations": [
      {
        "code": "11-9111.00",
        "interests": [2, 3, 1.5, 4, 6, 5],
        "styles": [4.5, 4.25, 3.75, 4.75]
      },
      {
        "code": "29-2072.00",
        "interests": [2.5, 4.25, 1, 3.5, 1.75, 6.75]
      },
      {
        "code": "43-4071.00",
        "interests": [2, 1, 1, 2, 1.5, 7]
      }
    ]
  }`),
  );
  // A second run has nothing to change.
  expect((await run(SOURCES, first.written)).written).toBe(first.written);
});

test.each([
  [
    'without the column of values',
    INTERESTS,
    'Data Value',
    'Value',
    `${INTERESTS}: row 2, column Data Value: `,
  ],
  ['of another scale', INTERESTS, /,OI,/g, ',XX,', `${INTERESTS}: has no row of the scale OI`],
  [
    'with a value that is no number',
    STYLES,
    ',4.5,',
    ',high,',
    `${STYLES}: row 2, column Data Value: `,
  ],
])('the fit tool refuses a file %s, and writes nothing', async (_, file, old, changed, problem) => {
  const sources = await makeFolder();
  await cp(SOURCES, sources, { recursive: true });
  const text = await readFile(join(sources, file), 'utf8');
  await writeFile(join(sources, file), text.replace(old, changed));
  const { exitCode, lines, written } = await run(sources, fileWith('{}'));

  expect(exitCode).toBe(1);
  expect(lines[1]).toContain(problem);
  expect(written).toBe(fileWith('{}'));
});

test('the fit tool says where the section belongs when it is not there', async () => {
  const { exitCode, lines } = await run(SOURCES, '{ "statements": [] }\n');

  expect(exitCode).toBe(1);
  expect(lines[1]).toMatch(/fit\.json: onet: is not there as the formatter lays it out/);
});

// Read off the publisher's tables by hand.
test('the shipped figures are the published ones', async () => {
  const path = join(import.meta.dirname, '../../data/him-us/guide/fit.json');
  const { onet } = JSON.parse(await readFile(path, 'utf8')) as {
    readonly onet: { readonly occupations: readonly { readonly code: string }[] };
  };
  const found = (code: string) => onet.occupations.find((one) => one.code === code);

  expect(found('29-2072.00')).toEqual({
    code: '29-2072.00',
    interests: [2.86, 4.33, 1, 3.41, 1.88, 6.95],
  });
  expect(found('11-9111.00')).toEqual({
    code: '11-9111.00',
    interests: [2.05, 3.75, 1.45, 4.4, 5.95, 5.17],
    styles: [4.46, 4.75, 4.22, 4.81],
  });
});

/** Runs the tool on the sample's roles, into a folder with this self-check. */
async function run(sources: string, text: string) {
  const out = await makeFolder();
  const path = join(out, 'guide/fit.json');
  await mkdir(join(out, 'guide'));
  await writeFile(path, text);
  const lines: string[] = [];
  const exitCode = await main(
    ['--sources', sources, '--out', out, '--roles', join(SAMPLE, 'roles')],
    (line) => lines.push(line),
  );
  return { exitCode, lines, written: await readFile(path, 'utf8') };
}

/** A folder that is removed after the test. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fit-'));
  folders.push(folder);
  return folder;
}

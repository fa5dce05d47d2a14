import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { formatMapJson } from '../../../src/features/sources/downloads/formatMapJson.ts';
import { formatMapCsv, type CsvFile } from '../../../src/features/sources/downloads/mapCsv.ts';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import { parseGuide } from '../../../src/format/guide/parseGuide.ts';
import { readGuideFiles, readMapFiles } from '../../../tools/readMapFiles.ts';

const { atlas } = parseCareerMap(readMapFiles('data/him-us'));
const { map, details, nationWages } = atlas!;
const rowsOf = (file: CsvFile) => csvParse(formatMapCsv(file, { map, details, nationWages }));

test('each file has a row for every role, move, credential and source, in the data’s order', () => {
  const ids = (items: readonly { readonly id?: string }[]) => items.map(({ id }) => id);

  expect(ids(rowsOf('roles'))).toEqual(ids(map.roles));
  expect(ids(rowsOf('moves'))).toEqual(ids(map.moves));
  expect(ids(rowsOf('credentials'))).toEqual(ids(details.credentials));
  expect(ids(rowsOf('sources'))).toEqual(ids(details.sources));
});

test('figures are bare numbers of the data, and sources are ids of the file of sources', () => {
  const roles = rowsOf('roles');
  const coder = roles.find(({ id }) => id === 'medical-coder')!;
  const role = map.roles.find(({ id }) => id === 'medical-coder')!;
  const wages = nationWages.places['us']![role.soc]!;
  const known = new Set(details.sources.map(({ id }) => id));
  const named = [...roles, ...rowsOf('moves')].flatMap((row) => row['sources']!.split('; '));

  expect(Number(coder['pay_middle_usd_per_year'])).toBe(
    wages[nationWages.columns.indexOf(role.wageBand.middle)],
  );
  expect(coder['wage_period']).toBe(nationWages.period);
  expect(coder['asks']).toMatch(/CCA.*CPC/);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a cell without a value is empty, never zero or a word for nothing', () => {
  const credentials = rowsOf('credentials');
  const retired = credentials.find(({ status }) => status === 'retired')!;

  expect(retired['renewal_months']).toBe('');
  expect(credentials.flatMap(Object.values)).not.toContain('undefined');
  expect(rowsOf('roles').flatMap(Object.values)).not.toContain('undefined');
});

test('the JSON file holds the map as it is, its terms, and where it is from', () => {
  const { parts } = parseGuide(readGuideFiles('data/him-us'), atlas!);
  const places = { places: atlas!.places, priceParitySource: atlas!.priceParitySource };
  const content = { map, details, nationWages, places, guide: parts! };

  const read = JSON.parse(formatMapJson(content, 'https://example.org/')) as typeof content & {
    readonly about: { readonly license: readonly string[]; readonly address: string };
  };

  const { about, ...rest } = read;
  expect(rest).toEqual(JSON.parse(JSON.stringify(content)));
  expect(about.address).toBe('https://example.org/');
  expect(about.license.join(' ')).toMatch(/CC BY 4\.0.*public domain.*O\*NET/);
});

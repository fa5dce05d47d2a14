import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Gaps } from '../../../src/domain/eligibility/gaps.ts';
import { formatRolesCsv, nameCsvFile } from '../../../src/features/list/formatRolesCsv.ts';
import { buildRoleRows, type RoleRow } from '../../../src/features/list/roleRows.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const { map, nationWages } = tinyAtlas({
  'roles/ops.json: roles[1].requires': { credential: 'badge' },
});
const names = {
  chain: [
    { placeId: 'tx', table: { ...nationWages, period: '2024-05' } },
    { placeId: 'us', table: nationWages },
  ],
  placeName: (id: string) => ({ us: 'United States', tx: 'Texas' })[id] ?? id,
  sourceName: (id: string) => `Source ${id}`,
  credentialName: (id: string) => id.toUpperCase(),
  missingWords: ({ missing }: Gaps) => missing.map(({ kind }) => kind).join('; '),
};
const pays = new Map([
  ['clerk', { low: 30, middle: 40, high: 50, placeId: 'us' }],
  ['coder', { low: 40, middle: 50, high: 60, placeId: 'tx' }],
]);
const rows = buildRoleRows(map.roles, map, pays, undefined).map((row): RoleRow => ({
  ...row,
  outlook: {
    fromYear: 2024,
    toYear: 2034,
    employmentFrom: null,
    employmentTo: null,
    changePercent: -3.5,
    openingsPerYear: null,
    entryEducation: null,
    workExperience: null,
    training: null,
    source: 'ep',
  },
}));
const titled = (title: string): RoleRow => ({ ...rows[0]!, role: { ...rows[0]!.role, title } });

test('formatRolesCsv gives every figure with its statistic, place, period and source', () => {
  const [clerk, lead, coder] = csvParse(formatRolesCsv(rows, names));

  expect(clerk).toMatchObject({
    id: 'clerk',
    title: 'Records Clerk',
    family: 'Operations',
    level: 'Entry',
    usual_minimum_education: 'High school',
    pay_low_usd_per_year: '30',
    pay_middle_usd_per_year: '40',
    pay_high_usd_per_year: '50',
    pay_low_statistic: '10th percentile',
    pay_middle_statistic: '25th percentile',
    pay_high_statistic: 'Median',
    pay_place: 'United States',
    pay_place_code: 'us',
    pay_note: 'No figure published for Texas',
    wage_period: '2025-05',
    wage_source: 'Source survey',
    occupation_soc: '29-2072',
    occupation_growth_percent: '-3.5',
    occupation_openings_per_year: '',
    outlook_source: 'Source ep',
  });
  expect(lead).toMatchObject({
    credentials_asked: 'BADGE',
    credential_needed: 'yes',
    emerging: 'yes',
  });
  expect(coder).toMatchObject({
    pay_place: 'Texas',
    pay_note: '',
    wage_period: '2024-05',
    adjacent: 'yes',
  });
});

test('formatRolesCsv leaves a missing figure empty and says so', () => {
  const lead = csvParse(formatRolesCsv(rows, names))[1];

  expect(lead).toMatchObject({
    pay_middle_usd_per_year: '',
    pay_place: '',
    wage_source: '',
    pay_note: 'No figure published for Texas or a larger place',
  });
});

test('formatRolesCsv says what the reader is missing only where the rows do', () => {
  const gaps: Gaps = {
    missing: [{ kind: 'credential', credential: 'badge' }],
    steps: 1,
    months: 18,
    unplannable: 0,
    asides: 0,
  };

  const [personal] = csvParse(formatRolesCsv([{ ...rows[0]!, gaps }], names));

  expect(personal).toMatchObject({
    my_state: 'One step',
    my_missing: 'credential',
    my_steps: '1',
    my_months_typical: '18',
  });
  expect(formatRolesCsv(rows, names)).not.toMatch(/\bmy_/);
});

test('formatRolesCsv ends each line with CR LF, and quotes what would end a cell', () => {
  const text = formatRolesCsv([titled('Clerk, "lead"\nof two')], names);

  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(text).toContain(',"Clerk, ""lead""\nof two",');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'formatRolesCsv keeps %j from being run as a formula',
  (title) => {
    expect(csvParse(formatRolesCsv([titled(title)], names))[0]?.['title']).toBe(`'${title}`);
  },
);

test('formatRolesCsv holds any title, and as many cells in each line', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const lines = csvParseRows(formatRolesCsv([titled(title), rows[1]!], names));

      expect(lines).toHaveLength(3);
      expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
      expect(lines[1]?.[1]?.replace(/^'/, '')).toBe(title.replace(/^'/, ''));
    }),
  );
});

test('nameCsvFile names the map, the place and the date of the data', () => {
  expect(nameCsvFile('him-us', 'tx', '2026-11-25')).toBe('him-roles-tx-2026-11-25.csv');
  expect(nameCsvFile('nursing', 'us', '2026-11-25')).toBe('nursing-roles-us-2026-11-25.csv');
});

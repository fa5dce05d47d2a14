import { expect, test } from 'vitest';
import type { Gaps } from '../../../src/domain/eligibility/gaps.ts';
import type { Outlook, Role } from '../../../src/domain/model.ts';
import {
  buildRoleRows,
  nextSort,
  sortRoleRows,
  type RoleRow,
} from '../../../src/features/list/roleRows.ts';
import { SORT_FIELDS, type SortField } from '../../../src/store/choices.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const { map, details } = tinyAtlas({
  'roles/ops.json: roles[1].requires': {
    anyOf: [
      { program: 'associate' },
      { allOf: [{ credential: 'badge' }, { credential: 'big-badge' }] },
    ],
  },
  'roles/rev.json: roles[0].requires': { credential: 'badge' },
});
const pay = (middle: number) => ({ low: middle - 1, middle, high: middle + 1, placeId: 'us' });
const pays = new Map([
  ['clerk', pay(40)],
  ['coder', pay(50)],
]);
const outlook = (changePercent: number | null, openingsPerYear: number | null) =>
  ({ changePercent, openingsPerYear }) as Outlook;

const rows = buildRoleRows(map.roles, map, pays, undefined).map((row): RoleRow => ({
  ...row,
  outlook:
    row.role.id === 'coder'
      ? outlook(-2, 300)
      : row.role.id === 'clerk'
        ? outlook(0, null)
        : undefined,
}));
const order = (field: SortField, isDescending: boolean, of = rows) =>
  sortRoleRows(of, { field, isDescending }, map).map(({ role }) => role.id);

test('buildRoleRows says what the usual way asks, and whether a credential can be done without', () => {
  expect(
    rows.map(({ role, education, credentials, isCredentialNeeded }) => [
      role.id,
      education,
      credentials.map(({ abbreviation }) => abbreviation),
      isCredentialNeeded,
    ]),
  ).toEqual([
    ['clerk', 'hs', [], false],
    ['lead', 'associate', ['BADGE', 'BIG-BADGE'], false],
    ['coder', 'hs', ['BADGE'], true],
  ]);
});

test('buildRoleRows leaves out a figure that is not there', () => {
  const built = buildRoleRows(
    map.roles,
    map,
    pays,
    new Map(details.occupations.map((o) => [o.soc, o])),
  );

  expect(built.map((row) => row.pay?.middle)).toEqual([40, undefined, 50]);
  expect(built.every((row) => row.outlook === undefined)).toBe(true);
});

test.each<readonly [SortField, readonly string[], readonly string[]]>([
  ['title', ['coder', 'clerk', 'lead'], ['lead', 'clerk', 'coder']],
  ['level', ['clerk', 'coder', 'lead'], ['lead', 'clerk', 'coder']],
  ['family', ['clerk', 'lead', 'coder'], ['coder', 'clerk', 'lead']],
  ['education', ['clerk', 'coder', 'lead'], ['lead', 'clerk', 'coder']],
  ['pay', ['clerk', 'coder', 'lead'], ['coder', 'clerk', 'lead']],
  ['growth', ['coder', 'clerk', 'lead'], ['clerk', 'coder', 'lead']],
  ['openings', ['coder', 'clerk', 'lead'], ['coder', 'clerk', 'lead']],
])(
  'sortRoleRows by %s keeps ties in order and missing figures last, both ways',
  (field, up, down) => {
    expect(order(field, false)).toEqual(up);
    expect(order(field, true)).toEqual(down);
  },
);

const gaps = (steps: number, months: number, more: Partial<Gaps> = {}): Gaps => ({
  missing: [{ kind: 'credential', credential: 'badge' }],
  steps,
  months,
  unplannable: 0,
  asides: 0,
  ...more,
});
const byState: readonly (readonly [name: string, gaps: Gaps | undefined])[] = [
  ['no step leads there', gaps(1, 0, { unplannable: 1 })],
  ['3 steps', gaps(3, 0)],
  ['2 steps, 30 months', gaps(2, 30)],
  ['2 steps, 20 months', gaps(2, 20)],
  ['1 step, 40 months', gaps(1, 40)],
  ['to arrange', gaps(0, 0)],
  ['ready', gaps(0, 0, { missing: [] })],
];

test('sortRoleRows puts what the reader is ready for first, then the nearest', () => {
  const states = byState.map(([id, missing]): RoleRow => {
    const role: Role = { ...map.roles[0]!, id };
    return { ...rows[0]!, role, gaps: missing };
  });

  const nearest = byState.map(([id]) => id).toReversed();
  expect(order('state', false, states)).toEqual(nearest);
  expect(order('state', true, states)).toEqual(nearest.toReversed());
});

test('sortRoleRows sorts titles as people do', () => {
  const titled = ['éclair maker', 'Zebra', 'Eclair lead', 'apple'].map((title, index): RoleRow => {
    const role: Role = { ...map.roles[0]!, id: String(index), title };
    return { ...rows[0]!, role };
  });

  expect(order('title', false, titled)).toEqual(['3', '2', '0', '1']);
});

test.each(SORT_FIELDS)('nextSort turns %s round when asked again', (field) => {
  const first = nextSort(
    { field: field === 'title' ? 'level' : 'title', isDescending: true },
    field,
  );

  expect(first).toEqual({ field, isDescending: ['pay', 'growth', 'openings'].includes(field) });
  expect(nextSort(first, field)).toEqual({ field, isDescending: !first.isDescending });
});

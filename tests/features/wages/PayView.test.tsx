// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { WageTable } from '../../../src/domain/model.ts';
import type { WageHistory } from '../../../src/domain/wageHistory.ts';
import { PayPage } from '../../../src/app/pages/PayPage.tsx';
import type { Loaders } from '../../../src/store/appStore.ts';
import { DEFAULT_CHOICES } from '../../../src/store/choices.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

// Texas costs less than the nation, Utah more; Puerto Rico has no price parity.
// Of the areas of Texas, Houston has a parity of its own, the rural one has not,
// and nothing is published for Waco.
const ATLAS = tinyAtlas({
  'places.json: places[1]': {
    id: 'tx',
    name: 'Texas',
    kind: 'state',
    states: ['tx'],
    priceParity: 80,
  },
  'places.json: places[2]': {
    id: '26420',
    name: 'Houston, TX',
    kind: 'metro',
    states: ['tx'],
    priceParity: 90,
  },
  'places.json: places[3]': {
    id: 'ut',
    name: 'Utah',
    kind: 'state',
    states: ['ut'],
    priceParity: 125,
  },
  'places.json: places[4]': { id: 'pr', name: 'Puerto Rico', kind: 'state', states: ['pr'] },
  'places.json: places[5]': {
    id: '4800001',
    name: 'West Texas nonmetropolitan area',
    kind: 'nonmetro',
    states: ['tx'],
  },
  'places.json: places[6]': {
    id: '47380',
    name: 'Waco, TX',
    kind: 'metro',
    states: ['tx'],
    priceParity: 85,
  },
  'wages/us.json: places.us.29-2072': [194_720, 37_000, 43_490, 51_140, 64_820, 81_150],
});

const tableOf = (places: WageTable['places']): WageTable => ({
  source: 'survey',
  period: '2025-05',
  columns: ['employment', 'locationQuotient', 'p10', 'p25', 'p50', 'p75', 'p90'],
  places,
});

const STATES = tableOf({
  tx: { '29-2072': [17_210, 0.98, 34_440, 40_000, 48_860, 63_970, 78_390] },
  ut: { '29-2072': [null, null, 40_000, 45_000, 55_000, '#', '#'] },
  pr: { '29-2072': [1850, 1.57, 21_900, 23_020, 27_990, 39_680, 57_780] },
});

const AREAS = tableOf({
  '26420': { '29-2072': [3680, 0.89, 38_150, 45_000, 51_250, 65_650, 80_510] },
  '4800001': { '29-2072': [120, 0.4, 30_000, 36_000, 40_000, 50_000, 60_000] },
});

// Prices rise by a quarter. The clerk's middle is the 25th percentile, the lead's the 75th.
const HISTORY: WageHistory = {
  source: 'survey',
  priceSource: 'own',
  columns: ['p10', 'p25', 'p50', 'p75', 'p90'],
  years: [
    { period: '2021-05', priceIndex: 200 },
    { period: '2023-05', priceIndex: 240 },
    { period: '2025-05', priceIndex: 250 },
  ],
  occupations: {
    '29-2072': {
      '2021-05': [29_430, 36_930, 46_660, '#', '#'],
      '2025-05': [37_000, 43_490, 51_140, 64_820, 81_150],
    },
  },
};

/** The page of a role's pay, with Houston chosen unless another place is. */
async function show(id = 'clerk', loaders: Partial<Loaders> = {}, place = '26420') {
  const store = tinyStore(ATLAS, {
    stateWages: () => Promise.resolve(STATES),
    areaWages: () => Promise.resolve(AREAS),
    wageHistory: () => Promise.resolve(HISTORY),
    ...loaders,
  });
  store.getState().setChoices({ ...DEFAULT_CHOICES, place });
  store.getState().loadPlaceWages();
  store.getState().loadDetails();
  renderInApp(<PayPage />, { store, path: '/roles/:id/pay', at: `/roles/${id}/pay` });
  await screen.findByRole('heading', { name: 'Outlook' });
  await waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
}

const section = (name: string) =>
  screen.getByRole('heading', { level: 2, name }).closest('section')!;

/** The cells of a section's table, row by row, heads left out. */
const rowsOf = (name: string) =>
  within(within(section(name)).getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

const chartOf = (name: string, title: RegExp) =>
  within(section(name)).getByRole('img', { name: title });

const textsOf = (chart: HTMLElement) =>
  [...chart.querySelectorAll('text')].map((text) => text.textContent);

test('the pay of a role has a title, a way back and its parts under headings', async () => {
  await show();

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Pay of Records Clerk');
  expect(document.title).toContain('Pay of Records Clerk');
  expect(screen.getByRole('link', { name: 'Records Clerk' })).toHaveAttribute(
    'href',
    '/roles/clerk?place=26420',
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
    'In Houston, TX and around it',
    'All states',
    'Areas of Texas',
    'Change over time',
    'Outlook',
  ]);
});

test('the chosen place stands beside its state and the nation, with the percentiles that stand for the role', async () => {
  await show();

  const heads = within(section('In Houston, TX and around it')).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toContain('25th percentiletypical of this role');
  expect(rowsOf('In Houston, TX and around it')).toEqual([
    ['Houston, TX', '$38,150', '$45,000', '$51,250', '$65,650', '$80,510', '3,680', '0.89', '90.0'],
    ['Texas', '$34,440', '$40,000', '$48,860', '$63,970', '$78,390', '17,210', '0.98', '80.0'],
    [
      'United States',
      '$37,000',
      '$43,490',
      '$51,140',
      '$64,820',
      '$81,150',
      '194,720',
      '1.00',
      '100.0',
    ],
  ]);
});

test('a place without all figures of the role says so, and which place stands in', async () => {
  await show('lead', {}, 'ut');

  expect(
    screen.getByText(
      /The figure is above the highest figure the survey gives for Utah; the map shows United States/,
    ),
  ).toBeVisible();
  expect(rowsOf('In Utah and around it')[0]).toContain('above the highest figure the survey gives');
});

test('states are ranked by typical pay, in the chart as in the table, until a head is pressed', async () => {
  await show();
  const names = () => rowsOf('All states').map(([name]) => name);
  const charted = () =>
    textsOf(chartOf('All states', /pay by state/)).filter((text) => names().includes(text));
  expect(names()).toEqual(['Utah', 'Texas', 'Puerto Rico']);
  expect(charted()).toEqual(names());

  await userEvent.click(within(section('All states')).getByRole('button', { name: 'Jobs' }));

  // Utah's are not published: last, however it is sorted.
  expect(names()).toEqual(['Texas', 'Puerto Rico', 'Utah']);
  expect(charted()).toEqual(names());

  await userEvent.click(within(section('All states')).getByRole('button', { name: 'Jobs' }));

  expect(names()).toEqual(['Puerto Rico', 'Texas', 'Utah']);
  expect(charted()).toEqual(names());
});

test('adjusted pay is in national dollars everywhere, and not shown where there is no price parity', async () => {
  await show();

  await userEvent.click(screen.getByRole('radio', { name: 'Adjusted by price parity' }));

  // 40,000 ÷ 0.8 = 50,000; 45,000 ÷ 1.25 = 36,000; Houston: 45,000 ÷ 0.9 = 50,000
  expect(rowsOf('All states').map(([name, , middle]) => [name, middle])).toEqual([
    ['Texas', '$50,000'],
    ['Utah', '$36,000'],
    ['Puerto Rico', 'no price parity'],
  ]);
  expect(textsOf(chartOf('All states', /pay by state/))).toEqual(
    expect.arrayContaining(['$50,000', '$36,000', 'no figure']),
  );
  expect(rowsOf('In Houston, TX and around it').map((cells) => cells[2])).toEqual([
    '$50,000',
    '$50,000',
    '$43,490',
  ]);
  // 36,000 ÷ 0.8 = 45,000, by the state's parity, which the row says.
  expect(rowsOf('Areas of Texas')).toEqual([
    ['Houston, TX', '$42,389', '$50,000', '$56,944', '3,680', '0.89', '90.0'],
    [
      'West Texas nonmetropolitan area',
      '$37,500',
      '$45,000',
      '$50,000',
      '120',
      '0.40',
      '80.0 (Texas)',
    ],
  ]);
  expect(screen.getByText(/For Puerto Rico none is published/)).toBeVisible();
});

test('an area for which nothing is published is named, not drawn', async () => {
  await show();

  expect(rowsOf('Areas of Texas').map(([name]) => name)).not.toContain('Waco, TX');
  expect(
    within(section('Areas of Texas')).getByText(
      'No figure is published for this occupation in Waco, TX.',
    ),
  ).toBeVisible();
});

test('a tile of the map chooses a state: its figures are said and its areas are shown', async () => {
  const areaWages = vi.fn<Loaders['areaWages']>(() => Promise.resolve(tableOf({})));
  await show('clerk', { areaWages }, 'us');
  expect(screen.getByText(/^Choose a state above/)).toBeVisible();

  await userEvent.click(
    screen.getByRole('button', { name: 'UT, Utah: $40,000 to $55,000, typically $45,000' }),
  );

  expect(screen.getByRole('button', { name: /^UT/ })).toHaveAttribute('aria-pressed', 'true');
  expect(
    within(section('All states')).getByRole('status', { name: 'Figures of the chosen state' }),
  ).toHaveTextContent('$40,000 to $55,000, typically $45,000');
  expect(screen.getByRole('combobox', { name: 'State' })).toHaveValue('ut');
  expect(areaWages).toHaveBeenCalledWith('ut');
  expect(await screen.findByText(/in any area of Utah/)).toBeVisible();
});

test('arrows go from tile to tile, of which one is a tab stop', async () => {
  await show();
  const tile = (code: string) => screen.getByRole('button', { name: new RegExp(`^${code},`) });
  tile('TX').focus();

  await userEvent.keyboard('{ArrowRight}');

  expect(tile('FL')).toHaveFocus();
  expect(tile('FL')).toHaveAccessibleName('FL, no figure');
  await userEvent.keyboard('{Home}{ArrowDown}');
  expect(tile('WA')).toHaveFocus();
  expect(tile('WA').tabIndex).toBe(0);
  expect(tile('TX').tabIndex).toBe(-1);
});

test('the change is in constant dollars, with the published figures and the index beside it', async () => {
  await show();

  // 36,930 × 250 ÷ 200 = 46,162.5; 46,660 × 250 ÷ 200 = 58,325
  expect(rowsOf('Change over time')).toEqual([
    ['May 2021', '$36,930', '$46,163', '$46,660', '$58,325', '200.000'],
    ['May 2023', 'no figure published', 'none', 'no figure published', 'none', '240.000'],
    ['May 2025', '$43,490', '$43,490', '$51,140', '$51,140', '250.000'],
  ]);
  expect(
    screen.getByText(/The 25th percentile \(typical of this role\) fell by 5\.8% after inflation/),
  ).toBeVisible();
});

test('a year without figures breaks the lines, and is named', async () => {
  await show();

  const chart = chartOf('Change over time', /pay in the nation/);
  const paths = [...chart.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  // Two lines, each in two pieces of a single point: nothing leads from 2021 to 2025.
  expect(paths).toHaveLength(4);
  expect(paths.filter((path) => path?.includes('L'))).toEqual([]);
  expect(screen.getByText('The survey has no figures for this occupation in 2023.')).toBeVisible();
});

test('top-coded years are named, and nothing is compared across them', async () => {
  await show('lead');

  expect(
    screen.getByText(/^In 2021 the 75th percentile \(typical of this role\) was above/),
  ).toBeVisible();
  expect(
    screen.getByText(/The 75th percentile \(typical of this role\) can’t be compared/),
  ).toBeVisible();
});

test('what can’t be fetched says why, and comes when asked again', async () => {
  let fails = true;
  await show('clerk', {
    wageHistory: () =>
      fails ? Promise.reject(new Error('the connection failed')) : Promise.resolve(HISTORY),
  });
  const alert = within(section('Change over time')).getByRole('alert');
  expect(alert).toHaveTextContent('Pay over the years could not be loaded: the connection failed.');

  fails = false;
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('img', { name: /pay in the nation/ })).toBeVisible();
});

test('a role that is not on the map has no pay, and near ones are offered', async () => {
  const store = tinyStore(ATLAS);
  renderInApp(<PayPage />, { store, path: '/roles/:id/pay', at: '/roles/clerc/pay' });

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no role “clerc”');
  expect(screen.getByRole('link', { name: 'Records Clerk' })).toBeVisible();
});

test('a column or state that the link can’t mean is named and left out', async () => {
  const store = tinyStore(ATLAS, { stateWages: () => Promise.resolve(STATES) });
  store.getState().setChoices({ ...DEFAULT_CHOICES, compare: 'areas=zz&rank=wage' });
  renderInApp(<PayPage />, { store, path: '/roles/:id/pay', at: '/roles/clerk/pay' });

  expect(screen.getByText(/areas=zz \(there is no such state\); rank=wage/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(store.getState().choices.compare).toBe('');
});

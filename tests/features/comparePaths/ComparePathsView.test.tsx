// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../src/app/useUrlSync.ts';
import type { WageTable } from '../../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { ComparePathsView } from '../../../src/features/comparePaths/ComparePathsView.tsx';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import type { Loaders } from '../../../src/store/appStore.ts';
import { readMapFiles } from '../../../tools/readMapFiles.ts';
import stateWages from '../../../data/him-us/wages/states.json';
import { renderInApp, tinyStore } from '../../fixtures/renderInApp.tsx';

const atlas = parseCareerMap(readMapFiles('data/him-us')).atlas!;

const TEXAS = 'medical-coder.inpatient-coder~cic.coding-manager~associate-him~bachelor-him~rhia@tx';
const OHIO =
  'medical-records-clerk.health-information-technician~associate-him~rhit.him-supervisor.him-manager~bachelor-him@oh';

function show(
  query: string,
  profile: Profile = EMPTY_PROFILE,
  loaders: Partial<Loaders> = {},
): ReturnType<typeof userEvent.setup> {
  const store = tinyStore(atlas, {
    stateWages: () => Promise.resolve(stateWages as unknown as WageTable),
    ...loaders,
  });
  store.getState().setAddress(readAddress({ pathname: '/compare', search: query }, '/', atlas.map));
  store.getState().restoreProfile(profile);
  renderInApp(<Page />, { store, path: '/compare', at: `/compare${query}` });
  return userEvent.setup();
}

/** Follows links as the app does, and shows the address. */
function Page() {
  useUrlSync();
  return (
    <>
      <output aria-label="Address">{decodeURIComponent(useLocation().search)}</output>
      <ComparePathsView />
    </>
  );
}

const address = () => screen.getByRole('status', { name: 'Address' }).textContent;
const tableOf = (name: string) => screen.findByRole('table', { name });
const cellsOf = async (table: string, row: string | RegExp) => {
  const line = await within(await tableOf(table)).findByRole('row', { name: row });
  return within(line)
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild?.textContent);
};

test('two paths in two states: summary, chart, its table and the sums say the same', async () => {
  const user = show(`?plans=${TEXAS},${OHIO}&start=2026-11`);
  const [place, time, cost, , tenYears] = await cellsOf('Time, cost and earnings', /^A /);
  expect(place).toBe('Texas');
  expect(time).toMatch(/^7 years 6 months/);
  // CIC 462, associate 19,730, bachelor's 52,800, RHIA 264.
  expect(cost).toBe('$73,256$31,154 to $115,358');
  expect(tenYears).toBe('$642,735$437,234 to $873,586');
  expect(await cellsOf('Time, cost and earnings', /^B /)).toContain('$664,528$476,800 to $885,071');
  expect(
    screen.getByText(
      'After 10 years, at typical pay, B (HIM Manager, Ohio) has the most: $664,528; A $21,793 less.',
    ),
  ).toBeVisible();

  const [netSlider] = screen.getAllByRole('slider', { name: 'Read the chart at' });
  expect(netSlider).toHaveAttribute(
    'aria-valuetext',
    'November 2036, after 10 years: A $642,735; B $664,528',
  );
  for (const twin of screen.getAllByText('The figures of this chart')) await user.click(twin);
  expect(await cellsOf('Earned so far, after costs, year by year', /^10 years/)).toEqual([
    'Nov 2036',
    '$437,234',
    '$642,735',
    '$873,586',
    '$476,800',
    '$664,528',
    '$885,071',
  ]);
  await user.click(screen.getByText('How A adds up by November 2036'));
  const sums = await tableOf('How A adds up');
  const amounts = within(sums)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell').at(-1)!.lastElementChild!.textContent);
  expect(amounts.at(-1)).toBe('$642,735');
  const toNumber = (text: string) => Number(text.replace('−', '-').replaceAll(/[$,]/g, '')) || 0;
  const added = amounts.slice(0, -1).reduce((sum, text) => sum + toNumber(text), 0);
  expect(added).toBe(642_735);
});

test('a path without its studies gets the planner’s, in the link, with the credentials it names', async () => {
  show('?plans=medical-coder.inpatient-coder~ccs.coding-manager');

  await tableOf('Time, cost and earnings');
  await waitFor(() =>
    expect(address()).toMatch(
      /plans=medical-coder\.inpatient-coder~ccs\.coding-manager~associate-him~bachelor-him$/,
    ),
  );
});

test('a path that can’t be planned says what is missing, and the others are told all the same', async () => {
  show('?plans=medical-coder.him-supervisor,medical-coder');

  expect(
    await screen.findByText(/Path A can’t be planned: HIM Supervisor can’t be had on it/),
  ).toBeVisible();
  const rows = within(await tableOf('Time, cost and earnings')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.any(String),
    expect.stringMatching(/^B Staying: Medical Coder/),
  ]);
});

test('pay outside the field is not known and is not 0, until the reader says what they earn', async () => {
  const user = show(
    '?plans=origin-hs,medical-coder'.replace('origin-hs', atlas.map.origins[0]!.id),
  );

  expect(await cellsOf('Time, cost and earnings', /^A /)).toContain('not known');
  expect(screen.getByText(/A can’t be added up: some of its pay is not known/)).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'What I earn now' }), '30000');
  await user.tab();
  expect(await cellsOf('Time, cost and earnings', /^A /)).toContain('$300,000');
  expect(address()).toMatch(/startpay=30000/);
});

test('every assumption that is changed is marked, stands in the link, and goes back by one press', async () => {
  const user = show('?plans=medical-coder&hours=10&raise=2&tuition=private&renewals=0');

  await user.click(await screen.findByText('Assumptions (4 changed)'));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Raise for each full year in a job' }),
    'none',
  );
  expect(address()).not.toMatch(/raise/);
  expect(screen.getByText('Assumptions (3 changed)')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back to all defaults' }));
  expect(address()).toBe('?plans=medical-coder');
});

test('another start moves the dates and nothing else', async () => {
  show(`?plans=${TEXAS}&start=2030-03`);

  expect(await cellsOf('Time, cost and earnings', /^A /)).toContain('$642,735$437,234 to $873,586');
  const dates = within(await tableOf('Milestones')).getAllByRole('row', { name: /Move to/ });
  expect(dates.map(({ textContent }) => textContent)).toEqual([
    'AMove to Inpatient CoderMar 203224',
    'AMove to Coding ManagerSep 203790',
  ]);
});

test('a path that starts where the reader is needs a profile, and counts what it holds', async () => {
  show('?plans=me.inpatient-coder,medical-coder');
  expect(await screen.findByText(/your profile does not say where that is/)).toBeVisible();
});

test('with a profile that holds the CCS nothing is left to study for the inpatient coder', async () => {
  show('?plans=me.inpatient-coder', {
    ...EMPTY_PROFILE,
    position: 'medical-coder',
    programs: [{ level: 'associate', field: 'him' }],
    credentials: ['ccs'],
    experience: { 'medical-coder': 48 },
  });
  const cells = await cellsOf('Time, cost and earnings', /^A /);
  expect(cells[1]).toBe('at once');
  expect(cells[2]).toBe('$0');
});

test('paths are put in another order, copied and removed, and focus goes on', async () => {
  const user = show('?plans=medical-coder,coding-auditor&show=paths');
  await tableOf('Time, cost and earnings');

  await user.click(screen.getByRole('button', { name: 'Move A after B' }));
  expect(address()).toMatch(/plans=coding-auditor,medical-coder/);
  await user.click(screen.getAllByRole('button', { name: 'Copy, for another place' })[0]!);
  expect(address()).toMatch(/plans=coding-auditor,medical-coder,coding-auditor/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pay in, for C' }), 'oh');
  expect(address()).toMatch(/coding-auditor@oh/);
  await user.click(screen.getByRole('button', { name: 'Remove path A' }));
  expect(address()).toMatch(/plans=medical-coder,coding-auditor@oh/);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(screen.getByRole('heading', { name: '2 paths' })).toHaveFocus();
});

test('a place whose wages do not come fails its paths with words and a way to try again', async () => {
  let attempts = 0;
  const user = show(`?plans=${TEXAS},medical-coder`, EMPTY_PROFILE, {
    stateWages: () => {
      attempts += 1;
      return attempts === 1
        ? Promise.reject(new Error('the connection failed'))
        : Promise.resolve(stateWages as unknown as WageTable);
    },
  });

  expect(await screen.findByText(/The wages could not be loaded/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await cellsOf('Time, cost and earnings', /^A /)).toContain('$642,735$437,234 to $873,586');
});

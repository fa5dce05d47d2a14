// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { ListTools } from '../../../src/features/list/ListTools.tsx';
import { RoleTable } from '../../../src/features/list/RoleTable.tsx';
import type { AppStore } from '../../../src/store/appStore.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

afterEach(() => vi.restoreAllMocks());

const rowIds = () =>
  screen
    .getAllByRole('row')
    .map((row) => row.dataset['roleId'])
    .filter((id) => id !== undefined);
const cellsOf = (title: string) => {
  const row = screen.getByRole('rowheader', { name: new RegExp(`^${title}`) }).closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

async function show(store: AppStore = tinyStore()) {
  renderInApp(
    <>
      <ListTools words={null} />
      <RoleTable />
    </>,
    { store },
  );
  await waitFor(() => expect(store.getState().details.status).not.toBe('loading'));
  return store;
}

test('RoleTable lists the core roles by title, with links that keep the choices', async () => {
  const store = tinyStore();
  store.getState().setChoices({ ...store.getState().choices, steps: 2 });
  await show(store);

  expect(rowIds()).toEqual(['clerk', 'lead']);
  expect(screen.getByRole('link', { name: 'Records Lead' })).toHaveAttribute(
    'href',
    '/roles/lead?steps=2',
  );
  expect(screen.getByRole('rowheader', { name: 'Records Lead emerging' })).toBeVisible();
  expect(screen.getByRole('table')).toHaveAccessibleName(
    /^2 of 2 roles\. Pay in United States, May 2025/,
  );
});

test('RoleTable says what is missing instead of a figure', async () => {
  await show(tinyStore(tinyAtlas({ 'roles/ops.json: roles[1].occupation.soc': '11-9111' })));

  // The top of the lead's band is above what the survey gives.
  expect(cellsOf('Records Lead')).toEqual([
    'Operations',
    'Senior',
    'High school',
    'BADGE or another way in',
    'no figure',
    'no figure',
    'no figure',
    'Rare',
    'Compare',
  ]);
  expect(cellsOf('Records Clerk').slice(3, 5)).toEqual(['None', '$40 $30 to $50 ']);
});

test('RoleTable marks the rows whose pay is of a larger place', async () => {
  const store = tinyStore();
  await show(store);
  act(() => store.getState().setChoices({ ...store.getState().choices, place: 'tx' }));

  act(() => store.getState().loadPlaceWages());

  // Texas gives no 90th percentile, the top of the lead's band.
  expect(await screen.findByText(/† figure for United States/)).toBeVisible();
  expect(cellsOf('Records Lead')[4]).toMatch(/†/);
  expect(cellsOf('Records Clerk')[4]).not.toMatch(/†/);
  expect(screen.getByRole('table')).toHaveAccessibleName(/† No figure is published for Texas/);
});

test('RoleTable sorts by its heads, figures from the highest, and turns round when asked again', async () => {
  const store = await show();
  const byPay = screen.getByRole('button', { name: 'Typical pay' });

  await userEvent.click(byPay);

  expect(rowIds()).toEqual(['lead', 'clerk']);
  expect(byPay.closest('th')).toHaveAttribute('aria-sort', 'descending');
  expect(store.getState().choices.sort).toEqual({ field: 'pay', isDescending: true });

  await userEvent.click(byPay);

  expect(rowIds()).toEqual(['clerk', 'lead']);
  expect(byPay.closest('th')).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('button', { name: 'Role' }).closest('th')).not.toHaveAttribute(
    'aria-sort',
  );
});

/** Finished high school: a clerk's post is open, a lead's takes the degree and 2 years. */
async function showWithProfile(store = tinyStore()) {
  store.getState().setProfile({ ...EMPTY_PROFILE, programs: [{ level: 'hs' }] });
  store.getState().loadEligibility();
  await show(store);
  await screen.findByRole('columnheader', { name: /^State/ });
  return store;
}

test('RoleTable says how near each role is and what is missing, and sorts by it', async () => {
  const store = await showWithProfile();

  expect(cellsOf('Records Clerk').slice(0, 2)).toEqual(['Ready', 'Nothing']);
  expect(cellsOf('Records Lead')[0]).toBe('Further');
  expect(cellsOf('Records Lead')[1]).toMatch(
    /^Associate degree or higher in .*; 2 years .*2 steps, about 3½ years$/,
  );

  await userEvent.click(screen.getByRole('button', { name: 'State' }));
  expect(rowIds()).toEqual(['clerk', 'lead']);
  await userEvent.click(screen.getByRole('button', { name: 'State' }));
  expect(rowIds()).toEqual(['lead', 'clerk']);
  expect(store.getState().choices.sort).toEqual({ field: 'state', isDescending: true });
});

test('RoleTable has no states without a profile, and a link that sorts by them goes by title', async () => {
  const store = tinyStore();
  const { choices, setChoices } = store.getState();
  setChoices({ ...choices, sort: { field: 'state', isDescending: true } });
  await show(store);

  expect(rowIds()).toEqual(['clerk', 'lead']);
  expect(screen.queryByRole('columnheader', { name: /^State/ })).toBeNull();
  expect(screen.getByLabelText(/^Sort by/)).toHaveDisplayValue('Role');
  expect(screen.getByRole('columnheader', { name: 'Role' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('ListTools says that the file will hold what the reader is missing', async () => {
  await showWithProfile();

  expect(screen.getByRole('button', { name: 'Download CSV' })).toHaveAccessibleDescription(
    'With your state and what you are missing',
  );
});

test('ListTools includes adjacent roles, which are marked', async () => {
  await show();

  await userEvent.click(screen.getByRole('checkbox', { name: 'Include 1 adjacent role' }));

  expect(rowIds()).toEqual(['coder', 'clerk', 'lead']);
  expect(screen.getByRole('rowheader', { name: 'Coder adjacent' })).toBeVisible();
});

test('ListTools sorts where the heads are out of sight', async () => {
  await show();

  await userEvent.selectOptions(screen.getByLabelText(/^Sort by/), 'Level');
  await userEvent.click(screen.getByRole('button', { name: /reverse$/ }));

  expect(rowIds()).toEqual(['lead', 'clerk']);
});

test('ListTools saves what is on show, in its order, as a file named for the place', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  };
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe('tiny-roles-us-2026-11-25.csv');
  });
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Typical pay' }));

  await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));

  expect(click).toHaveBeenCalledOnce();
  const lines = (await saved[0]!.text()).split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['id', 'lead', 'clerk', '']);
});

test('RoleTable shows all else when the details can’t be loaded, and tries again', async () => {
  let tries = 0;
  const atlas = tinyAtlas();
  const store = tinyStore(atlas, {
    details: () => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('the connection failed'))
        : Promise.resolve(atlas.details);
    },
  });
  await show(store);

  expect(screen.getByRole('alert')).toHaveTextContent('the connection failed');
  expect(cellsOf('Records Clerk')[5]).toBe('not loaded');

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findAllByText('no figure')).toHaveLength(4);
});

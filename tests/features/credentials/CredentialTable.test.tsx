// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { CredentialTable } from '../../../src/features/credentials/CredentialTable.tsx';
import { CredentialView } from '../../../src/features/credentials/CredentialView.tsx';
import { ProgramTable } from '../../../src/features/credentials/ProgramTable.tsx';
import { ProgramView } from '../../../src/features/credentials/ProgramView.tsx';
import { WithDetails } from '../../../src/parts/WithDetails.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

const names = () =>
  within(screen.getByRole('table', { name: /^Credentials that can be earned/ }))
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent);

async function showTable() {
  renderInApp(
    <WithDetails what="the credentials">
      {(index) => <CredentialTable index={index} />}
    </WithDetails>,
  );
  await screen.findByRole('table');
}

test('CredentialTable sorts by a column, most roles first, and turns round when asked again', async () => {
  await showTable();
  const byRoles = screen.getByRole('button', { name: 'Roles that ask for it' });

  await userEvent.click(byRoles);

  expect(names()).toEqual(['BADGE', 'BIG-BADGE']);
  expect(byRoles.closest('th')).toHaveAttribute('aria-sort', 'descending');

  await userEvent.click(byRoles);

  expect(names()).toEqual(['BIG-BADGE', 'BADGE']);
  expect(byRoles.closest('th')).toHaveAttribute('aria-sort', 'ascending');
});

test('CredentialTable keeps past credentials below, with what took their place, and searches them, too', async () => {
  await showTable();
  const past = screen.getByRole('heading', { name: 'No longer granted' }).closest('section')!;
  expect(within(past).getAllByRole('listitem')[0]).toHaveTextContent(
    /^OLD-BADGE.*Retired; now BADGE/,
  );

  await userEvent.type(screen.getByRole('searchbox', { name: 'Search credentials' }), 'old');

  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getAllByText('1 of 3 credentials')[0]).toBeVisible();
});

test('CredentialView lists the roles that ask for it and what it leads on to', async () => {
  renderInApp(
    <WithDetails what="it">
      {(index) => <CredentialView credential={index.credentialsById.get('badge')!} index={index} />}
    </WithDetails>,
  );

  expect(await screen.findByRole('heading', { name: 'Asked for by 1 role' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Records Lead' })).toHaveAttribute('href', '/roles/lead');
  expect(screen.getByRole('link', { name: 'BIG-BADGE' })).toHaveAttribute(
    'href',
    '/credentials/big-badge',
  );
  expect(screen.getByText('No role on this map prefers it.')).toBeVisible();
});

test('CredentialView leads from a renamed credential to its new name', async () => {
  const store = tinyStore(
    tinyAtlas({ 'credentials.json: credentials[2].status.value': 'renamed' }),
  );
  renderInApp(
    <WithDetails what="it">
      {(index) => (
        <CredentialView credential={index.credentialsById.get('old-badge')!} index={index} />
      )}
    </WithDetails>,
    { store },
  );

  expect(await screen.findByRole('link', { name: 'BADGE' })).toHaveAttribute(
    'href',
    '/credentials/badge',
  );
});

test('ProgramView tells what the program opens and what comes after it', async () => {
  renderInApp(
    <WithDetails what="it">
      {(index) => <ProgramView program={index.programsById.get('hs')!} index={index} />}
    </WithDetails>,
  );

  expect(await screen.findByRole('link', { name: 'The associate' })).toHaveAttribute(
    'href',
    '/programs/associate',
  );
  expect(screen.queryByRole('link', { name: 'BADGE' })).toBeNull();
});

const cellsOf = (table: string, row: RegExp) =>
  within(
    within(screen.getByRole('table', { name: new RegExp(`^${table}`) }))
      .getByRole('rowheader', { name: row })
      .closest('tr')!,
  )
    .getAllByRole('cell')
    .slice(0, 3)
    .map((cell) => cell.textContent);

/** High school and 2 years as a clerk; the lead asks for the badge, a second lead for the degree. */
async function showForReader() {
  const store = tinyStore(
    tinyAtlas({
      'roles/ops.json: roles[1].requires': { credential: 'badge' },
      'roles/rev.json: roles[0].requires': { program: 'associate', field: 'him' },
    }),
  );
  store
    .getState()
    .setProfile({ ...EMPTY_PROFILE, programs: [{ level: 'hs' }], experience: { clerk: 24 } });
  // The coder is an adjacent role, and counts once those are on the map.
  store.getState().setChoices({ ...store.getState().choices, hasAdjacent: true });
  store.getState().loadEligibility();
  renderInApp(
    <WithDetails what="the credentials">
      {(index) => (
        <>
          <CredentialTable index={index} />
          <ProgramTable index={index} />
        </>
      )}
    </WithDetails>,
    { store },
  );
  await screen.findAllByRole('columnheader', { name: 'For you' });
  return store;
}

test('CredentialTable says what each credential is for the reader: missing, opened, cost', async () => {
  await showForReader();

  expect(cellsOf('Credentials', /^BADGE/)).toEqual([
    'Missing: Associate degree or higher in health information management',
    '1 role',
    expect.stringMatching(/^about 18 months at least \$100 /),
  ]);
  expect(cellsOf('Credentials', /^BIG-BADGE/)[1]).toBe('0');
});

test('CredentialTable puts the one that opens most first when asked which is next, and goes back', async () => {
  await showForReader();
  expect(names()).toEqual(['BADGE', 'BIG-BADGE']);
  await userEvent.click(screen.getByRole('button', { name: 'Credential' }));
  expect(names()).toEqual(['BIG-BADGE', 'BADGE']);
  const next = screen.getByRole('button', { name: 'Which credential next?' });

  await userEvent.click(next);

  expect(next).toHaveAttribute('aria-pressed', 'true');
  expect(names()).toEqual(['BADGE', 'BIG-BADGE']);
  expect(screen.getAllByRole('columnheader', { name: 'Opens for me' })[0]).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await userEvent.click(next);

  expect(next).toHaveAttribute('aria-pressed', 'false');
});

test('CredentialTable goes back to its names when the column it was sorted by goes with the profile', async () => {
  const store = await showForReader();
  await userEvent.click(screen.getByRole('button', { name: 'Which credential next?' }));

  act(() => store.getState().setProfile(EMPTY_PROFILE));

  expect(screen.getByRole('columnheader', { name: 'Credential' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveValue('abbreviation');
});

test('ProgramTable says what each program is for the reader', async () => {
  await showForReader();

  expect(cellsOf('Programs', /^The hs/)[0]).toBe('You have it');
  expect(cellsOf('Programs', /^The associate/)).toEqual([
    'Eligible now',
    '1 role brings 1 nearer',
    'about 18 months no cost found',
  ]);

  await userEvent.click(screen.getByRole('button', { name: 'Which program next?' }));

  const rows = within(screen.getByRole('table', { name: /^Programs/ })).getAllByRole('rowheader');
  expect(rows.map((row) => row.textContent)).toEqual(['The associate', 'The hs']);
});

// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ComparePage } from '../../../src/app/pages/ComparePage.tsx';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { fiveRoles } from '../../fixtures/fiveRoles.ts';
import { renderInApp, tinyStore } from '../../fixtures/renderInApp.tsx';

async function show(compare: string, profile: Partial<Profile> = {}) {
  const store = tinyStore(fiveRoles());
  const { choices, setChoices, setProfile, loadEligibility } = store.getState();
  setChoices({ ...choices, compare });
  if (Object.keys(profile).length > 0) {
    setProfile({ ...EMPTY_PROFILE, ...profile });
    loadEligibility();
  }
  renderInApp(<ComparePage />, { store });
  await screen.findByRole('combobox', { name: /^Add/ }).catch(() => screen.findByText(/the most/));
  return { store, compared: () => store.getState().choices.compare };
}

const titles = () =>
  screen
    .queryAllByRole('columnheader')
    .map((head) => within(head).queryByRole('link')?.textContent)
    .filter((title) => title !== undefined);
const cellsOf = (subject: string) => {
  const row = screen.getByRole('rowheader', { name: subject }).closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('CompareRolesView puts the roles of the link side by side, in its order', async () => {
  await show('roles=coder,clerk,lead');

  expect(titles()).toEqual(['Coder', 'Records Clerk', 'Records Lead']);
  expect(cellsOf('Level')).toEqual(['Entry', 'Entry', 'Senior']);
  expect(cellsOf('Usual experience')).toEqual(['0–2 years', '0–2 years', '0–2 years']);
  expect(cellsOf('Typical entry education')[0]).toBe('no outlook published');
  expect(cellsOf('Credentials: cost and upkeep')).toEqual([
    'No credential is named.',
    'No credential is named.',
    expect.stringContaining('BADGE exam $100; upkeep: no figure found'),
  ]);
  expect(cellsOf('From here')[0]).toMatch(
    /^To Records Clerk: no direct move on this map\. Plan\sit.*To Records Lead: .*promotion, usually after 1 year\./,
  );
});

test('CompareRolesView moves a role with the focus on what was pressed, as far as it goes', async () => {
  const { compared } = await show('roles=coder,clerk,lead');

  await press('Move Records Lead before Records Clerk');
  expect(titles()).toEqual(['Coder', 'Records Lead', 'Records Clerk']);
  expect(screen.getByRole('button', { name: 'Move Records Lead before Coder' })).toHaveFocus();

  await userEvent.keyboard('{Enter}');

  expect(compared()).toBe('roles=lead,coder,clerk');
  expect(screen.getByRole('button', { name: 'Move Records Lead after Coder' })).toHaveFocus();
  await waitFor(() => expect(screen.getByText('Records Lead is number 1 of 3.')).toBeDefined());
});

test('CompareRolesView takes a role out and keeps the focus among those that are left', async () => {
  const { compared } = await show('roles=coder,clerk&raise=1');

  await press('Take out Records Clerk');
  expect(compared()).toBe('roles=coder&raise=1');
  expect(screen.getByRole('button', { name: 'Take out Coder' })).toHaveFocus();

  await userEvent.keyboard('{Enter}');

  expect(compared()).toBe('raise=1');
  expect(screen.getByRole('combobox', { name: 'Add a role' })).toHaveFocus();
});

test('CompareRolesView finds roles by other titles, offers what comes next, and takes no fifth', async () => {
  const { compared } = await show('roles=clerk');
  await press('Records Lead');
  await userEvent.type(screen.getByRole('combobox', { name: 'Add another role' }), 'medical cod');
  await userEvent.click(await screen.findByRole('option', { name: /^Coder/ }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Add another role' }), 'chief{Enter}');

  expect(compared()).toBe('roles=clerk,lead,coder,chief');
  expect(screen.queryByRole('combobox', { name: /^Add/ })).toBeNull();
  expect(screen.getByText('4 roles are the most. Take one out to add another.')).toBeVisible();
});

test('CompareRolesView says what to add to go from one of two roles to the other, and swaps them', async () => {
  const { compared } = await show('roles=clerk,lead');
  const side = (name: string) =>
    screen.getByRole('heading', { level: 3, name }).closest('div')!.textContent;

  expect(screen.getByRole('heading', { name: 'From Records Clerk to Records Lead' })).toBeVisible();
  expect(side('To add')).toContain('BADGE or Associate degree or higher');
  expect(side('To add')).toContain('Time as Records Clerk counts for it.');
  expect(side('To add')).toContain('Skill');
  expect(side('Carries over')).toContain('Do that');
  expect(side('Carries over')).not.toContain('Lead this');
  expect(side('No longer needed')).toContain('All that Records Clerk asks still counts');

  await press('Swap');

  expect(compared()).toBe('roles=lead,clerk');
  expect(screen.getByRole('heading', { name: 'From Records Lead to Records Clerk' })).toBeVisible();
  expect(side('To add')).toContain('usually asks for nothing that Records Lead does not');
  expect(side('No longer needed')).toContain('BADGE or Associate degree or higher');
  // Only the other way is a move of the map.
  expect(side('To add')).not.toContain('Skill');
});

test('CompareRolesView says where the reader stands, and ticks what is asked', async () => {
  await show('roles=lead,clerk', { credentials: ['badge'], experience: { ops: 10 } });

  expect(cellsOf('Where you stand')).toEqual([
    expect.stringMatching(/^One step.*14 months more in Operations or Coder/),
    'Ready',
  ]);
  expect(cellsOf('Usually required')[0]).toContain('10 of 24 months');
});

test('ComparePage says which role of a link is not known, and what was meant', async () => {
  await show('roles=coder,clerkk');

  expect(screen.getByText(/there is no “clerkk”; did you mean “clerk”/)).toBeVisible();
});

test('CompareRolesView explains itself while it is empty, with comparisons to begin with', async () => {
  await show('raise=1');

  expect(screen.getByRole('heading', { name: 'Put up to 4 roles side by side' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Records Clerk, Records Lead' })).toHaveAttribute(
    'href',
    '/compare?roles=clerk,lead&raise=1',
  );
});

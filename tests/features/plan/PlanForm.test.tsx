// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../src/app/useUrlSync.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { PlanForm } from '../../../src/features/plan/ask/PlanForm.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

function Page() {
  useUrlSync();
  return <PlanForm />;
}

async function show(query: string, profile: Profile = EMPTY_PROFILE) {
  const atlas = tinyAtlas({});
  const store = tinyStore(atlas);
  store.getState().setAddress(readAddress({ pathname: '/plan', search: query }, '/', atlas.map));
  store.getState().restoreProfile(profile);
  renderInApp(<Page />, { store, path: '/plan', at: `/plan${query}` });
  await screen.findByRole('group', { name: 'From' });
  return { user: userEvent.setup(), planOf: () => store.getState().choices.plan };
}

test('a start that is picked says what someone there is taken to have', async () => {
  const { user, planOf } = await show('');

  await user.click(screen.getByRole('radio', { name: 'Another start' }));
  await user.type(screen.getByRole('combobox', { name: 'Job or starting point' }), 'newcomer');
  await user.click(await screen.findByRole('option', { name: /Newcomer/ }));

  expect(planOf()).toBe('from=newcomer');
  expect(screen.getByText(/is taken to have: high school diploma/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Where I am' }));
  expect(planOf()).toBe('');
});

test('a target can be a level, a family, or a pay', async () => {
  const { user, planOf } = await show('?from=newcomer');

  await user.click(screen.getByRole('radio', { name: 'Any of a kind' }));
  await user.selectOptions(screen.getByLabelText('Level'), 'Senior');
  expect(planOf()).toBe('from=newcomer&to=level:senior');
  await user.selectOptions(screen.getByLabelText('Job family'), 'Operations');
  expect(planOf()).toBe('from=newcomer&to=family:ops,level:senior');
  await user.click(screen.getByRole('radio', { name: 'Any that pays' }));
  await user.type(screen.getByLabelText('Typical pay here of at least'), '50000');
  await user.tab();

  await waitFor(() => expect(planOf()).toBe('from=newcomer&to=pay:50000'));
});

test('a limit of the profile holds, says so, and can be set aside for this question', async () => {
  const { user, planOf } = await show('', {
    ...EMPTY_PROFILE,
    position: 'clerk',
    limits: { withoutFamilies: ['rev'], highestProgram: 'associate' },
  });
  await user.click(screen.getByText('Limits (2)'));
  expect(screen.getAllByText('From your profile.')).toHaveLength(2);

  await user.selectOptions(screen.getByLabelText('No program above'), 'Any');
  await user.click(screen.getByRole('checkbox', { name: 'Revenue' }));

  expect(planOf()).toBe('highest=none&avoid=none');
  expect(screen.queryByText('From your profile.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take back all changes to limits' }));
  expect(planOf()).toBe('');
});

test('a month to be there by is a year first, and can be cleared', async () => {
  const { user, planOf } = await show('?from=clerk&to=lead&start=2027-01');
  await user.click(screen.getByText('Dates and years'));
  const by = screen.getByRole('group', { name: 'I want to be there by' });
  const [, year] = [...by.querySelectorAll('select')];

  await user.selectOptions(year!, '2029');

  expect(planOf()).toContain('by=2029-02');
  await user.selectOptions(year!, 'No date');
  expect(planOf()).not.toContain('by=');
});

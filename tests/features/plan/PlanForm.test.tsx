// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../src/app/useUrlSync.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { PlanForm } from '../../../src/features/plan/ask/PlanForm.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

afterEach(() => vi.restoreAllMocks());

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
  return {
    user: userEvent.setup(),
    planOf: () => store.getState().choices.plan,
    setPlan: (plan: string) =>
      act(() => store.getState().setChoices({ ...store.getState().choices, plan })),
  };
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

test('a target can be a level, a family, or a pay, and the one before comes back', async () => {
  const { user, planOf } = await show('?from=newcomer&to=lead');

  await user.click(screen.getByRole('radio', { name: 'Any of a kind' }));
  await user.selectOptions(screen.getByLabelText('Level'), 'Senior');
  expect(planOf()).toBe('from=newcomer&to=level:senior');
  await user.selectOptions(screen.getByLabelText('Job family'), 'Operations');
  expect(planOf()).toBe('from=newcomer&to=family:ops,level:senior');
  expect(screen.getByText(/to any senior job in operations, studying/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'By pay' }));
  await user.type(screen.getByLabelText('Typical pay here of at least'), '50000');
  await user.tab();
  await waitFor(() => expect(planOf()).toBe('from=newcomer&to=pay:50000'));

  await user.click(screen.getByRole('radio', { name: 'One job' }));
  expect(planOf()).toBe('from=newcomer&to=lead');
  await user.click(screen.getByRole('radio', { name: 'Any of a kind' }));
  await user.selectOptions(screen.getByLabelText('Level'), 'Any level');
  await user.selectOptions(screen.getByLabelText('Job family'), 'Any family');
  expect(planOf()).toBe('from=newcomer');
  expect(screen.getByLabelText('Level')).toBeVisible();
});

test('a limit of the profile holds, says so, and can be set aside for this question', async () => {
  const { user, planOf } = await show('', {
    ...EMPTY_PROFILE,
    position: 'clerk',
    limits: { withoutFamilies: ['rev'], highestProgram: 'associate' },
  });
  await user.click(screen.getByText('Limits (2)'));
  expect(screen.getByLabelText('No program above')).toHaveAccessibleDescription(
    'From your profile.',
  );
  const families = screen.getByRole('group', { name: 'Job families to leave out' });
  expect(families).toHaveAccessibleDescription('From your profile.');

  await user.selectOptions(screen.getByLabelText('No program above'), 'Any');
  await user.click(screen.getByRole('checkbox', { name: 'Revenue' }));

  expect(planOf()).toBe('highest=none&avoid=none');
  expect(screen.queryByText('From your profile.')).toBeNull();
  await user.click(
    screen.getByRole('button', { name: 'Back to your profile’s: Associate degree' }),
  );
  expect(planOf()).toBe('avoid=none');
  expect(screen.getByText('Limits (1)')).toHaveFocus();
  await user.click(screen.getByRole('checkbox', { name: 'Revenue' }));
  expect(planOf()).toBe('');
});

test('a limit that only the question has is gone from the link when it is cleared', async () => {
  const { user, planOf } = await show('?from=clerk&to=lead&months=48');
  await user.click(screen.getByText('Limits (1)'));
  const months = screen.getByLabelText('Most time');
  expect(months).toHaveAccessibleDescription('That is 4 years.');

  await user.clear(months);
  await user.type(months, 'soon');
  expect(months).toHaveAccessibleDescription(/Write a whole number from 0 to 600/);
  expect(planOf()).toContain('months=48');
  await user.clear(months);
  await user.tab();

  expect(planOf()).toBe('from=clerk&to=lead');
});

test('pace, limits and dates can be reset at once; the two ends stay', async () => {
  const { user, planOf } = await show(
    '?from=clerk&to=lead&hours=1&exam=40&stay=usual&horizon=15&usd=0&start=2090-01&by=2091-02',
  );
  expect(
    screen.getByText(
      'From Records Clerk to Records Lead, studying 1 hour a week beside work, ' +
        'with 40 hours to prepare for each exam, staying in each job as long as people usually do, ' +
        'within 1 limit, beginning in January 2090, there by February 2091, ' +
        'counting earnings over 15 years.',
    ),
  ).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Reset pace, limits and dates' }));

  expect(planOf()).toBe('from=clerk&to=lead');
  expect(screen.getByRole('heading', { name: 'My question' })).toHaveFocus();
});

test('a month to be there by is a year first, comes after the start, and can be cleared', async () => {
  const { user, planOf } = await show('?from=clerk&to=lead&start=2090-03');
  await user.click(screen.getByText('Dates and years (1)'));
  const by = screen.getByRole('group', { name: 'I want to be there by' });
  const year = within(by).getByRole('combobox', { name: 'Year' });

  await user.selectOptions(year, '2090');

  expect(planOf()).toContain('by=2090-04');
  expect(within(by).queryByRole('option', { name: 'March' })).toBeNull();
  const begin = screen.getByRole('group', { name: 'Begin in' });
  await user.selectOptions(within(begin).getByRole('combobox', { name: 'Month' }), 'June');
  expect(by).toHaveAccessibleDescription(/You begin in June 2090/);
  await user.selectOptions(year, 'No date');
  expect(planOf()).not.toContain('by=');
});

test('without room beside the answer it folds once a link makes the question whole, not under someone at work in it', async () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(
    Object.assign(new EventTarget(), { matches: true }) as MediaQueryList,
  );
  const { user, setPlan } = await show('?from=clerk');
  await user.type(screen.getByRole('combobox', { name: 'Job' }), 'lead');
  await user.click(await screen.findByRole('option', { name: /Lead/ }));
  expect(screen.getByRole('group', { name: 'From' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Show the answer' }));
  expect(screen.queryByRole('group', { name: 'From' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'My question' })).toHaveFocus();
  setPlan('from=clerk');
  expect(screen.getByRole('group', { name: 'From' })).toBeVisible();

  screen.getByRole('heading', { name: 'My question' }).blur();
  setPlan('from=clerk&to=lead');

  expect(screen.queryByRole('group', { name: 'From' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Change' })).toBeVisible();
});

// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CompareSlot } from '../../../src/features/compareTray/CompareSlot.tsx';
import { renderInApp, tinyStore } from '../../fixtures/renderInApp.tsx';

function show(compare: string) {
  const store = tinyStore();
  const choose = (part: string) =>
    store.getState().setChoices({ ...store.getState().choices, compare: part });
  choose(compare);
  renderInApp(
    <>
      <main id="main" tabIndex={-1} />
      <CompareSlot />
    </>,
    { store, at: '/list' },
  );
  return { choose, compared: () => store.getState().choices.compare };
}

const findBar = () => screen.findByRole('region', { name: 'Comparison' });

test('CompareSlot shows nothing until something is compared, and nothing for what can’t be read', async () => {
  const { choose } = show('raise=1');
  expect(screen.queryByRole('region')).toBeNull();

  act(() => choose('roles=coder'));
  expect(await findBar()).toHaveTextContent('Comparing');

  act(() => choose('roles=nobody'));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});

test('CompareBar names the roles, counts the paths, and takes roles out one by one', async () => {
  const { compared } = show('roles=coder,clerk&plans=clerk.lead');
  const bar = within(await findBar());

  expect(bar.getByText('1 path')).toBeVisible();
  expect(bar.getByRole('link', { name: 'Compare (3)' })).toHaveAttribute(
    'href',
    '/compare?roles=coder,clerk&plans=clerk.lead',
  );
  await userEvent.click(bar.getByRole('button', { name: 'Take out Coder' }));

  expect(compared()).toBe('roles=clerk&plans=clerk.lead');
  expect(bar.getByRole('link', { name: 'Compare (2)' })).toHaveFocus();
  await waitFor(() =>
    expect(bar.getByRole('status')).toHaveTextContent('Comparing: Records Clerk.'),
  );
});

test('CompareBar clears all that is compared, not what is assumed, and gives the focus back to the page', async () => {
  const { compared } = show('roles=coder&plans=clerk.lead&raise=1');

  await userEvent.click(within(await findBar()).getByRole('button', { name: 'Clear all' }));

  expect(compared()).toBe('raise=1');
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
});

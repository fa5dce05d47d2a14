// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { PathEditor } from '../../../src/features/path/PathEditor.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

function show(query: string) {
  const atlas = tinyAtlas({ 'roles/rev.json: roles[0].adjacent': undefined });
  const store = tinyStore(atlas);
  store.getState().setAddress(readAddress({ pathname: '/plan', search: query }, '/', atlas.map));
  renderInApp(<PathEditor />, { store, at: `/plan${query}` });
  return {
    user: userEvent.setup(),
    planOf: () => store.getState().choices.plan,
    stops: () =>
      screen.getAllByRole('listitem').map((item) => within(item).getByRole('strong').textContent),
    button: (name: string) => screen.getByRole('button', { name }),
  };
}

test('stops move up and down, and the focus goes with the one that moved', async () => {
  const { user, stops, button } = show('?from=newcomer&path=clerk,coder,lead');

  await user.click(button('Move Records Clerk down'));
  await waitFor(() => expect(button('Move Records Clerk down')).toHaveFocus());
  await user.keyboard('{Enter}');

  expect(stops()).toEqual(['Coder', 'Records Lead', 'Records Clerk']);
  // At the end there is no further down.
  await waitFor(() => expect(button('Move Records Clerk up')).toHaveFocus());
  expect(await screen.findByText('Records Clerk is stop 3 now.')).toBeInTheDocument();
});

test('a stop can be removed, and one added by its title', async () => {
  const { user, planOf, button } = show('?from=newcomer&path=clerk,lead');

  await user.click(button('Remove Records Lead'));
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  await user.type(screen.getByRole('combobox', { name: 'Add a stop at the end' }), 'coder');
  await user.click(await screen.findByRole('option', { name: /^Coder/ }));

  expect(planOf()).toBe('from=newcomer&path=clerk,coder');
  expect(screen.getByText(/no usual move here from Records Clerk/)).toBeVisible();
});

test('how long to stay before a stop is in the link, and nothing means no least time', async () => {
  const { user, planOf } = show('?from=clerk&path=lead');
  const months = screen.getByRole('textbox', {
    name: 'Before it, stay as Records Clerk at least',
  });
  expect(months).toHaveValue('');

  await user.type(months, '36');
  await waitFor(() => expect(planOf()).toBe('from=clerk&path=lead:36'));
  await user.clear(months);

  await waitFor(() => expect(planOf()).toBe('from=clerk&path=lead'));
});

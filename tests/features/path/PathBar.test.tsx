// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../src/app/useUrlSync.ts';
import { PathBar } from '../../../src/features/path/PathBar.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

const atlas = tinyAtlas({
  'roles/rev.json: roles[0].adjacent': undefined,
  // Time as a coder does not count: who leaves the first job at once never has it.
  'roles/ops.json: roles[1].requires.allOf[1].in': ['ops'],
});

/** The bar beside what stands for the cards of the map. */
function show(query: string) {
  const store = tinyStore(atlas);
  store.getState().setAddress(readAddress({ pathname: '/', search: query }, '/', atlas.map));
  const onOpen = vi.fn<(id: string) => void>();
  function Page() {
    useUrlSync();
    return (
      <>
        {['newcomer', 'clerk', 'coder', 'lead'].map((id) => (
          <button key={id} type="button" data-role-id={id} onClick={() => onOpen(id)}>
            Card of {id}
          </button>
        ))}
        <PathBar />
      </>
    );
  }
  renderInApp(<Page />, { store, path: '/', at: `/${query}` });
  const user = userEvent.setup();
  return {
    user,
    onOpen,
    planOf: () => store.getState().choices.plan,
    card: (id: string) => user.click(screen.getByRole('button', { name: `Card of ${id}` })),
    bar: () => screen.getByRole('region', { name: 'Path on the map' }),
  };
}

test('a click adds a stop in place of opening, and says when it can be reached and what comes first', async () => {
  const { card, onOpen, planOf, bar } = show('?from=clerk&build=1');

  await card('lead');

  expect(planOf()).toBe('from=clerk&path=lead&build=1');
  expect(onOpen).not.toHaveBeenCalled();
  expect(bar()).toHaveTextContent('Records Clerk → 1 Records Lead');
  await waitFor(() =>
    expect(bar()).toHaveTextContent(
      'Stop 1, Records Lead, can be reached in about 6 years. First: The hs and The associate.',
    ),
  );
});

test('without a start the first click is the start, even outside the field', async () => {
  const { card, planOf } = show('?build=1');

  await card('newcomer');
  await card('clerk');

  expect(planOf()).toBe('from=newcomer&path=clerk&build=1');
});

test('a move that the map does not have is said to be unusual and is not refused', async () => {
  const { card, planOf, bar } = show('?from=clerk&build=1');

  await card('coder');

  expect(planOf()).toContain('path=coder');
  expect(bar()).toHaveTextContent('The map has no usual move from Records Clerk to Coder.');
  expect(bar()).toHaveTextContent('You can still plan it.');
});

test('a stop is on the path once, and an origin is only a start', async () => {
  const { card, planOf, bar } = show('?from=clerk&path=coder,lead&build=1');

  await card('coder');
  expect(bar()).toHaveTextContent('Coder is on the path already.');
  await card('newcomer');
  expect(bar()).toHaveTextContent('Newcomer is outside the field: only a start.');

  expect(planOf()).toBe('from=clerk&path=coder,lead&build=1');
});

test('the last stop is taken back by choosing it again, or by the button', async () => {
  const { card, user, planOf } = show('?from=clerk&path=coder,lead&build=1');

  await card('lead');
  expect(planOf()).toBe('from=clerk&path=coder&build=1');
  await user.click(screen.getByRole('button', { name: 'Take back' }));

  expect(planOf()).toBe('from=clerk&build=1');
  expect(screen.getByRole('button', { name: 'Add stops by clicking' })).toHaveFocus();
});

test('a double click adds one stop, and does not take it back', async () => {
  const { user, planOf } = show('?from=clerk&build=1');

  await user.dblClick(screen.getByRole('button', { name: 'Card of lead' }));

  expect(planOf()).toBe('from=clerk&path=lead&build=1');
});

test('a stop that can’t be had says what is missing, and a longer stay that helps is taken at once', async () => {
  const { user, planOf, bar } = show('?from=newcomer&path=clerk,coder,lead');
  const stay = await screen.findByRole('button', { name: /^Stay .* first$/ });
  expect(bar()).toHaveTextContent(/Stop 3, Records Lead, can’t be had on this path\. As Coder you/);

  await user.click(stay);

  await waitFor(() => expect(bar()).toHaveTextContent(/Stop 3, Records Lead, can be reached in/));
  expect(planOf()).toMatch(/path=.*:\d+/);
});

test('Escape ends the building, and clicks open roles again', async () => {
  const { card, user, onOpen, planOf } = show('?from=clerk&path=lead&build=1');

  await user.keyboard('{Escape}');
  await card('coder');

  expect(planOf()).toBe('from=clerk&path=lead');
  expect(onOpen).toHaveBeenCalledWith('coder');
});

test('a start that is off the map is said to be, and can be shown', async () => {
  const { user, bar } = show('?from=newcomer&path=clerk');
  expect(bar()).toHaveTextContent('Not on the map now: Newcomer.');

  await user.click(screen.getByRole('button', { name: 'Show it' }));

  expect(bar()).not.toHaveTextContent('Not on the map now');
});

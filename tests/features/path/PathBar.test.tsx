// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../src/app/useUrlSync.ts';
import { PathBar } from '../../../src/features/path/PathBar.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

const atlas = tinyAtlas({ 'roles/rev.json: roles[0].adjacent': undefined });

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

test('a click adds a stop in place of opening, and says when it can be reached', async () => {
  const { card, onOpen, planOf, bar } = show('?from=clerk&build=1');

  await card('lead');

  expect(planOf()).toBe('from=clerk&path=lead&build=1');
  expect(onOpen).not.toHaveBeenCalled();
  expect(bar()).toHaveTextContent('Records Clerk → 1 Records Lead');
  expect(await screen.findByText(/^The last stop can be reached/)).toBeVisible();
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
  expect(bar()).toHaveTextContent('No usual move on this map: Records Clerk to Coder');
  expect(bar()).toHaveTextContent('You can still plan it.');
});

test('a stop is taken once, can be taken back, and an origin is only a start', async () => {
  const { card, user, planOf } = show('?from=clerk&path=lead&build=1');

  await card('lead');
  expect(screen.getByText('Records Lead is on the path already.')).toBeVisible();
  await card('newcomer');
  expect(screen.getByText('Newcomer is outside the field: only a start.')).toBeVisible();
  expect(planOf()).toBe('from=clerk&path=lead&build=1');
  await user.click(screen.getByRole('button', { name: 'Take back' }));

  expect(planOf()).toBe('from=clerk&build=1');
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

// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { readAddress } from '../../src/app/readAddress.ts';
import { tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

afterEach(() => vi.restoreAllMocks());

/** The whole app on a screen wide enough for a panel (900 px) or not. */
function show(at: string, isWide: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: isWide && media === '(min-width: 900px)',
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
  const atlas = tinyAtlas();
  const store = tinyStore(atlas);
  const [pathname = '', search = ''] = at.split('?');
  store.getState().setAddress(readAddress({ pathname, search }, '/', atlas.map));
  store.getState().setProfileKeeping({ status: 'kept' });
  render(
    <MemoryRouter initialEntries={[at]}>
      <App store={store} />
      <Address />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="Address">{pathname + search}</output>;
}

test('on a wide map the profile opens beside it, and Escape closes it and gives the focus back', async () => {
  const user = show('/?level=entry', true);
  const button = screen.getByRole('button', { name: 'My profile' });
  await user.click(button);

  const heading = await screen.findByRole('heading', { name: 'My profile' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByLabelText('Address')).toHaveTextContent('/?level=entry');

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'My profile' })).toBeNull();
  expect(button).toHaveFocus();
});

test('beside a chosen role the profile comes first, and Escape leaves the role', async () => {
  const user = show('/roles/coder', true);
  await user.click(screen.getByRole('button', { name: 'My profile' }));
  await screen.findByRole('heading', { name: 'My profile' });
  await user.keyboard('{Escape}');

  expect(await screen.findByRole('complementary', { name: 'Chosen role' })).toBeVisible();
  expect(screen.getByLabelText('Address')).toHaveTextContent('/roles/coder');
});

test.each([
  ['on a narrow screen', '/?level=entry', false],
  ['away from the map', '/nowhere?level=entry', true],
])('%s the profile is a page, and the choices come along', async (_, at, isWide) => {
  const user = show(at, isWide);
  await user.click(screen.getByRole('link', { name: 'My profile' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'My profile' })).toBeVisible();
  expect(screen.getByLabelText('Address')).toHaveTextContent('/profile?level=entry');
});

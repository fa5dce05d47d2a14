// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { readAddress } from '../../src/app/readAddress.ts';
import { tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

function show(at: string) {
  const atlas = tinyAtlas();
  const store = tinyStore(atlas);
  const [pathname = '', search = ''] = at.split('?');
  store.getState().setAddress(readAddress({ pathname, search }, '/', atlas.map));
  render(
    <MemoryRouter initialEntries={[at]} useTransitions={false}>
      <App store={store} />
      <Address />
    </MemoryRouter>,
  );
  const user = userEvent.setup();
  return {
    user,
    follow: async (name: string) => user.click(await screen.findByRole('link', { name })),
  };
}

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="Address">{pathname + search}</output>;
}

const address = () => screen.getByLabelText('Address').textContent;

test('a question about plans is carried along to the map, a role and the list, and back', async () => {
  const plan = 'from=coder&to=lead&hours=10&with=badge';
  const { follow } = show(`/plan?level=entry,senior&${plan}`);

  await follow('Map');
  expect(address()).toBe(`/?level=entry,senior&${plan}`);
  await follow('List');
  await follow('Records Lead');
  expect(address()).toBe(`/roles/lead?level=entry,senior&${plan}`);
  await follow('Plan');
  expect(address()).toBe(`/plan?level=entry,senior&${plan}`);
});

test('a filter chosen on the list keeps the question about plans', async () => {
  const { user } = show('/list?to=lead&hours=10');

  await user.click(await screen.findByRole('button', { name: 'Open to newcomers' }));

  expect(address()).toBe('/list?newcomers=1&to=lead&hours=10');
});

test('a role leads to the plans that end in it and to those that begin there', async () => {
  const { follow } = show('/roles/lead?from=coder&to=clerk&hours=10&plan=clerk');

  await follow('Plan a way here');
  expect(address()).toBe('/plan?from=coder&to=lead&hours=10');

  await follow('List');
  await follow('Records Clerk');
  await follow('Plan from here');
  expect(address()).toBe('/plan?from=clerk&to=lead&hours=10');
});

test('a bad part of a question is said on the plan page, and goes when it is dismissed', async () => {
  const { user } = show('/plan?to=leed&hours=10');

  expect(
    await screen.findByText(/to=leed \(there is no “leed”; did you mean “lead”\?\)/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(address()).toBe('/plan?hours=10');
});

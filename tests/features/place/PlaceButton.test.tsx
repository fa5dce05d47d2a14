// @vitest-environment jsdom
import { never } from '../../fixtures/never.ts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { readAddress } from '../../../src/app/readAddress.ts';
import type { WageTable } from '../../../src/domain/model.ts';
import { createPlaceChains } from '../../../src/store/placeChains.ts';
import { createAppStore, type Loaders } from '../../../src/store/appStore.ts';
import { createSelectors } from '../../../src/store/selectors.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';
import { tinyPlaceWages } from '../../fixtures/tinyAtlas.ts';

const wages = (file: string) => tinyPlaceWages()[file] as WageTable;
/** Pay of the middle percentile of a clerk, the 25th: one for each place, so that they can be told apart. */
const STATES: WageTable = {
  ...wages('wages/states.json'),
  places: { tx: { '29-2072': [100, 31, 41, 51, 61, null] } },
};
const AREAS: WageTable = {
  ...wages('wages/metros/tx.json'),
  places: { '26420': { '29-2072': [10, 32, 42, 52, 62, 72] } },
};

/** The whole app, at a page that does not depend on places, since the address must reach the store and back. */
function show(at = '/nowhere', loaders: Partial<Loaders> = {}) {
  const atlas = tinyAtlas();
  const [pathname = '', search = ''] = at.split('?');
  const store = createAppStore(
    atlas.map,
    atlas.nationWages,
    {
      details: () => Promise.resolve(atlas.details),
      places: () => Promise.resolve({ places: atlas.places, priceParitySource: 'survey' }),
      stateWages: () => Promise.resolve(STATES),
      areaWages: () => Promise.resolve(AREAS),
      wageHistory: never,
      placeChains: () => Promise.resolve(createPlaceChains),
      search: () => Promise.resolve({ find: () => [], everywhere: () => () => [] }),
      eligibility: never,
      readProfile: never,
      planner: never,
      turnFinder: never,
      guidePart: never,
      schools: never,
      ...loaders,
    },
    readAddress({ pathname, search }, '/', atlas.map),
  );
  const selectors = createSelectors();
  render(
    <MemoryRouter initialEntries={[at]}>
      <App store={store} />
      <Address />
    </MemoryRouter>,
  );
  return { pay: () => selectors.pays(store.getState()).get('clerk') };
}

function Address() {
  return <p data-testid="address">{useLocation().search}</p>;
}

const address = () => screen.getByTestId('address');
const button = () => screen.getByRole('button', { name: /^Pay for:/ });

async function choosePlace(query: string) {
  await userEvent.click(button());
  await userEvent.type(await screen.findByRole('combobox', { name: /state, a city/ }), query);
  await userEvent.click((await screen.findAllByRole('option'))[0]!);
}

test('choosing a place writes the link, and the pay follows', async () => {
  const { pay } = show();
  expect(button()).toHaveAccessibleName('Pay for: United States');
  expect(pay()).toMatchObject({ middle: 40, placeId: 'us' });

  await choosePlace('hous');

  expect(address()).toHaveTextContent('?place=26420');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(button()).toHaveAccessibleName('Pay for: Houston'));
  expect(pay()).toMatchObject({ middle: 42, placeId: '26420' });
});

test('a link with a place shows its pay', async () => {
  const { pay } = show('/nowhere?place=tx');

  await waitFor(() => expect(button()).toHaveAccessibleName('Pay for: Texas'));
  expect(pay()).toMatchObject({ middle: 41, placeId: 'tx' });
});

test('the dialog says what follows the place, and lists the chosen one first', async () => {
  show('/nowhere?place=26420');
  await waitFor(() => expect(button()).toHaveAccessibleName('Pay for: Houston'));

  await userEvent.click(button());

  expect(await screen.findByText(/^All pay on the page follows this place/)).toBeVisible();
  const options = await screen.findAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Houston Metro area · Texaschosen now',
    'United States Nation',
    'Texas State or territory',
  ]);
});

test('the button says that pay is on its way, and the last figures stay until then', async () => {
  let answer: (table: WageTable) => void = () => undefined;
  const { pay } = show('/nowhere', {
    stateWages: () => new Promise((resolve) => (answer = resolve)),
  });

  await choosePlace('texas');
  expect(button()).toHaveAccessibleName(/^Pay for: Texas ?loading/);
  expect(pay()).toMatchObject({ placeId: 'us' });
  answer(STATES);

  await waitFor(() => expect(button()).toHaveAccessibleName('Pay for: Texas'));
  expect(pay()).toMatchObject({ placeId: 'tx' });
});

test('a failed fetch is said with what is shown instead, and trying again works', async () => {
  let isBroken = true;
  const { pay } = show('/nowhere', {
    stateWages: () =>
      isBroken ? Promise.reject(new Error('the connection failed')) : Promise.resolve(STATES),
  });
  await choosePlace('texas');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Pay for Texas could not be loaded: the connection failed.',
  );
  expect(screen.getByText('Pay shown now: United States.')).toBeVisible();

  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(pay()).toMatchObject({ middle: 41, placeId: 'tx' });
  expect(screen.getByRole('main')).toHaveFocus();
});

test('an unknown place is said, with a way back to the nation and no other', async () => {
  show('/nowhere?place=zz');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('there is no place with the code “zz”');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());

  await userEvent.click(screen.getByRole('button', { name: 'Switch to United States' }));

  expect(address()).toBeEmptyDOMElement();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(button()).toHaveAccessibleName('Pay for: United States');
});

test('a late answer for an older choice is ignored', async () => {
  let answer: (table: WageTable) => void = () => undefined;
  const { pay } = show('/nowhere', {
    areaWages: () => new Promise((resolve) => (answer = resolve)),
  });
  await choosePlace('houston');
  await choosePlace('texas');
  await waitFor(() => expect(pay()).toMatchObject({ placeId: 'tx' }));

  answer(AREAS);
  await new Promise((resolve) => setTimeout(resolve, 0));

  expect(pay()).toMatchObject({ placeId: 'tx' });
  expect(button()).toHaveAccessibleName('Pay for: Texas');
});

test('a list of places that can not be loaded says so, and trying again works', async () => {
  const atlas = tinyAtlas();
  let isBroken = true;
  show('/nowhere', {
    places: () =>
      isBroken
        ? Promise.reject(new Error('the connection failed'))
        : Promise.resolve({ places: atlas.places, priceParitySource: 'survey' }),
  });
  await userEvent.click(button());
  expect(await screen.findByRole('alert')).toHaveTextContent('The list of places');

  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findAllByRole('option')).toHaveLength(2);
});

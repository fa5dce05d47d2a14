// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { buildSearch } from '../../../src/features/search/buildSearch.ts';
import { SearchButton } from '../../../src/features/search/SearchButton.tsx';
import type { Loaders } from '../../../src/store/appStore.ts';
import type { Choices } from '../../../src/store/choices.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';
import { guideOf, TINY_GUIDE, TINY_PAGES } from '../../fixtures/tinyGuide.ts';

beforeEach(() => window.localStorage.clear());

function show({
  at = '/',
  choices = {},
  loaders = {},
}: {
  readonly at?: string;
  readonly choices?: Partial<Choices>;
  readonly loaders?: Partial<Loaders>;
} = {}) {
  const atlas = tinyAtlas();
  const search = () => Promise.resolve(buildSearch(atlas.map, atlas.details));
  const store = tinyStore(atlas, { search, guidePart: guideOf(TINY_GUIDE), ...loaders });
  store.getState().setChoices({ ...store.getState().choices, ...choices });
  renderInApp(
    <>
      <SearchButton />
      <main id="main" tabIndex={-1}>
        <label>
          Notes <input type="text" />
        </label>
        <Address />
      </main>
    </>,
    { store, at },
  );
  return store;
}

function Address() {
  const { pathname, search, hash } = useLocation();
  return <p data-testid="address">{pathname + search + hash}</p>;
}

const address = () => screen.getByTestId('address');
const isOpen = () => screen.queryByRole('dialog', { name: 'Search' }) !== null;

/** The field, once what works it has come. */
const findField = async () => {
  const field = await screen.findByRole('combobox', { name: /job title/i });
  await waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
  return field;
};

async function ask(query: string) {
  await userEvent.click(screen.getByRole('button', { name: /Search the whole site/ }));
  const field = await findField();
  await userEvent.type(field, query);
  return field;
}

test('the search opens by its button with the focus in its field', async () => {
  show();

  await userEvent.click(screen.getByRole('button', { name: /Search the whole site/ }));

  expect(await findField()).toHaveFocus();
});

test('the search opens by / from anywhere but a text field', async () => {
  show();
  await userEvent.type(screen.getByLabelText('Notes'), 'and/or');
  expect(screen.getByLabelText('Notes')).toHaveValue('and/or');
  expect(isOpen()).toBe(false);

  act(() => screen.getByRole('main').focus());
  await userEvent.keyboard('{Control>}/{/Control}');
  expect(isOpen()).toBe(false);
  await userEvent.keyboard('/');

  expect(await findField()).toHaveFocus();
  expect(await findField()).toHaveValue('');
});

test('the / key can be switched off, and stays so', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /Search the whole site/ }));
  await findField();

  await userEvent.click(screen.getByRole('checkbox', { name: /opens search/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('/');

  expect(isOpen()).toBe(false);
  expect(window.localStorage.getItem('atlas.slash')).toBe('off');
});

test('letters typed before the search has come are not lost', async () => {
  show();

  await userEvent.keyboard('/');
  await userEvent.keyboard('lead');

  expect(await findField()).toHaveValue('lead');
});

test('a result says what it is, where it belongs and why it was found', async () => {
  show();

  await ask('medical coder');

  const option = (await screen.findAllByRole('option'))[0]!;
  expect(option).toHaveTextContent(
    /^Coder Adjacent\s*Entry · Revenue\s*Also called Medical Coder$/,
  );
});

test('a result says how near a reader with a profile is to the role', async () => {
  const store = show();
  act(() => {
    store.getState().setProfile({ ...EMPTY_PROFILE, position: 'clerk' });
    store.getState().loadEligibility();
  });

  await ask('records');

  expect(await screen.findByRole('option', { name: /^Records Clerk.*· Ready$/ })).toBeVisible();
  expect(screen.getByRole('option', { name: /^Records Lead.*· Further$/ })).toBeVisible();
});

test('Enter opens the first result, with the choices kept and the focus on the page', async () => {
  show({ choices: { levels: ['senior'] } });
  await ask('clerk');
  await screen.findAllByRole('option');

  await userEvent.keyboard('{Enter}');

  expect(address()).toHaveTextContent('/roles/clerk?level=senior');
  expect(isOpen()).toBe(false);
  expect(screen.getByRole('main')).toHaveFocus();
});

test('arrows move through the results', async () => {
  show();
  const field = await ask('records');
  const [first, second] = await screen.findAllByRole('option');
  expect(field).toHaveAttribute('aria-activedescendant', first!.id);

  await userEvent.keyboard('{ArrowDown}');
  expect(field).toHaveAttribute('aria-activedescendant', second!.id);
  await userEvent.keyboard('{Enter}');

  expect(address()).toHaveTextContent('/roles/lead');
});

test('a credential leads to its page', async () => {
  show({ choices: { place: 'tx' } });
  await ask('old badge');

  await userEvent.click((await screen.findAllByRole('option'))[0]!);

  expect(address()).toHaveTextContent('/credentials/old-badge?place=tx');
});

test('the last item shows all matching roles on the map', async () => {
  const store = show({ at: '/credentials' });
  await ask('records');

  await userEvent.click(
    await screen.findByRole('option', { name: 'Show all 2 matching roles on the map' }),
  );

  expect(address()).toHaveTextContent('/?q=records');
  expect(store.getState().choices.query).toBe('records');
  expect(screen.getByRole('main')).toHaveFocus();
});

test('the last item stays in the list for who is there', async () => {
  show({ at: '/list' });
  await ask('records');

  await userEvent.click(
    await screen.findByRole('option', { name: 'Show all 2 matching roles in the list' }),
  );

  expect(address()).toHaveTextContent('/list?q=records');
});

test('the search says that it found nothing, and its examples find something', async () => {
  show();
  const field = await ask('zeppelin');
  expect(screen.getByText(/^Nothing found for “zeppelin”/)).toBeVisible();

  const examples = within(screen.getByRole('list', { name: 'Examples' })).getAllByRole('button');
  await userEvent.click(examples[0]!);

  expect(field).toHaveValue(examples[0]!.textContent);
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
  expect(field).toHaveFocus();
});

test('the search announces how many results there are', async () => {
  show();

  await ask('clerk');

  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(
      '3 results: Roles 1, Resources 1, Guide 1',
    ),
  );
});

test('a search that can not be loaded says so, and trying again works', async () => {
  const atlas = tinyAtlas();
  let isBroken = true;
  show({
    loaders: {
      search: () =>
        isBroken
          ? Promise.reject(new Error('the connection failed'))
          : Promise.resolve(buildSearch(atlas.map, atlas.details)),
    },
  });
  await ask('clerk');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The search could not be loaded: the connection failed.',
  );

  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('option', { name: /^Records Clerk/ })).toBeVisible();
  expect(await findField()).toHaveFocus();
});

test('the search adds the best role to the comparison, unless it is in it', async () => {
  const store = show({ at: '/list', choices: { compare: 'roles=clerk' } });
  await ask('lead');

  await userEvent.click(
    await screen.findByRole('option', { name: 'Add Records Lead to the comparison' }),
  );

  expect(store.getState().choices.compare).toBe('roles=clerk,lead');
  expect(isOpen()).toBe(false);
  await ask('lead');
  expect(await screen.findByRole('option', { name: /^Records Lead/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /to the comparison$/ })).toBeNull();
});

const groupNames = () =>
  screen
    .getAllByRole('group')
    .map((group) => document.getElementById(group.getAttribute('aria-labelledby')!)?.textContent);

test('the search groups what it finds, the group of the best first, and arrows go through all', async () => {
  show();
  const field = await ask('records');
  await screen.findByRole('option', { name: /^Work with records/ });

  expect(groupNames()).toEqual(['Roles', 'Terms', 'Guide', 'More']);
  const ids = screen.getAllByRole('option').map(({ id }) => id);
  for (const id of ids.slice(1)) {
    await userEvent.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', id);
  }
});

test('an acronym comes first, and leads to its place in the glossary', async () => {
  show({ choices: { place: 'tx' } });
  await ask('frw');
  await screen.findByRole('group', { name: 'Terms' });

  await userEvent.keyboard('{Enter}');

  expect(address()).toHaveTextContent('/guide/glossary?place=tx#frw');
});

test('a section of the guide is found by its text, without signs, and leads there', async () => {
  show();
  await ask('clerk once filed parchment');

  await userEvent.click(await screen.findByRole('option', { name: /^From paper to screens/ }));

  expect(address()).toHaveTextContent('/guide/records-work#paper');
});

test('a part of the site that did not come is named, and found after trying again', async () => {
  const parts: { terms?: typeof TINY_GUIDE.terms } & Omit<typeof TINY_GUIDE, 'terms'> = {
    pages: TINY_PAGES,
    resources: TINY_GUIDE.resources,
    skills: TINY_GUIDE.skills,
  };
  show({ loaders: { guidePart: (name) => guideOf(parts)(name) } });
  await ask('filing');
  expect(
    await screen.findByText(
      'Not searched: terms, which could not be loaded (the connection failed).',
    ),
  ).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Terms' })).toBeNull();

  parts.terms = TINY_GUIDE.terms;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('group', { name: 'Terms' })).toBeVisible();
  expect(screen.queryByText(/^Not searched/)).toBeNull();
});

test('all results of a query are one page away', async () => {
  show();
  await ask('records');
  await screen.findByRole('option', { name: /^Work with records/ });

  await userEvent.click(screen.getByRole('option', { name: /^See all \d+ results on a page$/ }));

  expect(address()).toHaveTextContent('/search?q=records');
});

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { buildSearch } from '../../../src/features/search/buildSearch.ts';
import { SearchResults } from '../../../src/features/search/SearchResults.tsx';
import { useApp } from '../../../src/store/useApp.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';
import { guideOf, TINY_GUIDE } from '../../fixtures/tinyGuide.ts';

function show(query: string) {
  const atlas = tinyAtlas({ 'roles/ops.json: roles[0].occupation.onet': '29-2072.00' });
  const store = tinyStore(atlas, {
    search: () => Promise.resolve(buildSearch(atlas.map, atlas.details)),
    guidePart: guideOf(TINY_GUIDE),
  });
  store.getState().setChoices({ ...store.getState().choices, query, place: 'tx' });
  renderInApp(<Page />, { store, at: `/search?place=tx&q=${query}` });
  return store;
}

function Page() {
  const query = useApp((state) => state.choices.query);
  const { pathname, search } = useLocation();
  return (
    <>
      <SearchResults query={query} />
      <p data-testid="address">{pathname + search}</p>
    </>
  );
}

const linkTo = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('everything that is found stands in groups, as links that leave the words of the search behind', async () => {
  show('records');
  await screen.findByRole('heading', { name: 'Guide 1' });

  const headings = screen.getAllByRole('heading', { level: 2 });
  expect(headings.map((heading) => heading.textContent)).toEqual(['Roles 2', 'Terms 1', 'Guide 1']);
  expect(linkTo(/^Records Clerk/)).toBe('/roles/clerk?place=tx');
  expect(linkTo(/^Work with records/)).toBe('/guide/records-work?place=tx');
  expect(within(screen.getByRole('region', { name: 'Terms 1' })).getAllByRole('link')).toHaveLength(
    1,
  );
});

test('other words are searched by Enter, with the focus kept', async () => {
  show('records');
  const field = screen.getByRole('searchbox');

  await userEvent.clear(field);
  await userEvent.type(field, 'cabinet{Enter}');

  expect(await screen.findByRole('link', { name: /^Cabinet 95/ })).toBeVisible();
  expect(linkTo(/^Cabinet 95/)).toBe('/guide/competencies?place=tx&job=clerk');
  expect(screen.getByTestId('address')).toHaveTextContent('/search?place=tx&q=cabinet');
  expect(field).toHaveFocus();
});

test('the roles found can be shown on the map, by the same words', async () => {
  const store = show('records');

  await userEvent.click(
    await screen.findByRole('button', { name: 'Show all 2 matching roles on the map' }),
  );

  expect(screen.getByTestId('address')).toHaveTextContent('/?place=tx&q=records');
  expect(store.getState().choices.query).toBe('records');
});

test('nothing found is said, with examples that find something', async () => {
  show('zeppelin');
  expect(await screen.findByText(/^Nothing found for “zeppelin”/)).toBeVisible();

  const examples = screen.getByRole('list', { name: 'Examples' });
  await userEvent.click(within(examples).getAllByRole('button')[0]!);

  expect((await screen.findAllByRole('heading', { level: 2 })).length).toBeGreaterThan(0);
});

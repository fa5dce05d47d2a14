// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { TermPart } from '../../../src/domain/guide/termModel.ts';
import { GlossaryView } from '../../../src/features/glossary/GlossaryView.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';
import { guideOf, TINY_PAGES } from '../../fixtures/tinyGuide.ts';

const TERMS: TermPart = {
  terms: [
    {
      id: 'registry',
      term: 'Registry',
      definition: 'A list of patients.',
      otherNames: ['tumor registry'],
      links: [
        { to: 'role', id: 'clerk' },
        { to: 'credential', id: 'badge' },
        { to: 'program', id: 'associate' },
        { to: 'guide', id: 'records-work' },
        { to: 'term', id: 'ceu' },
      ],
      sources: ['own'],
    },
    { id: 'ceu', term: 'CEU', fullForm: 'Continuing education unit', definition: 'An hour.' },
  ],
};

async function show(at = '/', guidePart = guideOf({ terms: TERMS, pages: TINY_PAGES })) {
  const view = renderInApp(<GlossaryView />, { store: tinyStore(tinyAtlas(), { guidePart }), at });
  await screen.findByRole('textbox', { name: 'Find a term' });
  return view;
}

const names = () => screen.getAllByRole('term').map((term) => term.textContent);
const itemOf = (name: string) =>
  within(
    screen
      .getAllByRole('term')
      .find((term) => term.textContent?.startsWith(name))!
      .closest('div')!,
  );

test('GlossaryView lists terms and the map’s credentials by letter', async () => {
  await show();

  expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
    'B',
    'C',
    'O',
    'R',
  ]);
  const letters = within(screen.getByRole('navigation', { name: 'Letters' }));
  expect(letters.getByRole('link', { name: 'R' })).toHaveAttribute('href', '#letter-r');
  expect(document.getElementById('letter-r')).toHaveTextContent('R');
  expect(itemOf('CEU').getByText('Continuing education unit')).toBeVisible();
  expect(itemOf('CEU').getByRole('link', { name: 'Link to CEU' })).toHaveAttribute('href', '#ceu');
});

test('GlossaryView leads to all that a term has to do with', async () => {
  await show();
  const item = itemOf('Registry');
  await item.findByRole('link', { name: 'Work with records' });

  const links = item.getAllByRole('link').map((link) => link.getAttribute('href'));

  expect(links).toEqual([
    '#registry',
    '/roles/clerk',
    '/credentials/badge',
    '/programs/associate',
    '/guide/records-work',
    '#ceu',
  ]);
  expect(item.getByText(/^Also:/)).toHaveTextContent('Also: tumor registry');
  expect(item.getByText(/^Sources of the meaning of Registry/)).toBeVisible();
});

test('GlossaryView finds by other names, says how many, and says what to do when none is found', async () => {
  await show();
  const field = screen.getByRole('textbox', { name: 'Find a term' });

  await userEvent.type(field, 'tumor');
  expect(names()).toEqual(['Registry']);
  expect(screen.getByText('1 entry for “tumor”')).toBeVisible();
  expect(screen.queryByRole('navigation', { name: 'Letters' })).toBeNull();

  await userEvent.type(field, ' zebra');
  expect(screen.queryByRole('term')).toBeNull();
  expect(screen.getByText(/No term here holds these words/)).toBeVisible();
});

test('GlossaryView goes to the entry that the address names', async () => {
  await show('/#ceu');

  await waitFor(() => expect(document.activeElement?.id).toBe('ceu'));
  expect(document.activeElement).toHaveTextContent('An hour.');
});

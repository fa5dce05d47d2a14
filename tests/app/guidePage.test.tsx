// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GuidePage } from '../../src/app/pages/GuidePage.tsx';
import type { PagesPart } from '../../src/domain/guide/pagesModel.ts';
import type { ResourcePart } from '../../src/domain/guide/resourceModel.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';
import { guideOf, TINY_RESOURCES } from '../fixtures/tinyGuide.ts';

const page = (id: string, more: readonly unknown[] = []) => ({
  id,
  sections: [
    {
      id: 'first',
      title: `On ${id}`,
      blocks: [{ paragraph: `Words on ${id}.` }, ...more],
      sources: ['survey'],
    },
  ],
  next: { text: 'Go on.', links: [{ words: 'First jobs', to: '/?level=entry' }] },
});
const PAGES = {
  chapters: [
    {
      title: 'The field',
      pages: [
        { id: 'what', title: 'What it is', summary: 'Records and people.' },
        { id: 'ways', title: 'Ways in', summary: 'Study and work.' },
      ],
    },
    {
      title: 'More',
      pages: [{ id: 'resources', title: 'Resources', summary: 'Other places.' }],
    },
  ],
  pages: [
    page('what', [{ widget: 'grid' }]),
    page('ways', [
      {
        widget: 'routes',
        routes: [
          { name: 'No study', programs: [], credentials: [] },
          { name: 'Degree and badge', programs: ['associate'], credentials: ['badge'] },
        ],
      },
    ]),
  ],
} as unknown as PagesPart;

let meta: HTMLMetaElement;
beforeEach(() => {
  meta = document.createElement('meta');
  meta.name = 'description';
  meta.content = 'A map.';
  document.head.append(meta);
});
afterEach(() => meta.remove());

test('the contents list every page in order, with what one finds there', async () => {
  open('/guide');

  const items = await screen.findAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'What it isRecords and people.',
    'Ways inStudy and work.',
    'ResourcesOther places.',
  ]);
  expect(screen.getByRole('link', { name: 'Ways in' })).toHaveAttribute('href', '/guide/ways');
});

test('a page has its title and description, its sources, the next step and the pages around it', async () => {
  const { unmount } = open('/guide/ways');

  await screen.findByRole('heading', { level: 1, name: 'Ways in' });
  expect(document.title).toBe('Ways in · HIM Career Atlas');
  expect(meta.content).toBe('Study and work.');
  expect(await screen.findByText(/Sources of “On ways”/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'First jobs' })).toHaveAttribute('href', '/?level=entry');
  const steps = within(screen.getByRole('navigation', { name: 'Pages of the guide' }));
  expect(steps.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/guide/what',
    '/guide/resources',
  ]);

  unmount();
  expect(meta.content).toBe('A map.');
});

test('the ways of study are worked out: time, cost, and jobs at once and later', async () => {
  open('/guide/ways', { 'roles/rev.json: roles[0].adjacent': undefined });

  const row = await screen.findByRole('row', { name: /^Degree and badge/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'Time1–2 years',
    'Costat least $100',
    'Open at once2 roles$40–$50',
    'Open later1 role$60',
  ]);
  await userEvent.click(screen.getByText('Jobs with this way: Degree and badge'));
  expect(screen.getByRole('link', { name: 'Records Lead' })).toBeInTheDocument();
});

test('the map in small counts the roles of each cell and leads to them', async () => {
  open('/guide/what');

  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/?level=entry&family=ops', '/?level=senior&family=ops']);
  expect(within(table).getAllByText('none')).toHaveLength(2);
});

test('resources say what they are good for, that they lead outside, and whether the address was confirmed', async () => {
  const [group] = TINY_RESOURCES.groups;
  const [guild] = group!.resources;
  const resources: ResourcePart = {
    groups: [
      {
        ...group!,
        resources: [
          { ...guild!, seen: { year: 2024, sources: ['survey'] } },
          { ...guild!, id: 'club', name: 'Club', confirmedOn: '2026-11-01' },
        ],
      },
    ],
  };
  open('/guide/resources', {}, resources);

  const [first, second] = (await screen.findAllByRole('link', { name: /another site/ })).map(
    (link) => link.closest('li')!,
  );
  expect(first).toHaveTextContent('Meeting other clerks.');
  expect(first).toHaveTextContent(
    'not confirmed by us yet. Last seen by a source of ours in 2024.',
  );
  expect(second).toHaveTextContent('Address confirmed on 2026-11-01.');
});

test('an unknown page says so and names the nearest', async () => {
  open('/guide/wayss');

  await screen.findByRole('heading', { level: 1, name: 'The guide has no page “wayss”' });
  expect(screen.getByRole('link', { name: 'Ways in' })).toHaveAttribute('href', '/guide/ways');
});

test('a guide that does not come can be asked for again', async () => {
  let isBroken = true;
  const store = tinyStore(tinyAtlas(), {
    guidePart: (name) =>
      isBroken ? Promise.reject(new Error('no line')) : guideOf({ pages: PAGES })(name),
  });
  renderInApp(<GuidePage />, { store, path: '/guide', at: '/guide' });
  await screen.findByText(/The guide could not be loaded: no line/);
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('link', { name: 'What it is' })).toBeInTheDocument();
});

function open(
  at: string,
  changes: Readonly<Record<string, unknown>> = {},
  resources: ResourcePart = TINY_RESOURCES,
) {
  const store = tinyStore(tinyAtlas(changes), { guidePart: guideOf({ pages: PAGES, resources }) });
  return renderInApp(<GuidePage />, { store, path: at === '/guide' ? at : '/guide/:id', at });
}

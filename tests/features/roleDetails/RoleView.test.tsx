// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useParams } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { CareerDetails } from '../../../src/domain/model.ts';
import { RoleView } from '../../../src/features/roleDetails/RoleView.tsx';
import { DEFAULT_CHOICES } from '../../../src/store/choices.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

/** Figures of a size that differences between roles can be read from. */
const WAGES = {
  'wages/us.json: places.us.29-2072': [194_720, 37_000, 43_490, 51_140, 64_820, 81_150],
};

const promoted = () => screen.getByRole('heading', { name: 'Ways out (1)' }).closest('section')!;

test('RoleView shows the map’s facts before the details come, and its prose after', async () => {
  let arrive: (details: CareerDetails) => void = () => undefined;
  const atlas = tinyAtlas();
  const store = tinyStore(atlas, { details: () => new Promise((resolve) => (arrive = resolve)) });

  renderInApp(<RoleView id="lead" isPage />, { store });

  expect(screen.getByRole('heading', { level: 1, name: 'Records Lead' })).toBeVisible();
  expect(screen.getByText('Emerging')).toBeVisible();
  expect(screen.getByText('One of these')).toBeVisible();
  expect(screen.queryByText('Does the work.')).toBeNull();

  arrive(atlas.details);

  expect(await screen.findByText('Does the work.')).toBeVisible();
  expect(screen.getByText('Do the rest')).toBeVisible();
});

test('RoleView stands one heading lower beside the map, and closes', async () => {
  const close = vi.fn<() => void>();
  renderInApp(<RoleView id="clerk" isPage={false} onClose={close} />);
  await screen.findByText('Does the work.');

  await userEvent.click(screen.getByRole('button', { name: 'Close' }));

  expect(close).toHaveBeenCalledOnce();
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.getByRole('heading', { level: 2, name: 'Records Clerk' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Pay' })).toBeVisible();
});

test('RoleView gives the published pay with the role’s part of it named', async () => {
  renderInApp(<RoleView id="clerk" isPage />, { store: tinyStore(tinyAtlas(WAGES)) });

  const table = await screen.findByRole('table', { name: 'Published pay of the occupation' });

  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(rows).toEqual([
    '10th percentile 1 in 10 earn less$37,000low',
    '25th percentile 1 in 4 earn less$43,490typical',
    'Median half earn less$51,140high',
    '75th percentile 1 in 4 earn more$64,820',
    '90th percentile 1 in 10 earn more$81,150',
  ]);
  expect(
    screen.getByRole('img', {
      name: /\$37,000 to \$81,150.*from \$37,000 to \$51,140, typically \$43,490/,
    }),
  ).toBeVisible();
  expect(screen.getByText('United States, May 2025, US dollars a year')).toBeVisible();
});

test('RoleView says which place stands in where the chosen one has no figure', async () => {
  const store = tinyStore(
    tinyAtlas({ 'roles/ops.json: roles[1].occupation.soc': '11-9111', ...BAND_BELOW_TOP }),
  );
  store.getState().setChoices({ ...DEFAULT_CHOICES, place: 'tx' });
  store.getState().loadPlaceWages();

  renderInApp(<RoleView id="lead" isPage />, { store });

  expect(
    await screen.findByText(
      'The survey has no figure for this occupation in Texas; showing United States.',
    ),
  ).toBeVisible();
});

/** The tiny survey's 90th percentile of managers is above its top code. */
const BAND_BELOW_TOP = {
  'roles/ops.json: roles[1].wageBand': { low: 'p25', middle: 'p50', high: 'p75', why: 'Mid.' },
};

test('RoleView says that pay is missing where no place has any', async () => {
  const store = tinyStore(
    tinyAtlas({ 'wages/us.json: places.us.29-2072': [1, '*', '*', '*', '*', '*'] }),
  );

  renderInApp(<RoleView id="clerk" isPage />, { store });

  expect(await screen.findByText(/^No pay figure is published for this occupation/)).toBeVisible();
  expect(screen.queryByText(/\$0/)).toBeNull();
});

test('RoleView leads on to the next role, says what it pays more, and how people get there', async () => {
  renderInApp(<RoleView id="clerk" isPage />, { store: tinyStore(tinyAtlas(WAGES)) });
  await screen.findByText('Does the work.');

  expect(within(promoted()).getByRole('link', { name: 'Records Lead' })).toHaveAttribute(
    'href',
    '/roles/lead',
  );
  const how = within(promoted()).getByText(
    /usually after 1 year; about \$21,000 more a year, typical/,
  );
  expect(within(promoted()).getByText('By learning.')).not.toBeVisible();

  await userEvent.click(how);

  expect(within(promoted()).getByText('By learning.')).toBeVisible();
  expect(within(promoted()).getByText('Skill')).toBeVisible();
});

test('RoleView names an origin as a way in and does not link it', async () => {
  renderInApp(<RoleView id="clerk" isPage />);
  await screen.findByText('Does the work.');

  const waysIn = screen.getByRole('heading', { name: 'Ways in (1)' }).closest('section')!;

  expect(within(waysIn).getByText('Newcomer')).toBeVisible();
  expect(within(waysIn).queryByRole('link', { name: 'Newcomer' })).toBeNull();
});

test('RoleView moves focus to the new title when its own link was followed', async () => {
  function Page() {
    const { id = '' } = useParams();
    return <RoleView key={id} id={id} isPage />;
  }
  renderInApp(<Page />, { path: '/roles/:id', at: '/roles/clerk' });
  await screen.findByText('Does the work.');

  expect(document.body).toHaveFocus();
  await userEvent.click(within(promoted()).getByRole('link', { name: 'Records Lead' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Records Lead' })).toHaveFocus();
});

test('RoleView copies its own link and says so', async () => {
  const user = userEvent.setup();
  renderInApp(<RoleView id="clerk" isPage />);
  await screen.findByText('Does the work.');

  await user.click(screen.getByRole('button', { name: 'Copy link' }));

  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/roles/clerk');
});

test('RoleView offers to try again when the details fail, and keeps what the map knows', async () => {
  const details = vi
    .fn<() => Promise<CareerDetails>>()
    .mockRejectedValueOnce(new Error('the connection failed'))
    .mockResolvedValue(tinyAtlas().details);
  renderInApp(<RoleView id="clerk" isPage />, { store: tinyStore(tinyAtlas(), { details }) });
  expect(await screen.findByRole('alert')).toHaveTextContent('the connection failed');
  expect(screen.getByRole('heading', { name: 'Pay' })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('Does the work.')).toBeVisible();
});

test('RoleView suggests the nearest role for an id that no role has', () => {
  renderInApp(<RoleView id="clrk" isPage />);

  expect(screen.getByRole('heading', { level: 1, name: 'There is no role “clrk”' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Records Clerk' })).toHaveAttribute(
    'href',
    '/roles/clerk',
  );
});

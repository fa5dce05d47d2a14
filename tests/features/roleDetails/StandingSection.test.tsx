// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { RoleView } from '../../../src/features/roleDetails/RoleView.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

/** A role for a profile; undefined: a reader without one. */
async function show(
  id: string,
  profile: Partial<Profile> | undefined,
  changes: Readonly<Record<string, unknown>> = {},
) {
  const store = tinyStore(tinyAtlas(changes));
  store.getState().setProfileKeeping({ status: 'kept' });
  if (profile !== undefined) store.getState().setProfile({ ...EMPTY_PROFILE, ...profile });
  store.getState().loadEligibility();
  renderInApp(<RoleView id={id} isPage />, { store });
  await screen.findByText('Does the work.');
  return store;
}

const section = () => screen.getByRole('heading', { name: 'Where you stand' }).closest('section')!;
/** The items of the list of what is missing, without the sources inside them. */
const missing = () =>
  [...within(section()).getAllByRole('list')[0]!.children].map((item) => item.textContent);

test('StandingSection names each missing thing with what it takes, and what has no figure', async () => {
  await show('lead', { programs: [{ level: 'hs' }], experience: { clerk: 12 } });

  expect(within(section()).getByText('Further')).toBeVisible();
  expect(missing().slice(0, 2)).toEqual([
    expect.stringMatching(
      /^The associate1–2 years full time; tuition: no source found\..*Editorial/,
    ),
    expect.stringMatching(/^1 year more in: Operations, CoderYou have 12 of 24 months\./),
  ]);
  expect(within(section()).getByRole('link', { name: 'The associate' })).toHaveAttribute(
    'href',
    '/programs/associate',
  );
  expect(within(section()).getByText(/^In all: 2 steps, about 2½ years$/)).toBeVisible();
});

test('StandingSection says what an exam costs, and that no source gives the time to prepare', async () => {
  const needsBadge = {
    'roles/ops.json: roles[1].requires': { credential: 'badge' },
    'credentials.json: credentials[0].exam': {},
  };
  await show(
    'lead',
    { programs: [{ level: 'associate', field: 'him', accreditation: 'cahiim' }] },
    needsBadge,
  );

  expect(missing()[0]).toMatch(
    /^BADGE The badgeExam fee \$100; time to prepare for the exam: no source found\./,
  );
  expect(within(section()).getByText('One step')).toBeVisible();
});

test('StandingSection gives the months of study at the reader’s own pace', async () => {
  await show('lead', { programs: [{ level: 'hs' }], studyHoursPerWeek: 10 });

  expect(missing()[0]).toMatch(/4–8 years at 10 hours a week/);
});

test('StandingSection keeps what is tried out in place, until it is taken back', async () => {
  const store = await show('lead', { programs: [{ level: 'hs' }], experience: { clerk: 12 } });
  const toggle = within(section()).getByRole('button', { name: /this\? 1 year more/ });

  await userEvent.click(toggle);

  expect(missing()).toHaveLength(2);
  expect(missing()[1]).toMatch(/Tried out/);
  expect(toggle).toHaveFocus();
  expect(within(section()).getByText('One step')).toBeVisible();
  expect(store.getState().profile.experience).toEqual({ clerk: 12 });

  await userEvent.click(toggle);

  expect(within(section()).getByText('Further')).toBeVisible();
});

test('StandingSection says what the move from the reader’s role asks on top, ticked', async () => {
  await show(
    'lead',
    { position: 'clerk', credentials: ['badge'], experience: { clerk: 24 } },
    { 'moves/ops.json: moves[0].requires': { experienceMonths: 36, in: ['ops'] } },
  );

  const heading = within(section()).getByRole('heading', {
    name: 'From where you are: Records Clerk',
  });
  expect(within(section()).getByText('Ready')).toBeVisible();
  expect(heading.nextElementSibling).toHaveTextContent(/^A promotion.*this way asks:$/);
  expect(within(section()).getByText('24 of 36 months')).toBeVisible();
  expect(within(section()).queryByText('This move is open to you now.')).toBeNull();
});

test('StandingSection marks an open move, here and among the ways out of the reader’s role', async () => {
  const profile = { position: 'clerk', credentials: ['badge'], experience: { clerk: 24 } };
  const store = await show('lead', profile);
  expect(within(section()).getByText('This move is open to you now.')).toBeVisible();

  renderInApp(<RoleView id="clerk" isPage />, { store });

  expect(screen.getByText('You are here.')).toBeVisible();
  const row = screen.getAllByRole('link', { name: 'Records Lead' }).at(-1)!.closest('li')!;
  expect(row).toHaveTextContent(/Ready.*Open to you now/);
});

test('StandingSection does not call a move open that is so only by what is tried out', async () => {
  const store = await show('lead', { position: 'clerk', experience: { clerk: 24 } });

  act(() => store.getState().setTrial([{ kind: 'credential', credential: 'badge' }]));

  expect(
    within(section()).getByText('With what you try out, this move is open to you.'),
  ).toBeVisible();
  expect(screen.queryByText(/open to you now/i)).toBeNull();
});

test('StandingSection names the way round where no usual move leads here', async () => {
  await show('lead', { position: 'newcomer', programs: [{ level: 'hs' }] });

  const words = within(section()).getByText(/^There is no usual move from Newcomer to this one/);
  expect(words).toHaveTextContent('goes through Records Clerk.');
});

test('StandingSection invites a reader without a profile, and ticks nothing', async () => {
  await show('lead', undefined);

  expect(screen.getAllByRole('link', { name: 'Say what you have' })[0]).toHaveAttribute(
    'href',
    '/profile',
  );
  expect(screen.queryByText('Missing')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Where you stand' })).toBeNull();
});

test('RoleView marks a first job with the promotions it leads to, and how beginners start', async () => {
  const beginners = [{ accepts: 'practicum', text: 'Some count it.', sources: ['own'] }];
  await show('clerk', undefined, { 'roles/ops.json: roles[1].beginners': beginners });

  expect(screen.getByText('First job').parentElement).toHaveTextContent(
    'no experience asked; leads to: Records Lead.',
  );

  renderInApp(<RoleView id="lead" isPage />, {
    store: tinyStore(tinyAtlas({ 'roles/ops.json: roles[1].beginners': beginners })),
  });

  expect(await screen.findByRole('heading', { name: /start beginners/ })).toBeVisible();
  expect(screen.getByText('Some count it.')).toHaveTextContent(/^A practicum/);
  expect(screen.getAllByText('First job')).toHaveLength(1);
});

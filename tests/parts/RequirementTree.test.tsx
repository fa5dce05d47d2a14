// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Requirement } from '../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/domain/profile.ts';
import { RequirementTree } from '../../src/parts/RequirementTree.tsx';
import { useSelected } from '../../src/store/useApp.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

/** With the details there from the start. */
async function show(requirement: Requirement) {
  const store = tinyStore(tinyAtlas());
  store.getState().loadDetails();
  await Promise.resolve();
  return renderInApp(<RequirementTree requirement={requirement} />, { store });
}

test('RequirementTree keeps a choice inside a list of all apart from the list', async () => {
  await show({
    allOf: [{ anyOf: [{ credential: 'badge' }, { program: 'bachelor' }] }, { attest: 'member' }],
  });

  expect(screen.getByText('All of these')).toBeVisible();
  const choice = screen.getByText('One of these').closest('li')!;
  expect(
    within(choice)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['BADGE The badge', 'Bachelor’s degree or higher']);
  expect(choice).not.toHaveTextContent('I am a member.');
  expect(screen.getByText('You can say: “I am a member.”')).toBeVisible();
});

test('RequirementTree joins a short list of all inside a choice with “and”', async () => {
  await show({
    anyOf: [
      { allOf: [{ program: 'bachelor' }, { experienceMonths: 36 }] },
      {
        atLeast: 2,
        of: [{ credential: 'badge' }, { credential: 'big-badge' }, { attest: 'member' }],
      },
    ],
  });

  expect(screen.getByText('One of these')).toBeVisible();
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(
    'Bachelor’s degree or higher and at least 3 years in any role on this map',
  );
  expect(screen.getByText('At least 2 of these')).toBeVisible();
});

test('RequirementTree leads to credentials, to roles, and to the program that fits to the letter', async () => {
  await show({
    allOf: [
      { credential: 'badge' },
      { program: 'associate', field: 'him', accreditation: 'cahiim' },
      { program: 'associate', field: 'him' },
      { experienceMonths: 24, in: ['ops', 'coder'] },
    ],
  });

  expect(screen.getByRole('link', { name: 'BADGE' })).toHaveAttribute('href', '/credentials/badge');
  expect(screen.getByRole('link', { name: /CAHIIM-accredited$/ })).toHaveAttribute(
    'href',
    '/programs/associate',
  );
  expect(screen.queryByRole('link', { name: /health information management$/ })).toBeNull();
  expect(screen.getByText(/^At least 2 years in: Operations,/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Coder' })).toHaveAttribute('href', '/roles/coder');
});

function Ticked({ requirement }: { readonly requirement: Requirement }) {
  return <RequirementTree requirement={requirement} judge={useSelected('judge')} />;
}

/** Ticked for a profile, in the app; a tiny map whose member joins, which takes no step. */
async function showFor(requirement: Requirement, profile: Partial<Profile>) {
  const gain = { by: 'joining', months: 0 };
  const store = tinyStore(tinyAtlas({ 'map.json: attestations[0].gain': gain }));
  store.getState().setProfile({ ...EMPTY_PROFILE, ...profile });
  store.getState().loadDetails();
  store.getState().loadEligibility();
  await Promise.resolve();
  renderInApp(<Ticked requirement={requirement} />, { store });
  return store;
}

const options = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('RequirementTree ticks each part, and counts the months so far', async () => {
  await showFor(
    {
      allOf: [
        { credential: 'badge' },
        { experienceMonths: 60, in: ['ops'] },
        { experienceMonths: 12 },
        { program: 'bachelor' },
      ],
    },
    { credentials: ['badge'], experience: { clerk: 36 } },
  );

  expect(options()).toEqual([
    expect.stringMatching(/^MetBADGE The badge$/),
    expect.stringMatching(/^MissingAt least 5 years in: Operations36 of 60 months/),
    expect.stringMatching(/^MetAt least 1 year in any role on this mapYou have 36 months/),
    expect.stringMatching(/^MissingBachelor’s degree or higher/),
  ]);
  expect(screen.getByText('All of these').parentElement).toHaveTextContent('Missing');
});

test('RequirementTree puts the options of a choice that hold first, and asks no other', async () => {
  await showFor(
    { anyOf: [{ credential: 'big-badge' }, { program: 'hs' }] },
    { programs: [{ level: 'hs' }] },
  );

  expect(options()).toEqual([
    expect.stringMatching(/^MetHigh school/),
    expect.stringMatching(/^Not neededBIG-BADGE/),
  ]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('RequirementTree puts the nearer options first, and marks the one that the whole way uses', async () => {
  // Work alone is nearer than the badge with its degree; the degree is asked anyway.
  await showFor(
    {
      allOf: [
        { anyOf: [{ credential: 'big-badge' }, { experienceMonths: 12 }, { credential: 'badge' }] },
        { program: 'associate', field: 'him' },
      ],
    },
    { programs: [{ level: 'hs' }] },
  );

  const choice = screen.getByText('One of these').closest('li')!;
  const inside = within(choice)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(inside).toEqual([
    expect.stringMatching(/^MissingAt least 1 year.*1 step, about 1 year/),
    expect.stringMatching(/^MissingBADGE.*Nearest2 steps, about 18 months/),
    expect.stringMatching(/^MissingBIG-BADGE.*3 steps/),
  ]);
});

test('RequirementTree asks what only the reader can say, and takes the answer into the profile', async () => {
  const store = await showFor(
    { anyOf: [{ program: 'bachelor' }, { attest: 'member' }] },
    { credentials: ['badge'] },
  );
  const question = screen.getByRole('radiogroup', { name: '“I am a member.”' });
  expect(options()[0]).toMatch(/^Not said/);
  expect(within(question).getByRole('radio', { name: 'Not sure' })).toBeChecked();

  await userEvent.click(within(question).getByRole('radio', { name: 'No' }));

  expect(store.getState().profile.answers).toEqual({ member: false });
  expect(options()[0]).toMatch(/^Missing/);

  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));

  expect(store.getState().profile.answers).toEqual({ member: true });
  expect(options()[0]).toMatch(/^Met/);
  expect(options()[1]).toMatch(/^Not needed/);

  await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }));

  expect(store.getState().profile.answers).toEqual({});
});

test('RequirementTree tries a missing option out without changing the profile or the order', async () => {
  const store = await showFor(
    { anyOf: [{ program: 'hs' }, { credential: 'big-badge' }] },
    { credentials: ['old-badge'] },
  );
  const before = store.getState().profile;
  const toggle = screen.getByRole('button', { name: 'What if I had this? BIG-BADGE' });

  await userEvent.click(toggle);

  expect(store.getState().trial).toEqual([{ kind: 'credential', credential: 'big-badge' }]);
  expect(store.getState().profile).toBe(before);
  expect(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(options()).toEqual([
    expect.stringMatching(/^Not neededHigh school/),
    expect.stringMatching(/^Tried outBIG-BADGE/),
  ]);

  await userEvent.click(toggle);

  expect(store.getState().trial).toEqual([]);
  expect(toggle).toHaveAttribute('aria-pressed', 'false');
});

test('RequirementTree never says that what only helps is missing', async () => {
  const store = await showFor({ credential: 'badge' }, { programs: [{ level: 'hs' }] });
  expect(screen.getByText('Missing')).toBeVisible();

  renderInApp(<Preferred />, { store });

  expect(screen.getByText('Not yet')).toBeVisible();
});

function Preferred() {
  const judge = useSelected('judge');
  return <RequirementTree requirement={{ credential: 'badge' }} judge={judge} isPreference />;
}

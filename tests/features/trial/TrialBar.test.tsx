// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { TrialSlot } from '../../../src/features/trial/TrialSlot.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

const BADGE = { kind: 'credential', credential: 'badge' } as const;

/** Two years of work, so that the badge alone makes the lead ready. */
async function show() {
  const store = tinyStore(tinyAtlas());
  store.getState().setProfile({ ...EMPTY_PROFILE, experience: { ops: 24 } });
  store.getState().loadEligibility();
  await Promise.resolve();
  renderInApp(<TrialSlot />, { store });
  const tryOut = () => act(() => store.getState().setTrial([BADGE]));
  return { store, tryOut };
}

const bar = () => screen.findByRole('region', { name: 'Trying out' });

test('TrialBar names what is tried out and the roles it would make ready, and says so aloud', async () => {
  const { tryOut } = await show();
  expect(screen.queryByRole('region')).toBeNull();

  tryOut();

  expect(await bar()).toHaveTextContent(/Trying out: BADGE\.1 more role would be ready: Records/);
  expect(within(await bar()).getByRole('link', { name: 'Records Lead' })).toBeVisible();
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(
      'Trying out: BADGE. 1 more role would be ready.',
    ),
  );
});

test('TrialBar stops without a trace in the profile', async () => {
  const { store, tryOut } = await show();
  const before = store.getState().profile;
  tryOut();

  await userEvent.click(within(await bar()).getByRole('button', { name: 'Stop' }));

  expect(screen.queryByRole('region')).toBeNull();
  expect(store.getState().profile).toBe(before);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Stopped/));
});

test('TrialBar takes what is tried out into the profile, as one step that undo takes back', async () => {
  const { store, tryOut } = await show();
  tryOut();

  await userEvent.click(within(await bar()).getByRole('button', { name: 'Add to my profile' }));

  expect(store.getState().profile.credentials).toEqual(['badge']);
  expect(store.getState().trial).toEqual([]);
  act(() => store.getState().undoProfile());
  expect(store.getState().profile.credentials).toEqual([]);
});

test('TrialBar ends when the profile comes to have what is tried out, and with the profile', async () => {
  const { store, tryOut } = await show();
  const { profile, setProfile } = store.getState();
  tryOut();
  await bar();

  act(() => setProfile({ ...profile, credentials: ['badge'] }));

  expect(screen.queryByRole('region')).toBeNull();

  act(() => setProfile(profile));
  tryOut();
  expect(await bar()).toBeVisible();
  act(() => setProfile(EMPTY_PROFILE));
  act(() => setProfile(profile));

  expect(screen.queryByRole('region')).toBeNull();
});

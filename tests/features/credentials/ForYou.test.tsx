// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CredentialView } from '../../../src/features/credentials/CredentialView.tsx';
import { ProgramView } from '../../../src/features/credentials/ProgramView.tsx';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { WithDetails } from '../../../src/parts/WithDetails.tsx';
import type { AppStore } from '../../../src/store/appStore.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

const HIM_DEGREE = { level: 'associate', field: 'him', accreditation: 'cahiim' } as const;

/** A store whose lead asks for the badge alone, which asks for the degree, which asks for high school. */
function storeWith(profile: Partial<Profile> | undefined): AppStore {
  const store = tinyStore(
    tinyAtlas({ 'roles/ops.json: roles[1].requires': { credential: 'badge' } }),
  );
  store.getState().setProfileKeeping({ status: 'kept' });
  if (profile !== undefined) store.getState().setProfile({ ...EMPTY_PROFILE, ...profile });
  store.getState().loadEligibility();
  return store;
}

async function showCredential(id: string, store: AppStore) {
  renderInApp(
    <WithDetails what="it">
      {(index) => <CredentialView credential={index.credentialsById.get(id)!} index={index} />}
    </WithDetails>,
    { store },
  );
  return within(await screen.findByRole('region', { name: 'For you' }));
}

test('ForYou says what is missing first, by the nearest way, and what the credential opens', async () => {
  const forYou = await showCredential('badge', storeWith({ programs: [{ level: 'hs' }] }));

  expect(await forYou.findByText(/^Not yet/)).toBeVisible();
  expect(forYou.getByRole('link', { name: 'The associate' })).toHaveAttribute(
    'href',
    '/programs/associate',
  );
  expect(forYou.getByText(/With the exam fee/).closest('p')).toHaveTextContent(/\$100/);
  expect(forYou.getByRole('heading', { name: 'Opens 1 role for you' })).toBeVisible();
  expect(forYou.getByRole('link', { name: 'Records Lead' })).toBeVisible();
});

test('ForYou changes no profile before the kept one has come', async () => {
  const store = storeWith(undefined);
  store.getState().setProfileKeeping({ status: 'reading' });
  const forYou = await showCredential('badge', store);
  expect(forYou.queryByRole('button')).toBeNull();

  act(() => store.getState().setProfileKeeping({ status: 'kept' }));

  expect(forYou.getByRole('button', { name: 'Add to my profile' })).toBeVisible();
});

test('ForYou tells who is eligible now', async () => {
  const forYou = await showCredential('badge', storeWith({ programs: [HIM_DEGREE] }));

  expect(await forYou.findByText('Eligible now: you have what its rule asks.')).toBeVisible();
});

test('ForYou puts a credential into the profile and takes it out again', async () => {
  const store = storeWith({ programs: [HIM_DEGREE] });
  const forYou = await showCredential('badge', store);

  await userEvent.click(forYou.getByRole('button', { name: 'Add to my profile' }));

  expect(store.getState().profile.credentials).toEqual(['badge']);
  expect(forYou.getByText('You have it.')).toBeVisible();
  expect(forYou.queryByRole('heading', { name: /^Opens/ })).toBeNull();

  await userEvent.click(forYou.getByRole('button', { name: 'Remove from my profile' }));

  expect(store.getState().profile).toEqual({ ...EMPTY_PROFILE, programs: [HIM_DEGREE] });
});

test('ForYou says that a retired credential can’t be earned', async () => {
  const forYou = await showCredential('old-badge', storeWith({ programs: [{ level: 'hs' }] }));

  expect(await forYou.findByText(/^It can’t be earned any more/)).toBeVisible();
  expect(forYou.queryByText(/Eligible/)).toBeNull();
});

test('ForYou leads to the profile when there is none', async () => {
  const forYou = await showCredential('badge', storeWith(undefined));

  expect(forYou.getByRole('link', { name: 'Say what you have' })).toHaveAttribute(
    'href',
    '/profile',
  );
  expect(forYou.queryByText(/Eligible|Not yet/)).toBeNull();
});

test('ForYou counts a higher program as having a lower one, which can’t be taken out by its name', async () => {
  const store = storeWith({ programs: [HIM_DEGREE] });
  renderInApp(
    <WithDetails what="it">
      {(index) => <ProgramView program={index.programsById.get('hs')!} index={index} />}
    </WithDetails>,
    { store },
  );
  const forYou = within(await screen.findByRole('region', { name: 'For you' }));

  expect(forYou.getByText(/^You have a program that stands for it/)).toBeVisible();
  expect(forYou.queryByRole('button', { name: /profile$/ })).toBeNull();
});

test('ForYou says so when a credential is only tried out', async () => {
  const store = storeWith({ programs: [HIM_DEGREE] });
  const forYou = await showCredential('badge', store);
  await forYou.findByText(/^Eligible now/);

  act(() => store.getState().setTrial([{ kind: 'credential', credential: 'badge' }]));

  expect(forYou.getByText('You are trying it out.')).toBeVisible();
  expect(forYou.getByRole('button', { name: 'Add to my profile' })).toBeVisible();
});

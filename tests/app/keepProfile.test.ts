// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepProfile, PROFILE_KEY, UNREADABLE_KEY } from '../../src/app/keepProfile.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/domain/profile.ts';
import { formatProfile } from '../../src/domain/profileText.ts';
import type { Loaders } from '../../src/store/appStore.ts';
import { tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

const CLERK: Profile = { ...EMPTY_PROFILE, position: 'clerk', experience: { clerk: 12 } };
const HOLDER: Profile = { ...EMPTY_PROFILE, credentials: ['badge'] };
const stored = () => localStorage.getItem(PROFILE_KEY);
const store = (profile: Profile) =>
  localStorage.setItem(PROFILE_KEY, formatProfile(profile, 'tiny'));

let stop = () => {};

/** A store kept as the app keeps it, once what is stored has been read. */
async function open(loaders: Partial<Loaders> = {}) {
  const app = tinyStore(tinyAtlas(), loaders);
  stop = keepProfile(app);
  await waitFor(() => expect(app.getState().profileKeeping.status).not.toBe('reading'));
  return app;
}

/** Another window of the app has written. */
function changeElsewhere(text: string | null) {
  if (text === null) localStorage.removeItem(PROFILE_KEY);
  else localStorage.setItem(PROFILE_KEY, text);
  window.dispatchEvent(new StorageEvent('storage', { key: PROFILE_KEY, newValue: text }));
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

test('a change is kept and is there after a reload', async () => {
  const first = await open();
  first.getState().setProfile(CLERK);
  stop();
  const second = await open();

  expect(second.getState().profile).toEqual(CLERK);
  expect(second.getState().profileKeeping).toEqual({ status: 'kept' });
});

test('undo down to the profile of the last visit is kept, too', async () => {
  store(CLERK);
  const app = await open();
  app.getState().setProfile(HOLDER);
  app.getState().undoProfile();
  stop();
  const again = await open();

  expect(again.getState().profile).toEqual(CLERK);
});

test('clearing leaves nothing behind, and undo brings it back', async () => {
  store(CLERK);
  const app = await open();
  app.getState().setProfile(EMPTY_PROFILE);
  const after = stored();
  app.getState().undoProfile();

  expect(after).toBeNull();
  expect(JSON.parse(stored()!)).toMatchObject({ profile: CLERK });
});

test('what another window changes or clears is followed, and not written back', async () => {
  const app = await open();
  const other = JSON.stringify(JSON.parse(formatProfile(HOLDER, 'another-map')));
  changeElsewhere(other);
  await waitFor(() => expect(app.getState().profile).toEqual(HOLDER));

  expect(stored()).toBe(other);
  expect(app.getState().earlierProfiles).toEqual([]);

  changeElsewhere(null);
  expect(app.getState().profile).toEqual(EMPTY_PROFILE);
  expect(stored()).toBeNull();
});

test('with storage blocked the profile lives in memory, and says so', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  const app = await open();
  expect(app.getState().profileKeeping).toEqual({ status: 'memory' });

  app.getState().setProfile(CLERK);
  expect(app.getState().profile).toEqual(CLERK);
  expect(app.getState().profileKeeping).toEqual({ status: 'memory' });
});

test('a text that cannot be read stays until the reader changes something, and then under another key', async () => {
  localStorage.setItem(UNREADABLE_KEY, 'an older one');
  localStorage.setItem(PROFILE_KEY, '{ broken');
  const app = await open();

  expect(app.getState().profileKeeping).toMatchObject({ status: 'unreadable', text: '{ broken' });
  expect(stored()).toBe('{ broken');

  app.getState().setProfile(CLERK);
  expect(stored()).toBe(formatProfile(CLERK, 'tiny'));
  expect(localStorage.getItem(UNREADABLE_KEY)).toBe('an older one');
  expect(localStorage.getItem(`${UNREADABLE_KEY}+`)).toBe('{ broken');
  expect(app.getState().profileKeeping).toEqual({ status: 'kept' });
});

test('a text that cannot be read is not overwritten when no copy of it can be kept', async () => {
  localStorage.setItem(PROFILE_KEY, '{ broken');
  const app = await open();
  const setItem = localStorage.setItem.bind(localStorage);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((key, value) => {
    if (key.startsWith(UNREADABLE_KEY)) throw new Error('full');
    setItem(key, value);
  });
  app.getState().setProfile(CLERK);

  expect(stored()).toBe('{ broken');
  expect(app.getState().profileKeeping.status).toBe('unreadable');
});

test('a change made before the stored profile has been read does not overwrite it', async () => {
  store(CLERK);
  const app = tinyStore();
  stop = keepProfile(app);
  app.getState().setProfile(HOLDER);

  expect(stored()).toBe(formatProfile(CLERK, 'tiny'));
  await waitFor(() => expect(app.getState().profile).toEqual(CLERK));
});

test('a stored profile survives when the code that reads it does not come', async () => {
  store(CLERK);
  const app = await open({ readProfile: () => Promise.reject(new Error('the connection failed')) });

  expect(app.getState().profileKeeping).toMatchObject({
    status: 'unreadable',
    problems: [expect.stringMatching(/the connection failed.*Reload the page/)],
  });
  expect(stored()).toBe(formatProfile(CLERK, 'tiny'));
});

test('the rules are fetched once the profile says anything they ask for', async () => {
  const app = await open();
  app.getState().setProfile({ ...EMPTY_PROFILE, place: 'tx' });
  expect(app.getState().eligibility.status).toBe('idle');

  app.getState().setProfile(CLERK);
  await waitFor(() => expect(app.getState().eligibility.status).toBe('ready'));
});

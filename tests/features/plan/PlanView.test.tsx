// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../src/app/useUrlSync.ts';
import type { PlanProgress, PlanQuestion, PlanResult } from '../../../src/domain/plan/planModel.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { PlanView } from '../../../src/features/plan/PlanView.tsx';
import type { Loaders } from '../../../src/store/appStore.ts';
import type { Planner } from '../../../src/store/planner.ts';
import { mainThreadPlanner } from '../../fixtures/mainThreadPlanner.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

/** The coder of the tiny map in its core, so that questions lead somewhere. */
const atlas = tinyAtlas({ 'roles/rev.json: roles[0].adjacent': undefined });

function show(
  query: string,
  {
    profile = EMPTY_PROFILE,
    loaders = {},
    map = atlas,
  }: {
    readonly profile?: Profile;
    readonly loaders?: Partial<Loaders>;
    readonly map?: typeof atlas;
  } = {},
) {
  const store = tinyStore(map, loaders);
  store.getState().setAddress(readAddress({ pathname: '/plan', search: query }, '/', map.map));
  store.getState().restoreProfile(profile);
  renderInApp(<Page />, { store, path: '/plan', at: `/plan${query}` });
  return userEvent.setup();
}

/** Follows links as the app does. */
function Page() {
  useUrlSync();
  return <PlanView />;
}

/** A planner that answers when the test says so. */
function slowPlanner() {
  const asked: {
    readonly question: PlanQuestion;
    readonly say: (progress: PlanProgress) => void;
    readonly answer: (result: PlanResult) => void;
    isCancelled: boolean;
  }[] = [];
  const planner: Planner = {
    ask: (question, _pays, say) => {
      let answer: (result: PlanResult) => void = () => undefined;
      const promise = new Promise<PlanResult>((resolve) => (answer = resolve));
      const entry = { question, say, answer, isCancelled: false };
      asked.push(entry);
      return { answer: promise, cancel: () => (entry.isCancelled = true) };
    },
  };
  return { asked, loaders: { planner: () => Promise.resolve(planner) } };
}

/** The question that a link comes to. */
async function questionOf(query: string, options: Parameters<typeof show>[1] = {}) {
  const { asked, loaders } = slowPlanner();
  show(query, { ...options, loaders });
  await waitFor(() => expect(asked).not.toEqual([]));
  return asked[0]!.question;
}

test('without a question there are some to begin with, and one leads to its plans', async () => {
  const user = show('');

  expect(await screen.findByRole('heading', { name: /^Choose where you start/ })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'From Coder to Records Lead' }));

  expect(await screen.findByRole('heading', { name: 'Coder to Records Lead' })).toBeVisible();
});

test('questions to begin with start where the reader does', async () => {
  show('', { profile: { ...EMPTY_PROFILE, position: 'coder' } });

  expect(
    await screen.findByRole('link', { name: 'From where you are to Records Lead' }),
  ).toBeVisible();
});

test.each([
  ['?to=lead', /^Choose where you start/],
  ['?from=coder', /^Choose where you want to be/],
  ['?from=coder&to=pay:999999', /^No role on your map is like that/],
  ['?from=lead&to=family:ops,level:senior', /^You start where you want to be/],
  ['?from=coder&path=lead,coder', /^This path comes back/],
])('%s says what is missing', async (query, words) => {
  show(query);

  expect(await screen.findByRole('heading', { name: words })).toBeVisible();
});

test('a role in the profile that the map no longer has is said to be missing', async () => {
  show('?to=lead', { profile: { ...EMPTY_PROFILE, position: 'gone' } });

  expect(await screen.findByRole('heading', { name: /not on this map/ })).toBeVisible();
});

test('where the reader is, what they have and their limits count; elsewhere they do not', async () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    position: 'coder',
    credentials: ['badge'],
    studyHoursPerWeek: 8,
    limits: { withoutFamilies: ['rev'], months: 60, usd: 5000, keepsWorking: false },
  };

  const own = await questionOf('?to=lead&months=none&usd=7000', { profile });
  const other = await questionOf('?from=clerk&to=lead', { profile });

  expect(own).toMatchObject({
    from: 'coder',
    has: { credentials: ['badge'] },
    hoursPerWeek: 8,
    keepsWorking: false,
    limits: { withoutFamilies: ['rev'], usd: 7000 },
  });
  expect(own.limits.months).toBeUndefined();
  expect(other).toMatchObject({
    from: 'clerk',
    has: { credentials: [], position: 'clerk' },
    hoursPerWeek: 20,
    keepsWorking: true,
    limits: { withoutFamilies: [] },
  });
  expect(other.limits).not.toHaveProperty('usd');
});

test('a target of a family, a level or a pay means the roles of the reader’s map', async () => {
  const withAdjacent = tinyAtlas();

  expect((await questionOf('?from=newcomer&to=level:entry')).targets).toEqual(['clerk', 'coder']);
  const core = await questionOf('?from=newcomer&to=level:entry', { map: withAdjacent });
  expect(core.targets).toEqual(['clerk']);
  const all = await questionOf('?from=newcomer&to=level:entry&adjacent=1', { map: withAdjacent });
  expect(all.targets).toEqual(['clerk', 'coder']);
  const named = await questionOf('?from=newcomer&to=coder', { map: withAdjacent });
  expect(named.targets).toEqual(['coder']);
  // Typical pay is 40 for the clerk, 50 for the coder, 60 for the lead.
  expect((await questionOf('?from=clerk&to=pay:50')).targets).toEqual(['lead', 'coder']);
});

test('a path made by hand is laid out alone, and every way is a link away', async () => {
  const { asked, loaders } = slowPlanner();
  const user = show('?from=newcomer&path=coder,lead:6', { loaders });
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]!.question).toMatchObject({
    targets: ['lead'],
    path: [
      { role: 'coder', afterMonths: 0 },
      { role: 'lead', afterMonths: 6 },
    ],
  });
  asked[0]!.answer({ answer: { plans: [], exactMoves: 8 } });

  await user.click(await screen.findByRole('link', { name: 'See every way' }));

  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]!.question).toMatchObject({ from: 'newcomer', targets: ['lead'] });
  expect(asked[1]!.question).not.toHaveProperty('path');
});

test('a slow answer says how far it has come, can be stopped, and asked for again', async () => {
  const { asked, loaders } = slowPlanner();
  const user = show('?from=coder&to=lead', { loaders });
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]!.say({ exactMoves: 2, found: 1 });

  expect(await screen.findByText(/up to 3 of 8 moves, 1 plan so far/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(asked[0]!.isCancelled).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Work it out' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]!.question).toEqual(asked[0]!.question);
});

test('the last answer stays until the next comes', async () => {
  const { asked, loaders } = slowPlanner();
  const ready = mainThreadPlanner(atlas);
  const user = show('?from=newcomer&path=coder,lead', { loaders });
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]!.answer(await ready.ask(asked[0]!.question, new Map(), () => undefined).answer);
  const heading = await screen.findByRole('heading', { name: 'Newcomer to Records Lead' });

  await user.click(screen.getByRole('link', { name: 'See every way' }));
  await waitFor(() => expect(asked).toHaveLength(2));

  expect(heading).toBeVisible();
  expect(await screen.findByText(/plans of the question before/)).toBeVisible();
});

test('a plan of the link that the answer lacks is said to be gone, and the fastest is open', async () => {
  show('?from=coder&to=lead&plan=clerk.lead~badge');

  expect(await screen.findByText(/not among the plans for this question/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Coder to Records Lead' })).toBeVisible();
});

test('a planner that fails is said to have failed, and trying again works', async () => {
  const good = mainThreadPlanner(atlas);
  let asked = 0;
  const planner: Planner = {
    ask: (...args) => {
      asked += 1;
      return asked === 1
        ? { answer: Promise.reject(new Error('it stopped')), cancel: () => undefined }
        : good.ask(...args);
    },
  };
  const user = show('?from=coder&to=lead', {
    loaders: { planner: () => Promise.resolve(planner) },
  });

  expect(await screen.findByRole('alert')).toHaveTextContent('it stopped');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Coder to Records Lead' })).toBeVisible();
});

test('a planner whose code does not come is said so, and trying again works', async () => {
  let loads = 0;
  const planner = () => {
    loads += 1;
    return loads === 1
      ? Promise.reject(new Error('the connection failed'))
      : Promise.resolve(mainThreadPlanner(atlas));
  };
  const user = show('?from=coder&to=lead', { loaders: { planner } });

  expect(await screen.findByRole('alert')).toHaveTextContent('the connection failed');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Coder to Records Lead' })).toBeVisible();
});

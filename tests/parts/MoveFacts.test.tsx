// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../src/domain/profile.ts';
import { MoveFacts } from '../../src/parts/MoveFacts.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

/** The move from clerk to lead, of which the survey's groups hold one each unless changed. */
async function show(
  { id = 'clerk__lead', profile }: { readonly id?: string; readonly profile?: Partial<Profile> },
  changes: Readonly<Record<string, unknown>> = {},
) {
  const atlas = tinyAtlas({ 'roles/ops.json: roles[1].occupation.soc': '11-9111', ...changes });
  const store = tinyStore(atlas);
  store.getState().loadDetails();
  if (profile !== undefined) {
    store.getState().setProfile({ ...EMPTY_PROFILE, ...profile });
    store.getState().loadEligibility();
  }
  const move = atlas.map.moves.find((item) => item.id === id)!;
  const result = renderInApp(<MoveFacts move={move} />, { store });
  await act(() => Promise.resolve());
  return result;
}

/** What stands under a heading of the facts. */
function partOf(title: string): HTMLElement {
  return screen.getByText(title).parentElement!.parentElement!.parentElement!;
}

test('MoveFacts says what share was observed, of whom, when, and how rough it is', async () => {
  await show({});

  const part = partOf('How many make it');
  expect(part).toHaveTextContent(
    'Of all workers in “Records”, about 1% were found in “Managers” a year later; about 90% were still where they were.',
  );
  expect(part).toHaveTextContent('small numbers are normal');
  expect(part).toHaveTextContent('It is rough: these are older, wider occupation groups');
  expect(part).toHaveTextContent('Period: years before 2020.');
  expect(within(part).getByText('A bureau', { exact: false })).toBeInTheDocument();
});

test('MoveFacts rounds no observed share down to nothing', async () => {
  await show({}, { 'mobility.json: moves[0].share': 0.00004 });

  expect(partOf('How many make it')).toHaveTextContent('“Records”, less than 0.1% were found');
});

test('MoveFacts says why the survey cannot see a move inside one group', async () => {
  await show({}, { 'roles/ops.json: roles[1].occupation.soc': '29-2072' });

  expect(partOf('How many make it')).toHaveTextContent(
    'There is no figure: the survey counts both jobs in one group (“Records”), so it cannot see this move.',
  );
});

test('MoveFacts takes a move that was not observed for no sign that nobody makes it', async () => {
  await show({}, { 'mobility.json: moves': [] });

  const part = partOf('How many make it');
  expect(part).toHaveTextContent('There is no figure: among the people in the survey, none went');
  expect(part).toHaveTextContent('this says nothing against the move');
  expect(part).not.toHaveTextContent('0%');
});

test('MoveFacts has no figure for a way in from outside the field', async () => {
  await show({ id: 'newcomer__clerk' });

  expect(partOf('How many make it')).toHaveTextContent(
    'There is no figure: the survey compares occupations, and a starting point has no occupation code on this map.',
  );
});

const ASKS_MEMBER = { 'moves/ops.json: moves[0].requires': { attest: 'member' } };

test('MoveFacts lists what job and way ask together and the reader lacks', async () => {
  await show(
    { profile: { programs: [{ level: 'associate', field: 'him' }], experience: { clerk: 6 } } },
    ASKS_MEMBER,
  );

  const part = partOf('Missing for you');
  expect(
    within(part)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['“I am a member.”', '18 months more in Operations or Coder']);
});

test('MoveFacts says so when the reader lacks nothing', async () => {
  await show(
    {
      profile: { credentials: ['badge'], experience: { coder: 24 }, answers: { member: true } },
    },
    ASKS_MEMBER,
  );

  expect(partOf('Missing for you')).toHaveTextContent(
    'Nothing: you have what this move and the job usually ask.',
  );
});

test('MoveFacts without a profile says what this way asks, and leads to telling what one has', async () => {
  await show({}, ASKS_MEMBER);

  expect(partOf('This way asks, besides what the job asks')).toHaveTextContent('“I am a member.”');
  expect(partOf('To add')).toHaveTextContent('Skill');
  expect(screen.getByRole('link', { name: 'Say what you have' })).toHaveAttribute(
    'href',
    '/profile',
  );
  expect(screen.queryByText('Missing for you')).toBeNull();
});

// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { readAddress } from '../../../../src/app/readAddress.ts';
import { useUrlSync } from '../../../../src/app/useUrlSync.ts';
import {
  NO_LIMITS,
  type NoPlan,
  type Plan,
  type PlanQuestion,
} from '../../../../src/domain/plan/planModel.ts';
import { EMPTY_PROFILE } from '../../../../src/domain/profile.ts';
import { PlanAnswerView } from '../../../../src/features/plan/answer/PlanAnswerView.tsx';
import { costOf, planOf } from '../../../fixtures/planOf.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../../fixtures/renderInApp.tsx';

const QUESTION: PlanQuestion = {
  from: 'newcomer',
  has: EMPTY_PROFILE,
  targets: ['lead'],
  hoursPerWeek: 20,
  keepsWorking: true,
  examHours: 0,
  horizonMonths: 120,
  limits: NO_LIMITS,
};

const earned = (middle: number) => ({ low: middle - 50, middle, high: middle + 50, unpaid: [] });
const study = (kind: 'program' | 'credential', id: string, start: number, end: number) => ({
  kind,
  id,
  start,
  end,
  isCompletion: false,
  neededFor: 0,
  usd: undefined,
  renewals: [],
});

const QUICK = planOf({
  path: ['clerk', 'lead'],
  months: 24,
  monthsRange: { low: 20, high: 30 },
  cost: { ...costOf(12_345), low: 10_000, high: 14_690, unpricedExams: ['badge'] },
  net: earned(300_049),
  newCount: 2,
  studies: [study('program', 'associate', 0, 20), study('credential', 'badge', 20, 20)],
});
const RICH = planOf({
  path: ['coder', 'lead'],
  months: 36,
  cost: costOf(20_000),
  net: earned(400_000),
  newCount: 2,
});
const OTHER = planOf({
  path: ['lead'],
  months: 40,
  cost: costOf(13_000),
  net: earned(200_000),
  newCount: 1,
});
const PLANS = [QUICK, RICH, OTHER];

async function show(
  result: Parameters<typeof PlanAnswerView>[0]['result'],
  {
    by,
    query = '',
    question = {},
  }: {
    readonly by?: string;
    readonly query?: string;
    readonly question?: Partial<PlanQuestion>;
  } = {},
) {
  const atlas = tinyAtlas();
  const store = tinyStore(atlas);
  store.getState().setAddress(readAddress({ pathname: '/plan', search: query }, '/', atlas.map));
  await act(async () => store.getState().loadDetails());
  function Page() {
    useUrlSync();
    const [chosen, setChosen] = useState<Plan | undefined>(result.answer.plans[0]);
    return (
      <PlanAnswerView
        result={result}
        question={{ ...QUESTION, ...question }}
        chosen={chosen}
        onChoose={setChosen}
        startMonth="2026-11"
        by={by}
      />
    );
  }
  renderInApp(<Page />, { store, path: '/plan', at: `/plan${query}` });
  return { user: userEvent.setup(), planOf: () => store.getState().choices.plan };
}

const found = (plans: readonly Plan[], exactMoves = 8) => ({ answer: { plans, exactMoves } });
const none = (noPlan: Partial<NoPlan>) => ({
  ...found([]),
  noPlan: { obstacle: 'limits' as const, changes: [], ...noPlan },
});
const cards = () => screen.getByRole('list', { name: 'Plans to choose from' });
const cardOf = (name: RegExp) =>
  within(cards()).getByRole('button', { name }).closest('li') as HTMLElement;
const dots = () =>
  within(screen.getByRole('toolbar', { name: 'Plans by time and cost' })).getAllByRole('button');

test('a card says how long, what it costs and leaves out, what is earned, and what there is to do', async () => {
  await show(found(PLANS));

  const card = cardOf(/^Fastest and cheapest 20 to 30 months$/);

  expect(card).toHaveTextContent('about November 2028');
  expect(card).toHaveTextContent('at least about $12,300 ($10,000 to $14,700)');
  expect(card).toHaveTextContent('Without the exam fee of BADGE, which no source gives');
  expect(card).toHaveTextContent('about $300,000 by November 2036, after costs');
  expect(card).toHaveTextContent('2 moves, 1 program, 1 credential');
  expect(within(card).getByRole('button')).toHaveAccessibleDescription(
    /Records Clerk.*Records Lead/,
  );
});

test('a card chooses its plan; one that is none of the best is behind a button, and stays once chosen', async () => {
  const plain = planOf({ path: ['coder'], months: 50, cost: costOf(15_000), newCount: 1 });
  const { user } = await show(found([...PLANS, plain]));
  const more = screen.getByRole('button', { name: 'Show 1 more' });
  const before = within(cards()).getAllByRole('button').length;

  await user.click(more);
  await user.click(within(cards()).getByRole('button', { name: /^Another way 4 years 2 months/ }));
  await user.click(screen.getByRole('button', { name: 'Show only the best' }));

  const pressed = within(cards()).getAllByRole('button', { pressed: true });
  expect(pressed.map((card) => card.textContent)).toEqual(['Another way 4 years 2 months']);
  expect(within(cards()).getAllByRole('button')).toHaveLength(before + 1);
});

test('the dots are one tab stop with arrows between; moving on them chooses nothing, pressing does', async () => {
  const { user } = await show(found(PLANS));
  const [quick, rich, other] = dots();
  expect(dots().map((dot) => dot.tabIndex)).toEqual([0, -1, -1]);
  expect(rich).toHaveAccessibleName(
    '3 years, cost about $20,000; earned about $400,000; 2 moves, nothing new to study; ' +
      'by way of Coder, Records Lead; Best paid',
  );

  act(() => quick!.focus());
  await user.keyboard('{ArrowRight}');
  expect(rich).toHaveFocus();
  expect(quick).toHaveAttribute('aria-pressed', 'true');
  await user.keyboard('{End}{ArrowRight}{ArrowLeft}');
  expect(other).toHaveFocus();
  await user.keyboard('{Enter}');

  expect(other).toHaveAttribute('aria-pressed', 'true');
  expect(dots().map((dot) => dot.tabIndex)).toEqual([-1, -1, 0]);
});

test('two plans need no plot; their table has every figure to the dollar', async () => {
  const { user } = await show(found([QUICK, RICH]));
  expect(screen.queryByRole('toolbar')).toBeNull();

  await user.click(screen.getByText('All plans as a table, to the dollar'));

  const plan = screen.getByRole('rowheader', { name: /Records Clerk → Records Lead/ });
  expect(plan).toHaveTextContent('New: The associate, BADGE');
  const figures = within(plan.closest('tbody')!).getAllByRole('cell');
  expect(figures.map(({ textContent }) => textContent)).toEqual([
    '2420 to 30',
    'at least $12,345$10,000 to $14,690',
    '$300,049$299,999 to $300,099',
    '2',
    '2',
  ]);
});

test('an answer cut short says up to where it is exact, and not that nothing is better', async () => {
  await show(found(PLANS, 3));
  expect(screen.getByText(/Every way of up to 3 moves was looked at; a longer one/)).toBeVisible();
  expect(screen.queryByText(/No other way/)).toBeNull();
});

test('a search stopped before it found any claims nothing about plans', async () => {
  await show(found([], 0));

  expect(screen.getByRole('heading', { name: 'No plan found so far' })).toBeVisible();
  expect(screen.queryByText(/No other way/)).toBeNull();
  expect(screen.getByText(/Not every way was looked at/)).toBeVisible();
});

test('by a month: which plans fit, the latest start of each, and what to begin now', async () => {
  await show(found(PLANS), { by: '2029-11' });

  expect(screen.getByText(/^2 of 3 plans get there in time/)).toBeVisible();
  expect(screen.getByText(/You have 3 years until November 2029/)).toBeVisible();
  expect(screen.getByText(/leaves 1 year to spare: start by November 2027/)).toBeVisible();
  expect(cardOf(/^Fastest/)).toHaveTextContent('In time; start by November 2027');
  expect(cardOf(/^Best paid/)).toHaveTextContent('In time; start by November 2026');
  expect(screen.getByText('4 months late')).toBeVisible();
  expect(dots().map((dot) => /4 months late/.test(dot.getAttribute('aria-label') ?? ''))).toEqual([
    false,
    false,
    true,
  ]);
  expect(screen.getByRole('link', { name: 'The associate' })).toHaveAttribute(
    'href',
    expect.stringContaining('associate'),
  );
  expect(screen.queryByRole('link', { name: 'BADGE' })).toBeNull();
});

test('when the open plan is too late, the note is about the fastest that is not', async () => {
  const { user } = await show(found(PLANS), { by: '2029-11' });

  await user.click(dots()[2]!);

  expect(screen.getByText(/^The fastest leaves 1 year to spare/)).toBeVisible();
});

test.each([
  ['2027-11', {}, /1 year late/, /at 20 hours of study a week/],
  ['2027-11', { keepsWorking: false }, /1 year late/, /Study is full time already/],
  ['2026-11', {}, /You have no time until November 2026/, /at 20 hours/],
])('none in time by %s: how late, and what a pace can do', async (by, question, late, pace) => {
  await show(found([QUICK]), { by, question });

  expect(screen.getByText(/^No plan gets there in time/)).toBeVisible();
  expect(screen.getByText(late, { selector: 'p' })).toBeVisible();
  expect(screen.getByText(pace)).toBeVisible();
});

test('a plan without study is not said to go faster with more hours', async () => {
  await show(found([RICH]), { by: '2027-11' });
  expect(screen.getByText(/It is all time in a job/)).toBeVisible();
});

test('a month that is over before the start is said to be', async () => {
  await show(found([RICH]), { by: '2026-01' });
  expect(screen.getByText(/January 2026 is before the plan begins/)).toBeVisible();
});

test.each<[string, NoPlan['changes'][number], string, string]>([
  [
    '?from=newcomer&to=lead&months=6',
    { kind: 'months', months: 24, plan: QUICK },
    'Allow 2 years',
    'months=24',
  ],
  [
    '?from=newcomer&to=lead&usd=10',
    { kind: 'usd', usd: 900, plan: QUICK },
    'Allow $900',
    'usd=900',
  ],
  [
    '?from=newcomer&to=lead&highest=hs',
    { kind: 'highest-program', level: 'associate', plan: QUICK },
    'Allow programs up to: Associate degree',
    'highest=associate',
  ],
  [
    '?from=newcomer&to=lead&without=badge',
    { kind: 'allow-credential', credential: 'badge', plan: QUICK },
    'Allow BADGE',
    'from=newcomer&to=lead',
  ],
  [
    '?from=newcomer&to=lead&with=badge',
    { kind: 'drop-credential', credential: 'badge', plan: QUICK },
    'Do not ask for BADGE',
    'from=newcomer&to=lead',
  ],
  [
    '?from=newcomer&to=lead',
    { kind: 'wait', months: 12, position: 1, plan: QUICK },
    'Stay 1 year as Records Clerk first',
    'path=clerk,lead:12',
  ],
  [
    '?from=newcomer&to=lead',
    { kind: 'start', from: 'coder', plan: QUICK },
    'Start as Coder',
    'from=coder',
  ],
])('%s: a change is made at once', async (query, change, name, part) => {
  const { user, planOf: linkOf } = await show(none({ changes: [change] }), { query });
  const item = screen.getByRole('button', { name }).closest('li')!;
  // Someone in another start has other things; how long it takes them is not known here.
  expect(item.textContent.endsWith('about 2 years')).toBe(change.kind !== 'start');

  await user.click(screen.getByRole('button', { name }));

  if (part.includes('&')) expect(linkOf()).toBe(part);
  else expect(linkOf()).toContain(part);
});

test('a family of the question, also one from the profile, is let in again', async () => {
  const { user, planOf: linkOf } = await show(
    none({ changes: [{ kind: 'family', family: 'rev', plan: QUICK }] }),
    { question: { limits: { ...NO_LIMITS, withoutFamilies: ['rev', 'ops'] } } },
  );

  expect(screen.getByText(/within your limits: no job in Revenue, Operations/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Do not leave out Revenue' }));

  expect(linkOf()).toBe('avoid=ops');
});

test('what only the reader can say leads to the profile', async () => {
  await show(
    none({
      obstacle: 'rules',
      changes: [{ kind: 'statement', attestation: 'member', plan: QUICK }],
    }),
    { query: '?from=newcomer&to=lead' },
  );

  expect(screen.getByText(/I am a member/)).toHaveTextContent('start from where you are');
  expect(screen.getByRole('link', { name: 'say so in your profile' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/profile\?/),
  );
});

test('limits that no single change gets past can be set aside together', async () => {
  const limits = { ...NO_LIMITS, months: 12, usd: 0, withCredentials: ['badge'] };
  const { user, planOf: linkOf } = await show(none({}), {
    query: '?from=newcomer&to=lead&months=12&usd=0&with=badge',
    question: { limits },
  });
  expect(screen.getByText(/limits: at most 1 year; at most \$0; with BADGE\./)).toBeVisible();
  expect(screen.getByText('No single change is enough.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Set all limits aside' }));

  expect(linkOf()).not.toMatch(/=12|usd=0|with=/);
});

test('where no moves lead, the target can still be planned for by hand', async () => {
  const { user, planOf: linkOf } = await show(none({ obstacle: 'no-moves' }), {
    query: '?from=newcomer&to=lead',
  });

  await user.click(screen.getByRole('button', { name: /^Plan it all the same/ }));

  expect(linkOf()).toContain('path=lead');
});

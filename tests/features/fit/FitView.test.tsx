// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FitPart, FitStatement } from '../../../src/domain/guide/fitModel.ts';
import { FitView } from '../../../src/features/fit/FitView.tsx';
import { FIT_KEY } from '../../../src/features/fit/useKeptAnswers.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';
import { guideOf } from '../../fixtures/tinyGuide.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const statement = (id: string, text: string, more: Partial<FitStatement> = {}): FitStatement => ({
  id,
  text,
  agree: `Agreeing to ${id}.`,
  not: `Not agreeing to ${id}.`,
  sources: ['own'],
  ...more,
});

// Both families have roles of one occupation each; only that of rev stands out in "conventional".
const PART: FitPart = {
  statements: [
    statement('desk', 'I like desks.', {
      looks: [{ after: 'not', words: 'Jobs on foot', filters: { levels: ['senior'] } }],
    }),
    statement('files', 'I like files.', { speaksFor: { families: ['ops'] } }),
    statement('rules', 'I like rules.', {
      speaksFor: { interest: 'conventional' },
      style: 'integrity',
    }),
  ],
  onet: {
    interestSource: 'survey',
    styleSource: 'survey',
    occupations: [
      { code: '29-2072.00', interests: [1, 1, 1, 1, 1, 3], styles: [1, 1, 1, 4.25] },
      { code: '11-9111.00', interests: [1, 1, 1, 1, 1, 6] },
    ],
  },
};

function show(guidePart = guideOf({ fit: PART })) {
  const atlas = tinyAtlas({
    'roles/ops.json: roles[0].occupation.onet': '29-2072.00',
    'roles/ops.json: roles[1].occupation.onet': '29-2072.00',
    'roles/rev.json: roles[0].occupation.onet': '11-9111.00',
    'roles/rev.json: roles[0].adjacent': undefined,
  });
  const store = tinyStore(atlas, { guidePart });
  return { ...renderInApp(<FitView />, { store }), store };
}

const group = (text: string) => screen.findByRole('radiogroup', { name: text });
const say = async (text: string, answer: string) =>
  userEvent.click(within(await group(text)).getByRole('radio', { name: answer }));
/** What all comes to; it is said to screen readers as well, a moment later. */
const summary = (words: string | RegExp) => screen.getByText(words, { selector: 'p' });
/** The item of a family: its verdict and its reasons. */
const readingOf = (family: string) =>
  screen
    .getAllByRole('heading', { level: 4, name: family })
    .map((heading) => heading.closest('li'))
    .find((item) => item?.dataset['verdict'] !== undefined)!;

test('FitView says nothing of families before an answer', async () => {
  show();

  expect((await group('I like desks.')).querySelectorAll('input:checked')).toHaveLength(0);
  expect(screen.getByText('0 of 3 answered')).toBeVisible();
  expect(screen.getByText(/Nothing is answered yet/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Family by family' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Clear my answers' })).toBeNull();
});

test('FitView names the family that suits, with every reason, and leads to its first roles', async () => {
  show();

  await say('I like files.', 'I agree');
  await say('I like rules.', 'I don’t');

  expect(summary('Your answers speak most for “Operations”.')).toBeVisible();
  const ops = readingOf('Operations');
  expect(ops).toHaveTextContent('Your answers speak for it');
  expect(ops).toHaveTextContent('You agree: “I like files.”Agreeing to files.');
  const rev = readingOf('Revenue');
  expect(rev).toHaveTextContent('Your answers speak against it');
  expect(rev).toHaveTextContent('You don’t agree: “I like rules.”Not agreeing to rules.');
  expect(rev).toHaveTextContent('O*NET: the conventional interest stands at 6.0 of 7 here, 4.5');
  expect(screen.getByRole('link', { name: 'First jobs on the map' })).toHaveAttribute(
    'href',
    '/?level=entry&family=ops',
  );
  expect(screen.getByRole('link', { name: 'Records Clerk' })).toBeVisible();
  expect(screen.getByText(/What you have not answered counts neither/)).toBeVisible();
});

test('FitView says what does not suit in the field, with figures and a way on', async () => {
  show();

  await say('I like desks.', 'I don’t');
  await say('I like rules.', 'I don’t');

  const against = screen
    .getByRole('heading', { name: 'What may not suit you' })
    .closest('section')!;
  expect(against).toHaveTextContent('“I like desks.”Not agreeing to desk.');
  expect(against).toHaveTextContent(
    'O*NET: integrity matters 4.3 of 5 over the 2 of 3 roles with a figure.',
  );
  expect(screen.getByRole('link', { name: 'Jobs on foot' })).toHaveAttribute(
    'href',
    '/?level=senior',
  );
});

test('FitView names no favorite where the answers tell families not apart', async () => {
  show();
  await say('I like files.', 'Partly');

  expect(summary(/speak for no family more than for the others/)).toBeVisible();

  await say('I like files.', 'I agree');
  await say('I like rules.', 'I agree');

  expect(summary(/speak for all families alike/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'All first jobs on the map' })).toBeVisible();
});

test('FitView keeps answers in the browser and out of the link, and forgets them on asking', async () => {
  const { unmount, store } = show();
  await say('I like desks.', 'Partly');
  expect(localStorage.getItem(FIT_KEY)).toBe('{"desk":"partly"}');
  expect(JSON.stringify(store.getState().choices)).not.toContain('desk');
  unmount();

  show();
  expect(within(await group('I like desks.')).getByRole('radio', { name: 'Partly' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Clear my answers' }));

  expect(screen.getByText('0 of 3 answered')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'What do you say?' })).toHaveFocus();
  expect(localStorage.getItem(FIT_KEY)).toBeNull();
});

test.each(['{broken', '"text"', 'null', '{"desk":"maybe","gone":1}'])(
  'FitView begins afresh when %j is kept',
  async (text) => {
    localStorage.setItem(FIT_KEY, text);
    show();

    await group('I like desks.');

    expect(screen.getByText('0 of 3 answered')).toBeVisible();
  },
);

test('FitView works where the browser keeps nothing, and says so', async () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  }
  show();

  await say('I like files.', 'I agree');

  expect(screen.getByText(/lets the page keep nothing/)).toBeVisible();
  expect(summary('Your answers speak most for “Operations”.')).toBeVisible();
});

test('FitView says why it does not come, and asks again', async () => {
  let isBroken = true;
  show((name) => (isBroken ? guideOf({})(name) : guideOf({ fit: PART })(name)));

  expect(await screen.findByText(/The self-check could not be loaded/)).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await group('I like desks.')).toBeVisible();
});

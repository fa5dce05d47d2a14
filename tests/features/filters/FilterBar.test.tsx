// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigationType } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FilterBar } from '../../../src/features/filters/FilterBar.tsx';
import { NoRoles } from '../../../src/features/filters/NoRoles.tsx';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import type { AppStore } from '../../../src/store/appStore.ts';
import type { Choices } from '../../../src/store/choices.ts';
import { actLikePopovers } from '../../fixtures/popovers.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

let popovers: ReturnType<typeof actLikePopovers>;
beforeEach(() => {
  popovers = actLikePopovers();
});
afterEach(() => {
  popovers.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Of useTypedChoice. */
const PAUSE_MS = 300;
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

/** A clerk, for whom nothing is asked, and a lead, with a degree; an adjacent coder. */
const askDegree = { 'roles/ops.json: roles[1].requires': { program: 'associate' } };

function show(
  choices: Partial<Choices> = {},
  changes: Readonly<Record<string, unknown>> = askDegree,
) {
  const store = tinyStore(tinyAtlas(changes));
  store.getState().setChoices({ ...store.getState().choices, ...choices });
  renderInApp(
    <>
      <FilterBar />
      <Address />
    </>,
    { store },
  );
  return store;
}

function Address() {
  const { search } = useLocation();
  return <p data-testid="address">{`${useNavigationType()} ${search}`}</p>;
}

const address = () => screen.getByTestId('address');
const open = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('FilterBar says how many roles pass', () => {
  show({ degree: 'hs' });

  expect(screen.getByText('1 of 2 roles', { selector: 'p' })).toBeVisible();
});

test('FilterBar counts the roles of each option, and only once it is open', async () => {
  show();
  expect(screen.queryByRole('checkbox')).toBeNull();

  await open(/^Level/);

  const options = await screen.findAllByRole('checkbox');
  expect(options.map((option) => option.closest('label'))).toEqual([
    expect.objectContaining({ textContent: expect.stringMatching(/^Entry.*1 role$/) as string }),
    expect.objectContaining({ textContent: expect.stringMatching(/^Senior.*1 role$/) as string }),
  ]);
});

test('FilterBar makes a choice a step of its own in the address', async () => {
  const store = show();
  await open(/^Level/);

  await userEvent.click(await screen.findByRole('checkbox', { name: /^Senior/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Entry/ }));

  expect(store.getState().choices.levels).toEqual(['entry', 'senior']);
  expect(address()).toHaveTextContent('PUSH ?level=entry,senior');
});

test('FilterBar takes a degree and gives it back with Any', async () => {
  const store = show();
  await open(/^Degree/);

  const highSchool = await screen.findByRole('radio', { name: /^High school/ });
  expect(screen.getByRole('radio', { name: /^Any/ })).toBeChecked();
  await userEvent.click(highSchool);

  expect(store.getState().choices.degree).toBe('hs');
  expect(screen.getByText('1 of 2 roles', { selector: 'p' })).toBeVisible();

  await userEvent.click(screen.getByRole('radio', { name: /^Any/ }));

  expect(store.getState().choices.degree).toBeUndefined();
});

test('FilterBar offers credentials that can be earned, found by typing, and a past one only while it is chosen', async () => {
  const store = show({ credentials: ['old-badge'] });
  await open(/^Credentials/);
  const names = () =>
    within(screen.getByRole('group', { name: 'Credentials I have' }))
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')!.textContent.split(' ')[0]);
  await screen.findByRole('searchbox');
  expect(names()).toEqual(['BADGE', 'BIG-BADGE', 'OLD-BADGE']);

  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a credential' }), 'big');

  expect(names()).toEqual(['BIG-BADGE']);

  await userEvent.click(screen.getByRole('checkbox', { name: /^BIG-BADGE/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Only roles that ask/ }));

  expect(store.getState().choices).toMatchObject({
    credentials: ['big-badge', 'old-badge'],
    isNamedOnly: true,
  });
});

test('FilterBar does not narrow to named roles before a credential is chosen', async () => {
  show();

  await open(/^Credentials/);

  expect(await screen.findByRole('checkbox', { name: /^Only roles that ask/ })).toBeDisabled();
});

test('FilterBar applies a pay range as it is typed: one step, later keys replace it', async () => {
  const store = show();
  await open(/^Pay/);
  const least = await screen.findByRole('textbox', { name: 'At least' });
  vi.useFakeTimers();

  fireEvent.change(least, { target: { value: '45' } });
  wait(PAUSE_MS);

  expect(store.getState().choices.pay).toEqual({ min: 45 });
  expect(address()).toHaveTextContent('PUSH ?pay=45-');
  expect(screen.getByText('1 of 2 roles', { selector: 'strong' })).toBeVisible();

  fireEvent.change(least, { target: { value: '450' } });
  fireEvent.blur(least);

  expect(address()).toHaveTextContent('REPLACE ?pay=450-');

  fireEvent.change(least, { target: { value: '' } });
  fireEvent.blur(least);

  expect(address()).toHaveTextContent(/^PUSH$/);
});

test('FilterBar keeps the last range while what is typed makes none, and says why', async () => {
  const store = show({ pay: { min: 45 } });
  await open(/^Pay/);
  const most = await screen.findByRole('textbox', { name: 'At most' });

  await userEvent.type(most, '4');
  await userEvent.tab();

  expect(store.getState().choices.pay).toEqual({ min: 45 });
  expect(screen.getByRole('alert')).toHaveTextContent('The highest pay is below the lowest.');
  expect(most).toBeInvalid();
});

test('FilterBar narrows by words when the reader pauses', async () => {
  const store = show();
  await open(/^More/);
  const words = await screen.findByRole('searchbox', { name: /^Words/ });
  const type = (value: string) => fireEvent.change(words, { target: { value } });
  vi.useFakeTimers();

  type('cod');
  wait(PAUSE_MS - 1);
  type('coder ');
  wait(PAUSE_MS - 1);

  expect(store.getState().choices.query).toBe('');

  wait(1);

  expect(store.getState().choices.query).toBe('coder ');
  expect(words).toHaveValue('coder ');
});

test('FilterBar says so when the words can’t be searched, and tries again', async () => {
  let tries = 0;
  const store = tinyStore(tinyAtlas(), {
    search: () => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('the connection failed'))
        : Promise.resolve({
            find: () => [{ kind: 'role' as const, id: 'lead', title: 'Lead' }],
            everywhere: () => () => [],
          });
    },
  });
  store.getState().setChoices({ ...store.getState().choices, query: 'lead' });
  renderInApp(<FilterBar />, { store });
  await open(/^More/);

  expect(await screen.findByRole('alert')).toHaveTextContent('the connection failed');

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('1 of 2 roles')).toBeVisible();
});

test('FilterBar removes what a chip stands for, and moves the focus to the next one', async () => {
  const store = show({ levels: ['entry', 'senior'], remote: ['rare'] });

  await userEvent.click(screen.getByRole('button', { name: 'Remove: Entry level' }));

  expect(store.getState().choices.levels).toEqual(['senior']);
  expect(screen.getByRole('button', { name: 'Remove: Senior level' })).toHaveFocus();

  await userEvent.keyboard('{Enter}');

  expect(screen.getByRole('button', { name: 'Remove: Remote: rare' })).toHaveFocus();

  await userEvent.keyboard('{Enter}');

  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Level' })).toHaveFocus();
});

test('FilterBar clears everything that narrows at once, and nothing else', async () => {
  const store = show({ degree: 'hs', isNewcomersOnly: true, place: 'tx', hasAdjacent: true });

  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));

  expect(address()).toHaveTextContent('PUSH ?place=tx&adjacent=1');
  expect(store.getState().choices.isNewcomersOnly).toBe(false);
  expect(screen.getByRole('button', { name: 'Level' })).toHaveFocus();
});

test('FilterBar switches to roles open to newcomers and back', async () => {
  const store = show({}, { 'roles/ops.json: roles[1].requires': { experienceMonths: 12 } });
  const button = screen.getByRole('button', { name: 'Open to newcomers' });

  await userEvent.click(button);

  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('1 of 2 roles', { selector: 'p' })).toBeVisible();

  await userEvent.click(button);

  expect(store.getState().choices.isNewcomersOnly).toBe(false);
});

test('FilterBar says the number of roles to screen readers once it rests', async () => {
  const store = show();

  act(() => store.getState().setChoices({ ...store.getState().choices, degree: 'hs' }));

  await waitFor(() =>
    expect(screen.getAllByRole('status').map((region) => region.textContent)).toContain(
      '1 of 2 roles',
    ),
  );
});

/** A clerk: ready for that role; the lead's work and badge are missing. */
function becomeClerk(store: AppStore) {
  act(() => {
    store.getState().setProfile({ ...EMPTY_PROFILE, position: 'clerk' });
    store.getState().loadEligibility();
  });
}
const findSwitches = async () =>
  within(await screen.findByRole('group', { name: 'How near I am' })).getAllByRole('button');

test('FilterBar counts the roles of each state for a reader with a profile, and filters by them', async () => {
  const store = show({}, {});
  expect(screen.queryByText('How near I am')).toBeNull();
  becomeClerk(store);

  const switches = await findSwitches();
  expect(switches.map((button) => button.textContent)).toEqual([
    'Ready 1 role',
    'One step 0 roles',
    'Further 1 role',
  ]);

  await userEvent.click(screen.getByRole('button', { name: 'Ready 1 role' }));

  expect(address()).toHaveTextContent('PUSH ?state=ready');
  expect(screen.getByText('1 of 2 roles', { selector: 'p' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ready 1 role', pressed: true })).toBeVisible();
  // Each count is what the state alone would leave.
  expect(screen.getByRole('button', { name: 'Further 1 role', pressed: false })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Remove: How near I am: Ready' }));

  expect(screen.getByRole('button', { name: 'Ready 1 role', pressed: false })).toBeVisible();
  expect(screen.getByText('2 of 2 roles', { selector: 'p' })).toBeVisible();
});

test('FilterBar says that a link’s filter by state needs a profile, once it is known that there is none', async () => {
  const store = show({ standings: ['ready'], place: 'tx' });
  expect(screen.queryByRole('link')).toBeNull();

  act(() => store.getState().setProfileKeeping({ status: 'kept' }));

  const link = await screen.findByRole('link', { name: 'Say what you have' });
  expect(link).toHaveAttribute('href', '/profile?state=ready&place=tx');
  expect(screen.getByText(/^The filter by how near you are needs your profile/)).toBeVisible();
  expect(screen.getByText('2 of 2 roles', { selector: 'p' })).toBeVisible();
});

test('FilterBar says why the states are not known, and tries again', async () => {
  const loaders = { eligibility: () => Promise.reject(new Error('the connection failed')) };
  const store = tinyStore(tinyAtlas(), loaders);
  renderInApp(<FilterBar />, { store });
  becomeClerk(store);

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'What you qualify for could not be loaded: the connection failed.',
  );
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

function shrinkToPhone() {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: media.includes('max-width'),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
}

test('FilterBar has the states on a phone in a row and in the dialog, with what they mean', async () => {
  shrinkToPhone();
  const store = show({}, {});
  becomeClerk(store);
  expect(await findSwitches()).toHaveLength(3);
  await open(/^Filters$/);
  const dialog = within(await screen.findByRole('dialog', { name: 'Filters' }));

  // jsdom opens no details by a click, and tells of none that opens.
  const group = dialog.getByText('How near I am').closest('details')!;
  group.open = true;
  fireEvent(group, new Event('toggle'));
  await userEvent.click(
    await dialog.findByRole('checkbox', {
      name: /^Further.*More than one step is missing.*1 role$/,
    }),
  );

  expect(store.getState().choices.standings).toEqual(['further']);
  expect(dialog.getByText('1 on')).toBeVisible();
});

test('FilterBar has on a phone one button for all filters, which says how many are on', async () => {
  shrinkToPhone();
  const store = show({ levels: ['entry'], degree: 'hs' });

  await open(/^Filters \(2\)$/);
  const dialog = await screen.findByRole('dialog', { name: 'Filters' });
  await userEvent.click(
    within(dialog).getByRole('checkbox', { name: /^Open to newcomers.*1 role$/ }),
  );

  expect(store.getState().choices.isNewcomersOnly).toBe(true);

  await userEvent.click(within(dialog).getByRole('button', { name: 'Show 1 role' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Filters (3)' })).toBeVisible();
});

test('NoRoles offers the filter to loosen, the most helpful first, and what that leaves', async () => {
  const store = tinyStore(tinyAtlas(askDegree));
  const { choices, setChoices } = store.getState();
  setChoices({ ...choices, degree: 'hs', levels: ['senior'] });
  renderInApp(<NoRoles />, { store });
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Without the level: 1 role',
    'Without the degree: 1 role',
    'Clear all filters',
  ]);

  await userEvent.click(screen.getByRole('button', { name: /^Without the degree/ }));

  expect(store.getState().choices).toMatchObject({ degree: undefined, levels: ['senior'] });
});

test('NoRoles says when no single filter is to blame, and offers adjacent roles where they help', () => {
  const store = tinyStore(tinyAtlas(askDegree));
  const { choices, setChoices } = store.getState();
  setChoices({ ...choices, families: ['rev'], remote: ['rare'] });
  renderInApp(<NoRoles />, { store });
  expect(screen.getByRole('button', { name: 'With adjacent roles: 1 role' })).toBeVisible();

  act(() =>
    setChoices({ ...choices, families: ['rev'], isEmergingOnly: true, remote: ['common'] }),
  );

  expect(screen.getByText(/more than one stands in the way/)).toBeVisible();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('NoRoles offers to loosen how near the reader is', async () => {
  const store = tinyStore();
  const { choices, setChoices } = store.getState();
  setChoices({ ...choices, standings: ['one-step'] });
  renderInApp(<NoRoles />, { store });
  becomeClerk(store);

  expect(
    await screen.findByRole('button', { name: 'Without “how near I am”: 2 roles' }),
  ).toBeVisible();
});

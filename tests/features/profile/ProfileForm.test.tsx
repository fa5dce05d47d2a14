// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { formatProfile } from '../../../src/domain/profileText.ts';
import { ProfileForm } from '../../../src/features/profile/ProfileForm.tsx';
import type { ProfileKeeping } from '../../../src/store/appStore.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

afterEach(() => vi.restoreAllMocks());

/** As in the tiny atlas, but the badge asks for an accredited program, or for what no step leads to. */
const CHANGES = {
  'credentials.json: credentials[0].eligibility.requires': {
    anyOf: [
      { program: 'associate', field: 'him', accreditation: 'cahiim' },
      { attest: 'foreigner' },
    ],
  },
  'map.json: attestations[1]': { id: 'foreigner', text: 'I studied abroad.', sources: ['own'] },
};

async function show(
  profile: Partial<Profile> = {},
  { keeping = { status: 'kept' } }: { readonly keeping?: ProfileKeeping } = {},
) {
  const store = tinyStore(tinyAtlas(CHANGES));
  store.getState().restoreProfile({ ...EMPTY_PROFILE, ...profile });
  store.getState().setProfileKeeping(keeping);
  const { container } = renderInApp(<ProfileForm isPage />, { store });
  await screen.findByRole('heading', { name: 'Where I am now' });
  return {
    user: userEvent.setup(),
    profile: () => store.getState().profile,
    store,
    fileInput: container.querySelector<HTMLInputElement>('input[type=file]')!,
  };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

test('the current role is found by another title, and the counts follow at once', async () => {
  const { user, profile } = await show();
  await user.type(screen.getByRole('combobox', { name: 'Current role or starting point' }), 'newc');
  await user.keyboard('{Enter}');

  expect(profile().position).toBe('newcomer');
  expect(section('Where I am now').getByText('Newcomer')).toBeVisible();
  expect(await screen.findByRole('link', { name: '1 role ready' })).toHaveAttribute(
    'href',
    '/?state=ready',
  );
  expect(screen.getByRole('link', { name: '1 further' })).toHaveAttribute(
    'href',
    '/?state=further',
  );
});

test('counts that hold what is tried out say so', async () => {
  const { store } = await show();
  act(() => {
    store.getState().setProfile({ ...EMPTY_PROFILE, position: 'newcomer' });
    store.getState().setTrial([{ kind: 'credential', credential: 'badge' }]);
  });

  await screen.findByRole('link', { name: '1 role ready' });
  expect(screen.getByText('With what you try out:')).toBeVisible();
});

test('what is only pointed at in a list is not taken on leaving the field', async () => {
  const { user, profile } = await show();
  await user.type(screen.getByRole('combobox', { name: 'A credential I hold' }), 'badge');
  await user.tab();

  expect(profile().credentials).toEqual([]);
});

test('a credential adds no program by itself; the usual one is offered and added when asked', async () => {
  const { user, profile } = await show();
  await user.type(screen.getByRole('combobox', { name: 'A credential I hold' }), 'badge{Enter}');

  expect(profile()).toMatchObject({ credentials: ['badge'], programs: [] });
  expect(screen.getByText(/^BADGE usually means an associate degree in health/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: /^Yes, add/ }));
  expect(profile().programs).toEqual([
    { level: 'associate', field: 'him', accreditation: 'cahiim' },
  ]);
  expect(screen.queryByText(/usually means/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Credentials' })).toHaveFocus();
});

test('a refused offer does not come back, and changes nothing', async () => {
  const { user, profile } = await show({ credentials: ['badge'] });
  await user.click(screen.getByRole('button', { name: /^No, leave out/ }));

  expect(screen.queryByText(/usually means/)).toBeNull();
  expect(profile().programs).toEqual([]);
});

test('field and accreditation are asked only where a rule depends on them', async () => {
  const { user, profile } = await show();
  await user.click(screen.getByRole('button', { name: /^Add a program/ }));
  const level = screen.getByLabelText('Level');
  expect(level).toHaveFocus();

  await user.selectOptions(level, 'High school');
  expect(screen.queryByLabelText('Field')).toBeNull();

  await user.selectOptions(level, 'Associate degree');
  expect(screen.queryByRole('group', { name: 'Was it CAHIIM-accredited?' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Field'), 'Health information management');
  await user.click(
    within(screen.getByRole('group', { name: 'Was it CAHIIM-accredited?' })).getByRole('radio', {
      name: 'Yes',
    }),
  );

  // No program of the map is an accredited bachelor's.
  await user.selectOptions(level, 'Bachelor’s degree');
  expect(screen.queryByRole('group', { name: 'Was it CAHIIM-accredited?' })).toBeNull();

  await user.selectOptions(level, 'Associate degree');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(profile().programs).toEqual([
    { level: 'associate', field: 'him', accreditation: 'cahiim' },
  ]);
});

test('time is typed in years and months, and is written as both on leaving', async () => {
  const { user, profile } = await show({ position: 'coder' });
  await user.click(screen.getByRole('button', { name: 'Add time as Coder' }));
  const years = screen.getByRole('textbox', { name: 'years' });
  expect(years).toHaveFocus();
  expect(profile().experience).toEqual({});

  await user.keyboard('12');
  await user.tab();
  await user.keyboard('18');
  await user.tab();
  expect(profile().experience).toEqual({ coder: 162 });
  expect(years).toHaveValue('13');
  expect(screen.getByRole('textbox', { name: 'months' })).toHaveValue('6');
});

test('time that means nothing changes nothing and says so; time taken away leaves the row', async () => {
  const { user, profile } = await show({ experience: { coder: 24 } });
  const years = screen.getByRole('textbox', { name: 'years' });
  await user.clear(years);
  await user.type(years, 'two');
  await user.click(document.body);
  expect(profile().experience).toEqual({ coder: 24 });
  expect(years).toHaveValue('two');
  expect(years).toHaveAccessibleDescription(/whole numbers/);

  await user.clear(years);
  await user.click(document.body);
  expect(profile().experience).toEqual({});
  await user.type(years, '3');
  await user.click(document.body);
  expect(profile().experience).toEqual({ coder: 36 });
});

test('an example says what it filled in, takes the focus, and undo brings the old profile back', async () => {
  const { user, profile } = await show({ position: 'clerk' });
  await user.click(screen.getByText('Start from an example'));
  await user.click(screen.getByRole('button', { name: 'Badge holder' }));

  expect(profile().credentials).toEqual(['badge']);
  expect(document.activeElement).toHaveTextContent(
    'Filled in from “Badge holder”. The associate degree and the badge.',
  );

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(profile()).toEqual({ ...EMPTY_PROFILE, position: 'clerk' });
  expect(document.activeElement).toHaveTextContent('The last change is undone.');
});

test('clearing empties everything, removing the last thing counts as clear, and undo works for both', async () => {
  const { user, profile } = await show({ credentials: ['badge'], place: 'tx' });
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(profile()).toBe(EMPTY_PROFILE);

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('button', { name: 'Remove BADGE, The badge' }));
  expect(profile()).toMatchObject({ credentials: [], place: 'tx' });
  await user.click(await screen.findByRole('button', { name: 'Remove Texas' }));
  expect(profile()).toBe(EMPTY_PROFILE);
});

test('a bad file changes nothing and each problem is told with its place; a good one is loaded', async () => {
  const { user, profile, fileInput } = await show({ position: 'clerk' });
  const bad = formatProfile({ ...EMPTY_PROFILE, position: 'No Id', place: 'Texas' }, 'tiny');
  await user.upload(fileInput, new File([bad], 'bad.json', { type: 'application/json' }));

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('“bad.json” was not loaded; nothing has changed.');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringMatching(/^profile\.position: must be an id/),
    expect.stringMatching(/^profile\.place: must be a place code/),
  ]);
  expect(profile().position).toBe('clerk');

  const good = formatProfile({ ...EMPTY_PROFILE, position: 'coder' }, 'tiny');
  await user.upload(fileInput, new File([good], 'good.json', { type: 'application/json' }));
  await waitFor(() => expect(profile().position).toBe('coder'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('saving writes the profile as a file that this app reads', async () => {
  const { user } = await show({ position: 'clerk' });
  let saved: Blob | undefined;
  URL.createObjectURL = (blob) => {
    saved = blob as Blob;
    return 'blob:it';
  };
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
  });
  await user.click(screen.getByRole('button', { name: 'Save to a file' }));

  expect(name).toBe('him-career-atlas-profile.json');
  expect(JSON.parse(await readText(saved!))).toMatchObject({ profile: { position: 'clerk' } });
});

test('what the map does not know any more is shown, and goes only when it is removed', async () => {
  const { user, profile } = await show({
    position: 'old-role',
    programs: [{ level: 'associate', field: 'old-field' }],
    credentials: ['old-one'],
    experience: { 'old-job': 12 },
    answers: { 'old-question': true },
    place: 'zz',
    limits: { withoutFamilies: ['old-family'] },
  });
  await screen.findByText('“zz” is not on this map any more.');

  expect(
    screen.getAllByText(/is not on this map any more/).map((item) => item.textContent),
  ).toEqual([
    '“old-role” is not on this map any more.',
    'Associate degree: its field, “old-field”, is not on this map any more.',
    '“old-one” is not on this map any more.',
    '“old-job” (1 year) is not on this map any more.',
    'Your answer to “old-question” is not on this map any more.',
    '“zz” is not on this map any more.',
    'The family “old-family”, left out, is not on this map any more.',
  ]);
  await user.click(screen.getByRole('button', { name: 'Remove old-job' }));
  expect(profile().experience).toEqual({});
  for (const button of screen.getAllByRole('button', { name: /^Remove/ })) await user.click(button);
  expect(profile()).toBe(EMPTY_PROFILE);
});

test('questions are those of credentials that roles name and the reader does not hold, with how many are answered', async () => {
  const { user, profile } = await show();
  await user.click(screen.getByText('Questions that some credentials ask'));
  const questions = section('Questions');
  // The big badge asks about membership; no role names it.
  expect(questions.getAllByText('0 of 1 answered')).toHaveLength(2);
  await user.click(questions.getByText('An issuer'));
  await user.click(questions.getByRole('radio', { name: 'No' }));

  expect(profile().answers).toEqual({ foreigner: false });
  expect(questions.getAllByText('1 of 1 answered')).toHaveLength(2);
});

test('hours, limits and families left out are kept; a number out of range is not', async () => {
  const { user, profile } = await show();
  const hours = screen.getByRole('textbox', { name: 'Time I can study' });
  await user.type(hours, '90');
  await user.tab();
  expect(hours).toHaveAccessibleDescription(/from 1 to 60/);
  expect(profile()).toEqual(EMPTY_PROFILE);

  await user.clear(hours);
  await user.type(hours, '10');
  await user.type(screen.getByRole('textbox', { name: 'Most money I would spend' }), '$12,500');
  await user.selectOptions(screen.getByLabelText('Highest program I would take'), 'Certificate');
  await user.click(
    within(screen.getByRole('group', { name: /keep working/ })).getByRole('radio', { name: 'No' }),
  );
  await user.click(screen.getByRole('checkbox', { name: 'Revenue' }));

  expect(profile()).toEqual({
    ...EMPTY_PROFILE,
    studyHoursPerWeek: 10,
    limits: {
      usd: 12_500,
      highestProgram: 'certificate',
      keepsWorking: false,
      withoutFamilies: ['rev'],
    },
  });
  expect(hours).toHaveAccessibleDescription(/about 4 times as long/);
});

test('says where the profile is kept, and what is wrong when it is not', async () => {
  const { store } = await show();
  expect(screen.getByText('Nothing you enter leaves this browser.')).toBeVisible();

  const { setProfileKeeping } = store.getState();
  setProfileKeeping({ status: 'memory' });
  expect(await screen.findByText(/lasts until you close this page/)).toBeVisible();

  setProfileKeeping({ status: 'unreadable', text: '{', problems: ['The text is not JSON.'] });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/can’t be read.*keeps a copy.*The text is not JSON/);
  expect(within(alert).getByRole('button', { name: /^Save the unreadable/ })).toBeVisible();
});

function readText(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(blob);
  });
}

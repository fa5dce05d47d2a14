// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ResourcePart } from '../../../src/domain/guide/resourceModel.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { SchoolsView } from '../../../src/features/schools/SchoolsView.tsx';
import { SchoolsLink } from '../../../src/parts/SchoolsLink.tsx';
import type { Loaders } from '../../../src/store/appStore.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';
import { tinySchools } from '../../fixtures/tinySchools.ts';

const RESOURCES: ResourcePart = {
  groups: [
    {
      id: 'directories',
      title: 'Directories',
      resources: [
        {
          id: 'list',
          name: 'Program list',
          publisher: 'The accreditor',
          url: 'https://accreditor.example/',
          goodFor: 'Looking up.',
          directoryOf: 'cahiim',
          sources: ['own'],
        },
      ],
    },
  ],
};

/** The badge asks for an accredited degree. */
const BADGE = {
  'credentials.json: credentials[0].eligibility.requires.accreditation': 'cahiim',
};

async function show(compare = '', place?: string) {
  const schools = vi.fn<() => Promise<typeof tinySchools>>(() => Promise.resolve(tinySchools));
  // The page asks for no other part.
  const guidePart = (() => Promise.resolve(RESOURCES)) as unknown as Loaders['guidePart'];
  const store = tinyStore(tinyAtlas(BADGE), { schools, guidePart });
  const { choices, setChoices, setProfile } = store.getState();
  setChoices({ ...choices, compare });
  if (place !== undefined) {
    setProfile({ ...EMPTY_PROFILE, place });
    store.getState().loadPlaceWages();
    await waitFor(() => expect(store.getState().placeWages.place.id).toBe(place));
  }
  renderInApp(<SchoolsView />, { store });
  await screen.findByLabelText('State');
  return { schools, link: () => store.getState().choices.compare };
}

/** School, program and awards of the last year, row by row. */
const rows = () =>
  screen.queryAllByRole('rowheader').map((head) => {
    const cells = within(head.closest('tr')!).getAllByRole('cell');
    // Each cell holds its column's name, too, for phones.
    const text = (index: number) => cells[index]!.lastElementChild!.textContent;
    return [head.textContent?.replace(' (another site)', ''), text(1), text(3)];
  });
const ASH = ['Ash College', 'Technology', '12'];
const ASH_CODING = ['Ash College', 'Coding', '7'];
const ZEBRA = ['Zébra College', 'Technology', 'none reported'];
const ELM = ['Elm University', 'Technology', '2'];

test('SchoolsView lists every program, the most awards first and no report last and not as 0', async () => {
  await show();

  expect(rows()).toEqual([ASH, ASH_CODING, ELM, ZEBRA]);
  expect(screen.getByText('4 programs at 3 schools in all states.')).toBeDefined();
});

test('SchoolsView says that this is no list of accredited programs, and what asks for one', async () => {
  await show();

  expect(screen.getByText(/^This is not a list of accredited programs/)).toBeDefined();
  expect(screen.getByText(/^It matters/)).toHaveTextContent(
    'It matters: BADGE can ask for an accredited program.',
  );
  expect(
    await screen.findByRole('link', { name: /^Program list, The accreditor/ }),
  ).toHaveAttribute('href', 'https://accreditor.example/');
  expect(screen.getByText(/have not opened that address/)).toBeDefined();
});

test('SchoolsView narrows to state, award level, kind and words, and the link says so', async () => {
  const { link } = await show();

  await userEvent.selectOptions(screen.getByLabelText('Award level'), 'Associate degree');
  expect(rows()).toEqual([ASH, ZEBRA]);
  await userEvent.type(screen.getByLabelText('School or city'), 'zebra');
  await waitFor(() => expect(rows()).toEqual([ZEBRA]));
  expect(link()).toBe('award=associate&school=zebra');

  await userEvent.selectOptions(screen.getByLabelText('Award level'), 'Any level');
  await userEvent.clear(screen.getByLabelText('School or city'));
  await userEvent.click(screen.getByText('Kinds of programs: all'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Coding' }));
  await waitFor(() => expect(rows()).toEqual([ASH_CODING]));
  expect(link()).toBe('cip=51.0713');
});

test('SchoolsView begins in the state of the reader’s place, which is in no link and no request', async () => {
  const { schools, link } = await show('', 'tx');

  expect(rows()).toEqual([ASH, ASH_CODING, ZEBRA]);
  expect(link()).toBe('');
  expect(schools.mock.calls).toEqual([[]]);

  await userEvent.selectOptions(screen.getByLabelText('State'), 'All states');

  expect(rows()).toHaveLength(4);
  expect(link()).toBe('in=all');
});

test('SchoolsView says what to loosen when nothing fits, and how much that gives', async () => {
  await show('in=tx&award=bachelor');

  expect(screen.getByText('No school in Texas fits.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'At any award level: 3' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'In all states: 1' }));

  expect(rows()).toEqual([ELM]);
});

test('SchoolsView sorts by the column that is pressed, and the link says so', async () => {
  const { link } = await show();

  await userEvent.click(screen.getByRole('button', { name: 'School' }));

  expect(rows().map(([name]) => name)).toEqual([
    'Ash College',
    'Ash College',
    'Elm University',
    'Zébra College',
  ]);
  expect(link()).toBe('order=name');
});

test('SchoolsLink asks for the schools of a program, and does not tell the reader’s state', async () => {
  const atlas = tinyAtlas({ 'programs.json: programs[1].cips': ['51.0707', '51.0713'] });
  const store = tinyStore(atlas);
  store.getState().setProfile({ ...EMPTY_PROFILE, place: '26420' });
  store.getState().loadPlaceWages();
  await waitFor(() => expect(store.getState().placeWages.place.id).toBe('26420'));
  renderInApp(
    <>
      {atlas.details.programs.map((program) => (
        <SchoolsLink key={program.id} program={program} />
      ))}
    </>,
    { store },
  );

  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Schools with programs like it in TX', '/guide/schools?award=associate&cip=51.0707,51.0713'],
  ]);
});

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { GuideParts } from '../../../src/domain/guide/guideParts.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { CompetenciesView } from '../../../src/features/competencies/CompetenciesView.tsx';
import { OnetSkills } from '../../../src/parts/OnetSkills.tsx';
import type { Loaders } from '../../../src/store/appStore.ts';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';
import { tinyCompetencies } from '../../fixtures/tinyCompetencies.ts';
import { tinySkills } from '../../fixtures/tinySkills.ts';

const PARTS: Partial<GuideParts> = { competencies: tinyCompetencies, skills: tinySkills };

async function show(compare = '', profile: Partial<Profile> = {}) {
  // Each name has its own part.
  const guidePart = ((name: keyof GuideParts) =>
    Promise.resolve(PARTS[name])) as Loaders['guidePart'];
  const store = tinyStore(tinyAtlas(), { guidePart });
  const { choices, setChoices, setProfile } = store.getState();
  setChoices({ ...choices, compare });
  setProfile({ ...EMPTY_PROFILE, ...profile });
  renderInApp(<CompetenciesView />, { store });
  await screen.findByRole('combobox', { name: 'Role' });
  return { link: () => store.getState().choices.compare };
}

/** The skills under a heading such as "New (2)". */
const skillsUnder = (heading: RegExp) => {
  const items = within(
    screen.getByRole('heading', { level: 4, name: heading }).parentElement!,
  ).queryAllByRole('listitem');
  return items.map(({ textContent }) => textContent);
};

test('CompetenciesView shows what a role leans on once it is chosen, and where one learns it', async () => {
  const { link } = await show();

  await userEvent.type(screen.getByRole('combobox', { name: 'Role' }), 'lead{Enter}');

  expect(link()).toBe('job=lead');
  expect(screen.getByRole('heading', { name: 'Skills of Records Lead' })).toBeDefined();
  const learning = screen.getByRole('heading', { name: /^Where one learns/ }).nextElementSibling!;
  expect([...learning.children].map(({ textContent }) => textContent)).toEqual([
    'The associate2 of 3: Filing, Coding',
    'The hs1 of 3: Filing',
  ]);
  expect(screen.getByText(/^Credentials that show it/)).toHaveTextContent('BADGE (Coding)');
});

test('CompetenciesView sets a role against the reader’s own, which is in no link', async () => {
  const { link } = await show('job=lead', { position: 'clerk' });

  expect(
    screen.getByRole('heading', { name: /your role, Records Clerk, to Records Lead/ }),
  ).toBeDefined();
  expect(skillsUnder(/^New/)).toEqual(['Leading', 'Coding']);
  expect(skillsUnder(/^In both/)).toEqual(['Filing']);
  expect(skillsUnder(/^Used less/)).toEqual([]);
  expect(link()).toBe('job=lead');
});

test('CompetenciesView sets a role against another, and goes back to the reader’s own', async () => {
  const { link } = await show('job=lead&against=coder', { position: 'clerk' });

  expect(skillsUnder(/^New/)).toEqual(['Leading', 'Filing']);
  await userEvent.click(screen.getByRole('button', { name: 'Set against my role, Records Clerk' }));

  expect(skillsUnder(/^New/)).toEqual(['Leading', 'Coding']);
  expect(link()).toBe('job=lead');
});

test('CompetenciesView links each skill to the roles that lean on it', async () => {
  await show();

  await userEvent.click(screen.getByText('2 roles lean on Filing'));

  expect(screen.getByRole('link', { name: 'Records Clerk' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Records Lead' })).toBeDefined();
});

test('OnetSkills says that an occupation has no ratings, and marks what is asked for and what is hot', async () => {
  renderInApp(<OnetSkills code="29-2072.00" part={tinySkills} titleLevel={1} />);

  expect(screen.getByText(/has not rated the skills and knowledge/)).toBeDefined();
  const products = screen.getAllByRole('list')[0]!;
  expect(
    within(products)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Encoder asked for', 'Excel hot']);
  await userEvent.click(screen.getByText('All 2 products by kind, 1 of them hot'));
  expect(screen.getByText('Medical software').nextElementSibling).toHaveTextContent(
    'Encoder asked for',
  );
});

test('OnetSkills gives importance as a number, and says when it knows nothing', () => {
  renderInApp(
    <>
      <OnetSkills code="11-9111.00" part={tinySkills} titleLevel={1} />
      <OnetSkills code="constructor" part={tinySkills} titleLevel={1} />
      <OnetSkills code={undefined} part={tinySkills} titleLevel={1} />
    </>,
  );

  expect(screen.getByText('Speaking').closest('li')).toHaveTextContent('4.1 of 5');
  expect(screen.getByText(/say nothing of constructor/)).toBeDefined();
  expect(screen.getByText(/has no code of its own/)).toBeDefined();
});

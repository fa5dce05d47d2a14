// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Requirement } from '../../src/domain/model.ts';
import { RequirementTree } from '../../src/parts/RequirementTree.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../fixtures/renderInApp.tsx';

/** With the details there from the start. */
async function show(requirement: Requirement) {
  const store = tinyStore(tinyAtlas());
  store.getState().loadDetails();
  await Promise.resolve();
  return renderInApp(<RequirementTree requirement={requirement} />, { store });
}

test('RequirementTree keeps a choice inside a list of all apart from the list', async () => {
  await show({
    allOf: [{ anyOf: [{ credential: 'badge' }, { program: 'bachelor' }] }, { attest: 'member' }],
  });

  expect(screen.getByText('All of these')).toBeVisible();
  const choice = screen.getByText('One of these').closest('li')!;
  expect(
    within(choice)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['BADGE The badge', 'Bachelor’s degree or higher']);
  expect(choice).not.toHaveTextContent('I am a member.');
  expect(screen.getByText('You can say: “I am a member.”')).toBeVisible();
});

test('RequirementTree joins a short list of all inside a choice with “and”', async () => {
  await show({
    anyOf: [
      { allOf: [{ program: 'bachelor' }, { experienceMonths: 36 }] },
      {
        atLeast: 2,
        of: [{ credential: 'badge' }, { credential: 'big-badge' }, { attest: 'member' }],
      },
    ],
  });

  expect(screen.getByText('One of these')).toBeVisible();
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(
    'Bachelor’s degree or higher and at least 3 years in any role on this map',
  );
  expect(screen.getByText('At least 2 of these')).toBeVisible();
});

test('RequirementTree leads to credentials, to roles, and to the program that fits to the letter', async () => {
  await show({
    allOf: [
      { credential: 'badge' },
      { program: 'associate', field: 'him', accreditation: 'cahiim' },
      { program: 'associate', field: 'him' },
      { experienceMonths: 24, in: ['ops', 'coder'] },
    ],
  });

  expect(screen.getByRole('link', { name: 'BADGE' })).toHaveAttribute('href', '/credentials/badge');
  expect(screen.getByRole('link', { name: /CAHIIM-accredited$/ })).toHaveAttribute(
    'href',
    '/programs/associate',
  );
  expect(screen.queryByRole('link', { name: /health information management$/ })).toBeNull();
  expect(screen.getByText(/^At least 2 years in: Operations,/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Coder' })).toHaveAttribute('href', '/roles/coder');
});

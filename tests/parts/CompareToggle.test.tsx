// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CompareToggle } from '../../src/parts/CompareToggle.tsx';
import { fiveRoles } from '../fixtures/fiveRoles.ts';
import { renderInApp, tinyStore } from '../fixtures/renderInApp.tsx';

function show(compare: string) {
  const store = tinyStore(fiveRoles());
  store.getState().setChoices({ ...store.getState().choices, compare });
  renderInApp(<CompareToggle role={{ id: 'coder', title: 'Coder' }} />, { store });
  return () => store.getState().choices.compare;
}

test('CompareToggle puts a role last into the comparison, and takes it out again', async () => {
  const compared = show('roles=lead');

  await userEvent.click(screen.getByRole('button', { name: 'Compare: Coder', pressed: false }));
  expect(compared()).toBe('roles=lead,coder');

  await userEvent.click(
    screen.getByRole('button', { name: 'In comparison: Coder', pressed: true }),
  );
  expect(compared()).toBe('roles=lead');
});

test('CompareToggle takes no fifth role and says that there is no room', async () => {
  const compared = show('roles=lead,clerk,chief,helper');

  const button = screen.getByRole('button', { name: 'Comparison full: Coder' });
  await userEvent.click(button);

  expect(button).toBeDisabled();
  expect(compared()).toBe('roles=lead,clerk,chief,helper');
});

// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { PhoneMap } from '../../../src/features/map/PhoneMap.tsx';
import { valueOf } from '../../../src/store/loadable.ts';
import { renderInApp, tinyStore } from '../../fixtures/renderInApp.tsx';

const lead = (words: RegExp) => screen.findByRole('link', { name: words });

test('PhoneMap says on each card where the reader stands, and what a trial opens', async () => {
  const store = tinyStore();
  renderInApp(<PhoneMap />, { store });
  const clerk = screen.getByRole('link', { name: /^Records Clerk\. Entry level/ });
  act(() => {
    store.getState().setProfile({ ...EMPTY_PROFILE, position: 'clerk' });
    store.getState().loadEligibility();
  });

  expect(await within(clerk).findByText('You are here')).toBeVisible();
  expect(clerk).toHaveAccessibleName(/^Records Clerk\. You are here\. Where you stand: Ready\./);
  expect(within(clerk).getByText('Ready')).toBeVisible();
  const further = await lead(/^Records Lead\. Where you stand: Further\./);
  expect(within(further).getByText('Further')).toBeVisible();

  const { eligibility, profile, graph, setTrial } = store.getState();
  const { requires } = graph.rolesById.get('lead')!;
  act(() => setTrial(valueOf(eligibility)!.judge(profile).gapsOf(requires).missing));

  const opened = await lead(
    /^Records Lead\. Where you stand: Ready\. New with what you try out\. Senior/,
  );
  expect(within(opened).getByText('New with what you try out')).toBeVisible();
});

test('PhoneMap numbers the stops of the path on their cards', async () => {
  const store = tinyStore();
  store.getState().setChoices({ ...store.getState().choices, plan: 'from=clerk&path=lead' });
  renderInApp(<PhoneMap />, { store });

  const start = await lead(/^Records Clerk\. Start of the path\./);
  expect(await within(start).findByText('Start of the path')).toBeVisible();
  expect(
    within(await lead(/^Records Lead\. Stop 1 of the path\./)).getByText('Stop 1 of the path'),
  ).toBeVisible();
});

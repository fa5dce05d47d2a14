// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { HeldCredentials } from '../../../src/features/credentials/HeldCredentials.tsx';
import { WithDetails } from '../../../src/parts/WithDetails.tsx';
import { renderInApp, tinyAtlas, tinyStore } from '../../fixtures/renderInApp.tsx';

const renewal = {
  cycleMonths: { value: 24, sources: ['own'] },
  continuingEducation: { value: 20, sources: ['own'] },
  fees: [
    { what: 'Renewal, member', usd: 100, sources: ['own'] },
    { what: 'Renewal, nonmember', usd: 218, sources: ['own'] },
  ],
  rules: [{ value: 'A second one asks for less.', sources: ['own'] }],
};

async function show(credentials: readonly string[]) {
  const store = tinyStore(tinyAtlas({ 'credentials.json: credentials[0].renewal': renewal }));
  store.getState().setProfile({ ...EMPTY_PROFILE, credentials });
  renderInApp(
    <WithDetails what="it">
      {(index) => (
        <>
          <p>Here</p>
          <HeldCredentials index={index} />
        </>
      )}
    </WithDetails>,
    { store },
  );
  await screen.findByText('Here');
}

test('HeldCredentials says what keeping all of them takes in a year, and what is not known', async () => {
  await show(['big-badge', 'badge']);
  const held = within(screen.getByRole('region', { name: 'Credentials I hold' }));

  expect(held.getByText('Cost').nextSibling).toHaveTextContent('$50–$109');
  const learning = held.getByText('Further learning').closest('dt')!;
  expect(learning.nextSibling).toHaveTextContent('10 CEUs');
  expect(
    held.getByText(/^Not counted, as no figure was found: the cost and the learning of BIG-BADGE/),
  ).toBeVisible();
  expect(held.getByText('A second one asks for less.')).toBeInTheDocument();
});

test('HeldCredentials is not there for a reader who holds none', async () => {
  await show([]);

  expect(screen.queryByRole('heading')).toBeNull();
});

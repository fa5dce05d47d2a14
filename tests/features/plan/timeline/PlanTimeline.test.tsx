// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Plan, PlanQuestion } from '../../../../src/domain/plan/planModel.ts';
import { NO_LIMITS } from '../../../../src/domain/plan/planModel.ts';
import { EMPTY_PROFILE } from '../../../../src/domain/profile.ts';
import { PlanTimeline } from '../../../../src/features/plan/timeline/PlanTimeline.tsx';
import { WithDetails } from '../../../../src/parts/WithDetails.tsx';
import { planOf } from '../../../fixtures/planOf.ts';
import { renderInApp } from '../../../fixtures/renderInApp.tsx';

const QUESTION: PlanQuestion = {
  from: 'clerk',
  has: EMPTY_PROFILE,
  targets: ['lead'],
  hoursPerWeek: 20,
  keepsWorking: true,
  examHours: 0,
  horizonMonths: 120,
  limits: NO_LIMITS,
};

/** The badge at once, kept by renewing it, until the clerk leads. */
const PLAN = planOf({
  stops: [{ move: 'clerk__lead', role: 'lead', month: 53 }],
  studies: [
    {
      kind: 'credential',
      id: 'badge',
      start: 0,
      end: 0,
      isCompletion: false,
      neededFor: 0,
      usd: { low: 100, typical: 100, high: 100 },
      renewals: [24, 48].map((month) => ({ month, usd: undefined })),
    },
  ],
  months: 53,
});

async function show(plan: Plan, question: Partial<PlanQuestion> = {}) {
  renderInApp(
    <WithDetails what="the plan">
      {() => (
        <PlanTimeline plan={plan} question={{ ...QUESTION, ...question }} startMonth="2026-11" />
      )}
    </WithDetails>,
  );
  await screen.findByRole('heading', { name: 'Step by step' });
  const list = screen.getByRole('list', { name: 'Step by step' });
  // Sources are lists in the list.
  return within(list)
    .getAllByRole('listitem')
    .filter((item) => item.parentElement === list)
    .map((item) => item.textContent);
}

test('the steps say when, what, why, what it costs, and what people usually do, in order', async () => {
  const steps = await show(PLAN);

  expect(steps).toHaveLength(4);
  expect(steps[0]).toMatch(/November 2026.*The start: Records Clerk/);
  expect(steps[1]).toMatch(/Pass the BADGE exam.*costs \$100.*For step 1, Records Lead/);
  expect(steps[2]).toMatch(
    /November 2028.*Renew BADGE, and again every 2 years: 2 times.*the last in November 2030.*in no source/,
  );
  expect(steps[3]).toMatch(/April 2031.*after 4 years 5 months.*Move to Records Lead, a promotion/);
  expect(screen.getByRole('link', { name: 'Records Lead' })).toHaveAttribute(
    'href',
    expect.stringContaining('/roles/lead'),
  );
});

test('a move made sooner than usual, and one the map does not have, are said to be so', async () => {
  const [, move] = await show({
    ...planOf({ path: ['coder'], months: 0 }),
    stops: [
      { move: undefined, role: 'coder', month: 0 },
      { move: 'coder__lead', role: 'lead', month: 0 },
    ],
  });

  expect(move).toMatch(/Right at the start.*no usual move from Records Clerk to Coder/);
  expect(screen.getByText(/usually stay about 1 year before such a move/)).toBeVisible();
  expect(screen.getByText(/^At once, in November 2026\./)).toBeVisible();
});

test('a path made by hand keeps its waits on the map', async () => {
  await show(PLAN, { path: [{ role: 'lead', afterMonths: 53 }] });

  expect(screen.getByRole('link', { name: 'Show on the map' })).toHaveAttribute(
    'href',
    expect.stringContaining('path=lead:53'),
  );
});

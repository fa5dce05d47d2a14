import { expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import { followRoute } from '../../../src/domain/guide/followRoute.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

/** The lead asks for the badge or its degree, and for time in operations or as a coder. */
const LEAD = 'roles/ops.json: roles[1].requires';

test('time on the job opens what a paper alone does not, and no more', () => {
  expect(outcomeOf({ programs: ['associate'], credentials: ['badge'] })).toEqual({
    ready: ['clerk', 'coder'],
    later: ['lead'],
  });
  expect(outcomeOf({ programs: [], credentials: [] })).toEqual({
    ready: ['clerk', 'coder'],
    later: [],
  });
});

test('time counts only in roles that are open, and what they open counts in turn', () => {
  const chain = (clerk: unknown) =>
    outcomeOf(
      { programs: [], credentials: [] },
      {
        'roles/ops.json: roles[0].requires': clerk,
        [LEAD]: { experienceMonths: 12, in: ['clerk'] },
      },
    );

  expect(chain({ experienceMonths: 6, in: ['coder'] })).toEqual({
    ready: ['coder'],
    later: ['clerk', 'lead'],
  });
  expect(chain({ credential: 'badge' })).toEqual({ ready: ['coder'], later: [] });
});

test('what only the reader can say is not taken for granted', () => {
  expect(outcomeOf({ programs: [], credentials: [] }, { [LEAD]: { attest: 'member' } })).toEqual({
    ready: ['clerk', 'coder'],
    later: [],
  });
});

test('months are those of the programs, cost is tuition and exams', () => {
  const { months, cost } = follow({ programs: ['associate'], credentials: ['badge'] });

  expect(months).toEqual({ low: 12, high: 24 });
  expect(cost).toMatchObject({ usd: { low: 100, high: 100 }, isPartial: true });
});

function follow(
  route: { readonly programs: readonly string[]; readonly credentials: readonly string[] },
  changes: Readonly<Record<string, unknown>> = {},
) {
  const { map, details } = tinyAtlas(changes);
  const eligibility = buildEligibility(map, details);
  return followRoute({ name: 'A way', ...route }, map.roles, eligibility, details);
}

function outcomeOf(...asked: Parameters<typeof follow>) {
  const { ready, later } = follow(...asked);
  return { ready: ready.map(({ id }) => id), later: later.map(({ id }) => id) };
}

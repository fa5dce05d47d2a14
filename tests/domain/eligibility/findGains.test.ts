import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import {
  canBeGained,
  findGains,
  gapFor,
  ruleOf,
} from '../../../src/domain/eligibility/findGains.ts';
import type { Credential, Program, Requirement } from '../../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { ruledCase } from '../../fixtures/randomRules.ts';

// degree (18 months) needs hs; badge needs the degree; gold needs badge and 2 years.
const degree = program('degree', 'associate', { program: 'hs' });
const master = program('master', 'master', { program: 'associate' });
const badge = credential('badge', { program: 'associate', field: 'him' });
const gold = credential('gold', {
  allOf: [{ credential: 'badge' }, { experienceMonths: 24, in: ['ops'] }],
});
const old = { ...credential('old', undefined), status: { value: 'retired', sources: [] } } as const;
const THINGS = [degree, master, badge, gold, old];

const ROLES: readonly { readonly id: string; readonly requires?: Requirement }[] = [
  { id: 'clerk' },
  { id: 'analyst', requires: { program: 'associate' } },
  { id: 'coder', requires: { credential: 'badge' } },
  { id: 'lead', requires: { allOf: [{ credential: 'badge' }, { experienceMonths: 24 }] } },
  { id: 'chief', requires: { allOf: [{ credential: 'gold' }, { experienceMonths: 60 }] } },
  { id: 'veteran', requires: { anyOf: [{ credential: 'old' }, { experienceMonths: 60 }] } },
];

const eligibility = buildEligibility(
  {
    roles: [],
    origins: [],
    families: [{ id: 'ops', name: 'ops', shortName: 'ops' }],
  },
  { programs: [degree, master], credentials: [badge, gold, old], attestations: [] },
);

function gainsFor(change: Partial<Profile>) {
  const judge = eligibility.judge({ ...EMPTY_PROFILE, ...change });
  const gains = [...findGains(eligibility, judge, ROLES, THINGS)].map(([, gain]) => gain);
  return Object.fromEntries(gains.map((gain) => [gain.id, gain]));
}

describe('findGains', () => {
  test('gives each thing its own effect: what it asks first opens what it opens by itself', () => {
    const gains = gainsFor({ programs: [{ level: 'hs' }] });

    // With the degree: analyst is ready; coder 2 to 1 step, lead 3 to 2, chief 4 to 3.
    expect(gains['degree']).toMatchObject({
      months: 18,
      opens: ['analyst'],
      nearer: ['coder', 'lead', 'chief'],
    });
    // With degree and badge against the degree alone: lead 2 to 1 step, chief 3 to 2.
    expect(gains['badge']).toMatchObject({
      isHeld: false,
      gaps: { steps: 1, months: 18, missing: [{ kind: 'program', program: 'degree' }] },
      months: 18,
      opens: ['coder'],
      nearer: ['lead', 'chief'],
    });
    // The badge and the 2 years before gold make lead ready; gold takes a step from chief alone.
    expect(gains['gold']).toMatchObject({ months: 18 + 24, opens: [], nearer: ['chief'] });
  });

  test('lets something held open nothing, and a program that a higher one stands for', () => {
    const gains = gainsFor({
      programs: [{ level: 'master', field: 'him' }],
      credentials: ['badge'],
    });

    expect(gains['degree']).toMatchObject({ isHeld: true, months: 0, opens: [], nearer: [] });
    expect(gains['badge']).toMatchObject({ isHeld: true, opens: [], nearer: [] });
    expect(gains['gold']?.isHeld).toBe(false);
  });

  test('leaves out what is no longer granted', () => {
    expect(Object.keys(gainsFor({}))).toEqual(['degree', 'master', 'badge', 'gold']);
  });

  test('counts study at the reader’s pace', () => {
    const gains = gainsFor({ programs: [{ level: 'hs' }], studyHoursPerWeek: 10 });

    expect(gains['degree']?.months).toBe(18 * 4);
  });

  test('finds what comparing every role finds', () => {
    const seen = { opens: 0, nearer: 0, things: 0 };
    fc.assert(
      fc.property(ruledCase, ({ map, details, profile, requirements }) => {
        const built = buildEligibility(map, details);
        const judge = built.judge(profile);
        const roles = requirements.map((requires, at) => ({ id: `role-${at}`, requires }));
        const things = [...details.credentials, ...details.programs];

        const found = [...findGains(built, judge, roles, things)];

        expect(found.map(([thing]) => thing)).toEqual(things.filter(canBeGained));
        for (const [thing, gain] of found) {
          const ready = built.add(profile, judge.gapsOf(ruleOf(thing)).missing);
          const without = built.judge(ready);
          const having = built.judge(built.add(ready, [gapFor(thing, judge)]));
          const opens = roles.filter(
            ({ requires }) => having.meets(requires) && !without.meets(requires),
          );
          const nearer = roles.filter(({ requires }) => {
            const [a, b] = [having.gapsOf(requires), without.gapsOf(requires)];
            return (
              !having.meets(requires) &&
              (a.unplannable < b.unplannable ||
                (a.unplannable === b.unplannable && a.steps < b.steps))
            );
          });
          // What is held, its rule not being met, is a second time worth nothing.
          if (!gain.isHeld) {
            expect(gain.opens).toEqual(opens.map(({ id }) => id));
            expect(gain.nearer).toEqual(nearer.map(({ id }) => id));
          } else expect([gain.opens, gain.nearer]).toEqual([[], []]);
          seen.things += 1;
          seen.opens += gain.opens.length;
          seen.nearer += gain.nearer.length;
        }
      }),
      { numRuns: 300 },
    );
    // Both must come often, or the comparison says nothing.
    expect(seen.opens).toBeGreaterThan(seen.things / 50);
    expect(seen.nearer).toBeGreaterThan(seen.things / 50);
  });
});

function program(id: string, level: Program['level'], requires: Requirement): Program {
  return {
    id,
    name: id,
    level,
    field: 'him',
    summary: 'Teaches.',
    months: { low: 12, high: 24, sources: [] },
    requires,
    next: [],
    sources: [],
  };
}

function credential(id: string, requires: Requirement | undefined): Credential {
  return {
    id,
    abbreviation: id,
    name: id,
    issuer: 'An issuer',
    focus: 'All of it',
    summary: 'Shows it.',
    status: { value: 'active', sources: [] },
    eligibility: { requires, sources: [] },
    fees: [],
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRules } from '../../../src/domain/eligibility/rules.ts';
import { createJudge } from '../../../src/domain/eligibility/judge.ts';
import type { Requirement, Role } from '../../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { listAtoms } from '../../../src/domain/requirement.ts';
import {
  findRoleDifference,
  type DescribedRole,
  type DifferenceItem,
} from '../../../src/domain/roleDifference/findRoleDifference.ts';
import { ruledCase } from '../../fixtures/randomRules.ts';
import { ruledMap } from '../../fixtures/ruledMap.ts';

const { map, details } = ruledMap({ credentials: [], programs: [], attestations: [] });
const rules = buildRules(map, details);

/** One of the two roles in each of two families, with what it asks and has. */
function roleOf(id: string, given: Partial<Role> = {}, duties: readonly string[] = []) {
  const role = { ...map.roles.find((one) => one.id === id)!, ...given };
  return { role, text: { duties, experienceMonths: { low: 0, high: 24 } } };
}
const difference = (first: DescribedRole, second: DescribedRole) =>
  findRoleDifference(first, second, rules);
const requirementsOf = (items: readonly DifferenceItem[]) =>
  items.flatMap((item) => (item.kind === 'requires' ? [item.requirement] : []));
const preferencesOf = (items: readonly DifferenceItem[]) =>
  items.flatMap((item) => (item.kind === 'prefers' ? [item.requirement] : []));

const associate = { program: 'associate', field: 'him' } as const;
const bachelor = { program: 'bachelor', field: 'him' } as const;
const [ccs, rhit, rhia] = ['ccs', 'rhit', 'rhia'].map((credential) => ({ credential }));
const inRevenue = (experienceMonths: number) => ({ experienceMonths, in: ['rev'] });

/** Rules that often ask for the same as each other. */
const someRule = fc.option(
  ruledCase.map(({ requirements }) => requirements[0]!),
  { nil: undefined },
);
const list = <T>(...all: readonly T[]) => fc.subarray([...all]);
const someRole = (id: string): fc.Arbitrary<DescribedRole> =>
  fc
    .record({
      requires: someRule,
      prefers: someRule,
      settings: list('clinic', 'hospital', 'payer'),
      remote: fc.constantFrom('rare', 'common'),
      level: fc.constantFrom('entry', 'mid'),
      duties: list('Code', 'Count', 'Write'),
    })
    .map(({ duties, ...given }) => roleOf(id, given, duties));

const byText = (items: readonly DifferenceItem[]) =>
  items.map((item) => JSON.stringify(item)).sort();

test('findRoleDifference is its own mirror image when the roles are swapped', () => {
  fc.assert(
    fc.property(someRole('ops-1'), someRole('rev-1'), (a, b) => {
      const there = difference(a, b);
      const back = difference(b, a);

      expect(back.toAdd).toEqual(there.toLetGo);
      expect(back.toLetGo).toEqual(there.toAdd);
      expect(byText(back.shared)).toEqual(byText(there.shared));
      expect(back.same).toEqual(there.same);
      expect(back.changes).toEqual(there.changes.map(({ from, to }) => ({ from: to, to: from })));
    }),
    { numRuns: 500 },
  );
});

test('findRoleDifference leaves nothing to add but what it says, for everyone in the other role', () => {
  let met = 0;
  const cases = fc
    .tuple(ruledCase, fc.integer({ min: 0, max: 2 }))
    .map(([{ requirements }, at]) => [requirements[0]!, requirements.at(at - 1)!] as const)
    .chain(([known, asked]) => fc.tuple(fc.constant({ known, asked }), profileOf(known)));
  fc.assert(
    fc.property(cases, ([{ known, asked }, profile]) => {
      const judge = createJudge(rules, profile);
      fc.pre(judge.meets(known));
      met += 1;
      const { toAdd, shared } = difference(
        roleOf('ops-1', { requires: known }),
        roleOf('rev-1', { requires: asked }),
      );

      expect(requirementsOf(shared).every(judge.meets)).toBe(true);
      if (requirementsOf(toAdd).every(judge.meets)) expect(judge.meets(asked)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(met).toBe(500);
});

/** People who have some of the parts of a rule, to the letter, and nothing more. */
function profileOf(rule: Requirement): fc.Arbitrary<Profile> {
  return fc.subarray([...listAtoms(rule)]).map((atoms) => ({
    ...EMPTY_PROFILE,
    programs: atoms.flatMap((atom) =>
      'program' in atom ? [{ ...atom, level: atom.program }] : [],
    ),
    credentials: atoms.flatMap((atom) => ('credential' in atom ? [atom.credential] : [])),
    experience: Object.fromEntries(
      atoms.flatMap((atom) =>
        'experienceMonths' in atom ? [[atom.in?.at(-1) ?? 'ops', atom.experienceMonths]] : [],
      ),
    ),
    answers: Object.fromEntries(
      atoms.flatMap((atom) => ('attest' in atom ? [[atom.attest, true]] : [])),
    ),
  }));
}

test('findRoleDifference finds nothing to add in a role that asks the same, or less', () => {
  fc.assert(
    fc.property(someRole('ops-1'), someRole('rev-1'), (a, { role: { requires, prefers } }) => {
      const more = [a.role.requires, requires].filter((rule) => rule !== undefined);
      const stricter = roleOf('ops-2', {
        ...a.role,
        id: 'ops-2',
        requires: { allOf: more },
        prefers,
      });

      expect(difference(a, { ...a, role: { ...a.role, id: 'ops-2' } })).toMatchObject({
        toAdd: [],
        toLetGo: [],
        changes: [],
      });
      expect(requirementsOf(difference(stricter, a).toAdd)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

// What a coder asks, and what a manager of coders asks:
//   certificate; CCS or RHIT; 24 months in revenue       prefers associate
//   bachelor in HIM; CCS, RHIA or RHIT; 60 months there  prefers RHIA
test('findRoleDifference tells more of the same from something new', () => {
  const coder = roleOf('rev-1', {
    requires: { allOf: [{ program: 'certificate' }, { anyOf: [ccs!, rhit!] }, inRevenue(24)] },
    prefers: associate,
    settings: ['hospital', 'clinic'],
  });
  const manager = roleOf('rev-2', {
    requires: { allOf: [bachelor, { anyOf: [ccs!, rhia!, rhit!] }, inRevenue(60)] },
    prefers: rhia!,
    settings: ['hospital'],
    level: 'mid',
  });
  const { shared, toAdd, toLetGo, changes, same } = difference(coder, manager);

  // Either credential of a coder is enough for the manager's choice of three.
  expect(requirementsOf(shared)).toEqual([
    { program: 'certificate' },
    inRevenue(24),
    { anyOf: [ccs, rhia, rhit] },
  ]);
  expect(requirementsOf(toAdd)).toEqual([bachelor, inRevenue(60)]);
  expect(toAdd).toContainEqual({
    kind: 'requires',
    requirement: inRevenue(60),
    named: [],
    isTimeCounted: true,
  });
  // The manager may hold RHIA alone.
  expect(toLetGo).toEqual([
    {
      kind: 'requires',
      requirement: { anyOf: [ccs, rhit] },
      named: [
        { part: ccs, as: 'requires' },
        { part: rhit, as: 'requires' },
      ],
      isTimeCounted: false,
    },
    { kind: 'setting', id: 'clinic' },
  ]);
  // The associate degree that a coder had better have is asked of managers, and more.
  expect(preferencesOf([...shared, ...toLetGo])).toEqual([]);
  expect(preferencesOf(toAdd)).toEqual([rhia]);
  expect(changes).toEqual([
    { from: { kind: 'level', id: 'entry' }, to: { kind: 'level', id: 'mid' } },
  ]);
  expect(same.map(({ kind }) => kind)).toEqual(['family', 'experience', 'remote']);
});

test('findRoleDifference takes no experience for another that it may not be', () => {
  const asks = (id: string, months: number, ...places: readonly string[]) =>
    roleOf(id, {
      requires: { experienceMonths: months, ...(places.length === 0 ? {} : { in: places }) },
    });
  const toAdd = (first: DescribedRole, second: DescribedRole) =>
    requirementsOf(difference(first, second).toAdd).length;

  expect(toAdd(asks('ops-1', 24, 'rev-1'), asks('rev-1', 24, 'rev'))).toBe(0);
  expect(toAdd(asks('ops-1', 24, 'rev'), asks('rev-1', 24, 'rev-1', 'rev-2'))).toBe(1);
  expect(toAdd(asks('ops-1', 24, 'rev', 'ops'), asks('rev-1', 12))).toBe(0);
  expect(toAdd(asks('ops-1', 24, 'nurse'), asks('rev-1', 12))).toBe(1);
  expect(toAdd(asks('ops-1', 24), asks('rev-1', 24, 'rev', 'ops'))).toBe(1);
});

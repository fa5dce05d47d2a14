import { expect, test } from 'vitest';
import type { Requirement } from '../../src/domain/model.ts';
import {
  areCredentialsEnough,
  holds,
  isOpenToNewcomers,
  listAtoms,
  listCredentials,
  usualProgramLevel,
  meetsProgram,
} from '../../src/domain/requirement.ts';

// A coder's rule as the map writes it: a certificate, one of two exams, and a year in one of two ways.
const coder: Requirement = {
  allOf: [
    { program: 'certificate' },
    { anyOf: [{ credential: 'cca' }, { credential: 'cpc' }] },
    { anyOf: [{ experienceMonths: 12, in: ['rev'] }, { attest: 'nurse-12-months' }] },
  ],
};

test('listAtoms gives the parts in data order and nothing for no requirement', () => {
  expect(listAtoms(coder)).toHaveLength(5);
  expect(listAtoms(coder)[1]).toEqual({ credential: 'cca' });
  expect(listAtoms(undefined)).toEqual([]);
});

test('listCredentials names each credential once', () => {
  const twice: Requirement = { anyOf: [{ credential: 'a' }, { allOf: [{ credential: 'a' }] }] };

  expect(listCredentials(coder)).toEqual(['cca', 'cpc']);
  expect(listCredentials(twice)).toEqual(['a']);
});

test.each([
  [{ allOf: [{ credential: 'a' }, { credential: 'b' }] }, ['a'], false],
  [{ allOf: [{ credential: 'a' }, { credential: 'b' }] }, ['a', 'b'], true],
  [{ anyOf: [{ credential: 'a' }, { credential: 'b' }] }, ['b'], true],
  [{ anyOf: [{ credential: 'a' }, { credential: 'b' }] }, [], false],
  [
    { atLeast: 2, of: [{ credential: 'a' }, { credential: 'b' }, { credential: 'c' }] },
    ['a'],
    false,
  ],
  [
    { atLeast: 2, of: [{ credential: 'a' }, { credential: 'b' }, { credential: 'c' }] },
    ['a', 'c'],
    true,
  ],
  [undefined, [], true],
] as const)('areCredentialsEnough of %j for %j is %s', (requirement, held, expected) => {
  expect(areCredentialsEnough(requirement, new Set(held))).toBe(expected);
});

test('holds asks only about atoms', () => {
  const asked: Requirement[] = [];
  holds(coder, (atom) => asked.push(atom) > 0);

  expect(asked.some((atom) => 'allOf' in atom || 'anyOf' in atom)).toBe(false);
});

test('usualProgramLevel takes the first of options and the highest of parts', () => {
  const bachelorOrNurse: Requirement = {
    anyOf: [
      { program: 'bachelor', field: 'him' },
      { program: 'associate', field: 'nursing' },
    ],
  };
  const twoOf: Requirement = {
    atLeast: 1,
    of: [{ program: 'associate' }, { program: 'doctorate' }],
  };

  expect(usualProgramLevel(coder)).toBe('certificate');
  expect(usualProgramLevel(bachelorOrNurse)).toBe('bachelor');
  expect(usualProgramLevel({ allOf: [bachelorOrNurse, { program: 'master' }] })).toBe('master');
  expect(usualProgramLevel(twoOf)).toBe('associate');
  expect(usualProgramLevel({ experienceMonths: 12 })).toBe('hs');
  expect(usualProgramLevel(undefined)).toBe('hs');
});

test('isOpenToNewcomers is false where every way asks for experience, itself or by a credential', () => {
  const needsExperience = new Set(['late']);
  const isOpen = (requirement: Requirement | undefined) =>
    isOpenToNewcomers(requirement, needsExperience);

  expect(isOpen(coder)).toBe(false);
  expect(isOpen({ program: 'associate' })).toBe(true);
  expect(isOpen(undefined)).toBe(true);
  expect(isOpen({ anyOf: [{ experienceMonths: 24 }, { credential: 'a' }] })).toBe(true);
  expect(isOpen({ anyOf: [{ experienceMonths: 24 }, { credential: 'late' }] })).toBe(false);
  expect(isOpen({ atLeast: 1, of: [{ credential: 'late' }, { credential: 'a' }] })).toBe(true);
  expect(isOpen({ attest: 'member' })).toBe(false);
});

test.each([
  [{ level: 'master', field: 'him' }, { program: 'bachelor', field: 'him' }, true],
  [{ level: 'master' }, { program: 'bachelor', field: 'him' }, false],
  [{ level: 'associate', field: 'him' }, { program: 'associate' }, true],
  [{ level: 'associate', field: 'him' }, { program: 'bachelor' }, false],
  [
    { level: 'associate', field: 'him' },
    { program: 'associate', field: 'him', accreditation: 'cahiim' },
    false,
  ],
] as const)('meetsProgram of %j for %j is %s', (completed, asked, expected) => {
  expect(meetsProgram(completed, asked)).toBe(expected);
});

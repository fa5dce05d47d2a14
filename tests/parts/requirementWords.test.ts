import { expect, test } from 'vitest';
import type { Program, Requirement } from '../../src/domain/model.ts';
import { indexDetails } from '../../src/parts/detailsIndex.ts';
import {
  describeCombination,
  describeExperience,
  describeProgram,
  findExactProgram,
  listParts,
} from '../../src/parts/requirementWords.ts';
import { mapOf } from '../fixtures/mapOf.ts';
import { tinyAtlas } from '../fixtures/renderInApp.tsx';

const x: Requirement = { credential: 'x' };
const index = indexDetails(tinyAtlas().details);

test.each<[string, Requirement, string | undefined]>([
  ['allOf', { allOf: [x, x] }, 'All of these'],
  ['anyOf', { anyOf: [x, x] }, 'One of these'],
  ['atLeast', { atLeast: 2, of: [x, x, x] }, 'At least 2 of these'],
  ['atLeast one', { atLeast: 1, of: [x, x] }, 'One of these'],
  ['atLeast as many as there are', { atLeast: 2, of: [x, x] }, 'All of these'],
  ['a combination of one', { anyOf: [x] }, undefined],
  ['an atom', x, undefined],
])('describeCombination says how many parts of %s count', (_, requirement, words) => {
  expect(describeCombination(requirement)).toBe(words);
});

test('listParts draws up a like combination, and leaves an unlike one whole', () => {
  const y: Requirement = { credential: 'y' };
  const both: Requirement = { allOf: [x, y] };
  const two: Requirement = { atLeast: 2, of: [x, y, both] };

  expect(listParts({ anyOf: [{ anyOf: [x, { anyOf: [y] }] }, both] })).toEqual([x, y, both]);
  expect(listParts({ allOf: [both, { anyOf: [x, y] }] })).toEqual([x, y, { anyOf: [x, y] }]);
  expect(listParts({ atLeast: 2, of: [two, x, y] })).toEqual([two, x, y]);
});

test('describeProgram names level, field and accreditation, each only where it is asked', () => {
  expect(
    describeProgram({ program: 'associate', field: 'him', accreditation: 'cahiim' }, index),
  ).toBe('Associate degree or higher in health information management, CAHIIM-accredited');
  expect(describeProgram({ program: 'doctorate' }, index)).toBe('Doctorate');
  expect(describeProgram({ program: 'hs' }, index)).toBe('High school diploma or equivalent');
});

test('findExactProgram passes over a program that is more than what is asked', () => {
  const plain = { id: 'plain', level: 'associate' } as Program;
  const accredited = {
    id: 'him',
    level: 'associate',
    field: 'him',
    accreditation: 'cahiim',
  } as Program;

  expect(findExactProgram({ program: 'associate' }, [accredited, plain])).toBe(plain);
  expect(
    findExactProgram({ program: 'associate', field: 'him' }, [accredited, plain]),
  ).toBeUndefined();
});

test('describeExperience names families and roles, and tells which are roles', () => {
  const { time, places } = describeExperience(
    { experienceMonths: 24, in: ['ops', 'clerk'] },
    mapOf('clerk -> coder'),
  );

  expect(time).toBe('At least 2 years');
  expect(places).toEqual([
    { id: 'ops', name: 'ops', isRole: false },
    { id: 'clerk', name: 'clerk', isRole: true },
  ]);
});

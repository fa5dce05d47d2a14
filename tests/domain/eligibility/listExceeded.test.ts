import { expect, test } from 'vitest';
import { listExceeded } from '../../../src/domain/eligibility/listExceeded.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const { details } = tinyAtlas();
const programs = new Map(details.programs.map((program) => [program.id, program]));
// The associate degree and the work after it, 42 months in all.
const way = {
  missing: [
    {
      kind: 'program' as const,
      program: 'associate',
      asked: { program: 'associate' as const },
      isCompletion: false,
    },
    { kind: 'experience' as const, months: 24, places: ['ops'], counted: 0 },
  ],
  months: 42,
};

test.each([
  ['no limit', {}, []],
  ['limits that are just kept', { months: 42, usd: 5000, highestProgram: 'associate' }, []],
  ['a month too many', { months: 41 }, ['months']],
  ['a dollar too much, even at the lowest price', { usd: 4999 }, ['usd']],
  ['a program too high', { highestProgram: 'certificate' }, ['program']],
] as const)('%s', (_, limits, expected) => {
  const usd = { low: 5000, high: 9000 };

  expect(listExceeded(way, usd, { withoutFamilies: [], ...limits }, programs)).toEqual(expected);
});

test('a way without a known price goes beyond no limit of money', () => {
  expect(listExceeded(way, undefined, { withoutFamilies: [], usd: 1 }, programs)).toEqual([]);
});

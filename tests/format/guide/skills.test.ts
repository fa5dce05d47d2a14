import * as v from 'valibot';
import { expect, test } from 'vitest';
import { guideContextOf } from '../../../src/format/guide/guideContext.ts';
import { check, schema } from '../../../src/format/guide/skills.ts';
import { changeAt } from '../../fixtures/changeAt.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';
import { tinySkills } from '../../fixtures/tinySkills.ts';

const context = guideContextOf(
  tinyAtlas({
    'roles/ops.json: roles[0].occupation.onet': '29-2072.00',
    'roles/ops.json: roles[1].occupation.onet': '11-9111.00',
    'occupations.json: occupations[0].onet': [{ code: '29-2072.00', title: 'Records', jobZone: 3 }],
    'occupations.json: occupations[1].onet': [
      { code: '11-9111.00', title: 'Managers', jobZone: 5 },
    ],
  }),
  {},
);

test('the check of skills finds nothing wrong with sound ones', () => {
  expect(check(v.parse(schema, tinySkills), context)).toEqual([]);
});

test.each([
  ['source', 'onet', 'source: no source has the id "onet"'],
  ['inDemand', ['Word'], '"Word" is not among its software'],
  ['taskCount', 0, 'is less than the tasks that are given'],
])('the check of skills says what is wrong with %s', (at, value, problem) => {
  const part = structuredClone(tinySkills);
  if (at === 'source') changeAt(part, at, value);
  else Object.assign(part.occupations['29-2072.00']!, { [at]: value });
  const problems = check(v.parse(schema, part), context);

  expect(problems.map((one) => `${one.at}: ${one.message}`)).toEqual([
    expect.stringContaining(problem),
  ]);
});

test('the check of skills refuses an occupation of no role', () => {
  const problems = check(
    { ...tinySkills, occupations: { '53-0000.00': tinySkills.occupations['29-2072.00']! } },
    context,
  );

  expect(problems.map(({ message }) => message)).toEqual([
    'is the code of no role; run the skills tool',
  ]);
});

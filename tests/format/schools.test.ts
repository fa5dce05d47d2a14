import { expect, test } from 'vitest';
import { parseSchools } from '../../src/format/schools.ts';
import { changeAt } from '../fixtures/changeAt.ts';
import { tinySchools } from '../fixtures/tinySchools.ts';

const context = {
  sourceIds: new Set(['survey']),
  placeIds: new Set(['us', 'tx', 'ok']),
  cips: new Set(['51.0707']),
};

/** The problems of the tiny schools with one value changed. */
function problemsAfter(at: string, value: unknown, cips = context.cips): readonly string[] {
  const content = structuredClone(tinySchools);
  changeAt(content, at, value);
  return parseSchools('schools.json', content, { ...context, cips }).problems.map(
    (problem) => `${problem.at}: ${problem.message}`,
  );
}

test('parseSchools finds nothing wrong with sound schools', () => {
  expect(parseSchools('schools.json', tinySchools, context)).toEqual({
    table: tinySchools,
    problems: [],
  });
});

test.each([
  ['source', 'surveyy', 'source: no source has the id "surveyy"; did you mean "survey"?'],
  ['years', [2024, 2023], 'years: must be listed oldest first, each once'],
  ['schools[0].state', 'zz', 'schools[0].state: no place has the id "zz"'],
  ['schools[1].id', 300, 'schools[1].id: 300 is listed twice'],
  ['schools[1].awards[0]', ['51.0709', 3, 1, 1], '51.0709 is not one of the codes'],
  ['schools[1].awards[0]', ['51.0707', 33, 1, 1], '33 is no award level of IPEDS'],
  ['schools[1].awards[0]', ['51.0713', 21, 1, 1], 'schools[1].awards[1]: stands twice'],
  ['schools[1].awards[0]', ['51.0707', 3, 1], 'has 1 figures for 2 years'],
  ['schools[1].awards[0]', ['51.0707', 3, null, 0], 'has no award in any year'],
  ['schools[1].awards[0]', ['51.0707', 3, 1, -2], 'schools[1].awards[0][3]: '],
  ['schools[1].note', 'by hand', 'is not a field of the format'],
])('parseSchools says what is wrong with %s', (at, value, problem) => {
  const problems = problemsAfter(at, value);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('parseSchools misses a code that a program names', () => {
  const problems = problemsAfter('source', 'survey', new Set(['51.0707', '51.2706']));

  expect(problems).toEqual([
    'codes: lacks 51.2706, which a program names in cips; run the school tool',
  ]);
});

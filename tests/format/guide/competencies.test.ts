import * as v from 'valibot';
import { expect, test } from 'vitest';
import { check, schema } from '../../../src/format/guide/competencies.ts';
import { guideContextOf } from '../../../src/format/guide/guideContext.ts';
import { changeAt } from '../../fixtures/changeAt.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';
import { tinyCompetencies } from '../../fixtures/tinyCompetencies.ts';

const context = guideContextOf(tinyAtlas(), {});

function problemsAfter(at: string, value: unknown): readonly string[] {
  const part = structuredClone(tinyCompetencies);
  changeAt(part, at, value);
  return check(v.parse(schema, part), context).map((one) => `${one.at}: ${one.message}`);
}

test('the check of competencies finds nothing wrong with sound ones', () => {
  expect(check(v.parse(schema, tinyCompetencies), context)).toEqual([]);
});

test.each([
  ['roles.lead', ['leading', 'file', 'coding'], 'roles.lead: no skill has the id "file"'],
  ['roles.lead', ['leading', 'coding', 'coding'], 'roles.lead: names a skill twice'],
  ['roles.leader', ['leading'], 'roles: no role has the id "leader"; did you mean "lead"?'],
  ['roles', { clerk: ['filing'], lead: ['leading', 'coding'] }, 'roles: has no entry for coder'],
  ['roles.lead', ['filing', 'coding'], 'skills[2]: is a skill that no role leans on'],
  ['skills[0].programs', ['hss'], 'skills[0].programs: no program has the id "hss"'],
  ['skills[0].family', 'opps', 'skills[0].family: no family has the id "opps"'],
  ['skills[1].credentials', ['old-badge'], 'skills[1].credentials: old-badge is retired'],
  ['skills[2].domain', 'records', 'domains[1]: has no skill'],
  ['depths[0].programs', ['bachelor'], 'depths[0].programs: no program has the id "bachelor"'],
  ['framework.sources', ['owner'], 'framework.sources: no source has the id "owner"'],
])('the check of competencies says what is wrong with %s', (at, value, problem) => {
  const problems = problemsAfter(at, value);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

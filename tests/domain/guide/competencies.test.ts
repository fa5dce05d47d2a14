import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareSkills,
  groupByDomain,
  listRolesWith,
  listSkills,
} from '../../../src/domain/guide/competencies.ts';
import { tinyCompetencies } from '../../fixtures/tinyCompetencies.ts';

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('listSkills gives a role’s skills in its own order, and none for what is no role', () => {
  expect(idsOf(listSkills(tinyCompetencies, 'lead'))).toEqual(['leading', 'filing', 'coding']);
  expect(listSkills(tinyCompetencies, 'constructor')).toEqual([]);
});

test('groupByDomain puts the area with the most of the skills first', () => {
  const groups = groupByDomain(tinyCompetencies, listSkills(tinyCompetencies, 'lead'));

  expect(groups.map(({ domain, skills }) => [domain.id, idsOf(skills)])).toEqual([
    ['records', ['filing', 'coding']],
    ['people', ['leading']],
  ]);
});

test('compareSkills says what is new, shared and left', () => {
  const { shared, added, left } = compareSkills(tinyCompetencies, 'clerk', 'lead');

  expect([idsOf(shared), idsOf(added), idsOf(left)]).toEqual([
    ['filing'],
    ['leading', 'coding'],
    [],
  ]);
});

test('compareSkills parts the skills of both roles, whatever they are, and turns round with them', () => {
  const skills = fc.subarray(['filing', 'coding', 'leading']);
  fc.assert(
    fc.property(skills, skills, (a, b) => {
      const part = { ...tinyCompetencies, roles: { a, b } };
      const there = compareSkills(part, 'a', 'b');
      const back = compareSkills(part, 'b', 'a');

      expect(new Set(idsOf([...there.shared, ...there.added]))).toEqual(new Set(b));
      expect(new Set(idsOf([...there.shared, ...there.left]))).toEqual(new Set(a));
      expect(there.added.some((skill) => a.includes(skill.id))).toBe(false);
      expect(there.left).toEqual(back.added);
    }),
  );
});

test('listRolesWith gives the roles that lean on a skill', () => {
  expect(listRolesWith(tinyCompetencies, 'filing')).toEqual(['clerk', 'lead']);
});

import { expect, test } from 'vitest';
import type { FitPart, FitStatement } from '../../../src/domain/guide/fitModel.ts';
import { check } from '../../../src/format/guide/fit.ts';
import { guideContextOf } from '../../../src/format/guide/guideContext.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const statement = (more: Partial<FitStatement> = {}): FitStatement => ({
  id: 'order',
  text: 'I like order.',
  agree: 'Good.',
  not: 'Less good.',
  sources: ['own'],
  ...more,
});

const ONET: FitPart['onet'] = {
  interestSource: 'survey',
  styleSource: 'survey',
  occupations: [{ code: '29-2072.00', interests: [1, 2, 3, 4, 5, 6] }],
};

/** What is wrong with a self-check of the tiny map, where the clerk and the lead are 29-2072.00. */
function problemsOf(statements: readonly FitStatement[], onet = ONET): readonly string[] {
  const atlas = tinyAtlas({
    'roles/ops.json: roles[0].occupation.onet': '29-2072.00',
    'roles/ops.json: roles[1].occupation.onet': '29-2072.00',
    // Adjacent: it needs no figures.
    'roles/rev.json: roles[0].occupation.onet': '11-9111.00',
  });
  return check({ statements, onet }, guideContextOf(atlas, {})).map(
    ({ at, message }) => `${at}: ${message}`,
  );
}

test('a self-check of known families and filters, with figures for core roles, has no problem', () => {
  const looks = [
    { after: 'agree', words: 'Look', filters: { levels: ['entry'], settings: ['hospital'] } },
  ] as const;

  expect(problemsOf([statement({ speaksFor: { families: ['ops'] }, looks })])).toEqual([]);
});

test('a self-check is refused for each id that nothing has, with its place', () => {
  const looks = [{ after: 'not', words: 'Look', filters: { levels: ['entri'] } }] as const;

  expect(
    problemsOf([
      statement({ speaksFor: { families: ['ops', 'opps'] }, looks, sources: ['own', 'won'] }),
      statement(),
    ]),
  ).toEqual([
    'statements[0].speaksFor.families[1]: no family has the id "opps"; did you mean "ops"?',
    'statements[0].looks[0].filters.levels: no level has the id "entri"; did you mean "entry"?',
    'statements[0].sources[1]: no source has the id "won"; did you mean "own"?',
    'statements[1].id: the id "order" stands twice',
  ]);
});

test('a self-check is refused while a core role’s occupation has no figures', () => {
  expect(problemsOf([], { ...ONET, occupations: [] })).toEqual([
    'onet.occupations: has no 29-2072.00, the occupation of clerk; run the fit tool',
    'onet.occupations: has no 29-2072.00, the occupation of lead; run the fit tool',
  ]);
});

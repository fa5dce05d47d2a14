import { expect, test } from 'vitest';
import { findFigure, type FigureFacts } from '../../../src/domain/guide/figures.ts';
import type { FigureName } from '../../../src/domain/guide/richText.ts';
import { listSectionSources } from '../../../src/domain/guide/sectionSources.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const OUTLOOK = {
  fromYear: 2024,
  toYear: 2034,
  employmentFrom: 100,
  employmentTo: 110,
  changePercent: 10,
  openingsPerYear: null,
  entryEducation: null,
  workExperience: null,
  training: null,
  source: 'survey',
};
const facts: FigureFacts = {
  ...tinyAtlas({ 'occupations.json: occupations[0].outlook': OUTLOOK }),
  countShown: (query) => query.length,
};
const read = (name: FigureName, argument = '') =>
  findFigure({ kind: 'figure', name, argument }, facts);

test('figures are those of the data, with their sources', () => {
  expect(read('pay', '29-2072')).toEqual({
    value: { unit: 'usd', range: { low: 50, high: 50 } },
    sources: ['survey'],
  });
  expect(read('payRange', '29-2072').value).toEqual({ unit: 'usd', range: { low: 30, high: 70 } });
  expect(read('growth', '29-2072').value).toEqual({ unit: 'growth', percent: 10 });
  expect(read('wageYear').value).toEqual({ unit: 'words', words: '2025' });
  expect(read('outlookYears').value).toEqual({ unit: 'words', words: '2024 to 2034' });
  expect(read('months', 'associate')).toEqual({
    value: { unit: 'months', range: expect.objectContaining({ low: 12, high: 24 }) },
    sources: ['own'],
  });
  expect(read('examFee', 'badge').value).toEqual({ unit: 'usd', range: { low: 100, high: 100 } });
  expect(read('shownRoles', 'abc').value).toEqual({ unit: 'count', value: 3 });
  expect(read('credentials').value).toEqual({ unit: 'count', value: 2 });
});

test('what is not published or not known has no value, and is never 0', () => {
  expect(read('payRange', '11-9111').value).toBeUndefined();
  expect(read('openings', '29-2072').value).toBeUndefined();
  expect(read('growth', '11-9111').value).toBeUndefined();
  expect(read('tuition', 'associate').value).toBeUndefined();
  expect(read('pay', '99-9999').value).toBeUndefined();
});

test('the figures of a section bring their sources along', () => {
  const section = {
    id: 'pay',
    title: 'Pay',
    blocks: [{ paragraph: 'Half earn {pay:29-2072}.' }, { list: ['It takes {months:associate}.'] }],
  };

  expect(listSectionSources(section, facts)).toEqual(['survey', 'own']);
  expect(listSectionSources({ ...section, sources: ['own'] }, facts)).toEqual(['own', 'survey']);
});

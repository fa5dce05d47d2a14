import { expect, test } from 'vitest';
import { buildFamilyFigures, CLEAR_MARGIN } from '../../../src/domain/guide/fitFigures.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

// ops has the clerk and the lead, rev only the coder, who is adjacent at first.
const { map } = tinyAtlas();
const roles = map.roles.map((role) => ({ ...role, isAdjacent: false }));
const details = {
  clerk: { onet: '29-2072.00' },
  lead: { onet: '11-9111.00' },
  coder: { onet: '29-2072.00' },
};
const occupation = (code: string, investigative: number, styles?: readonly number[]) => ({
  code,
  interests: [1, investigative, 1, 1, 1, 1],
  ...(styles === undefined ? {} : { styles }),
});
const figuresWith = (...occupations: readonly ReturnType<typeof occupation>[]) =>
  buildFamilyFigures({ ...map, roles }, details, { occupations });

test('buildFamilyFigures takes the mean over the core roles of a family', () => {
  const occupations = [occupation('29-2072.00', 2), occupation('11-9111.00', 5)];
  const figures = figuresWith(...occupations);

  expect(figures.interestOf('ops', 'investigative')).toEqual({ mean: 3.5, with: 2, of: 2 });
  expect(figures.fieldInterest('investigative')).toBe((3.5 + 2) / 2);
  const core = buildFamilyFigures(map, details, { occupations });
  expect(core.interestOf('rev', 'investigative')).toEqual({ mean: undefined, with: 0, of: 0 });
});

test('buildFamilyFigures tells a family apart from the margin on, and not below it', () => {
  // ops: (2 + x) / 2; the field: half of that and half of rev's 2; so ops stands (x - 2) / 4 above it.
  const exact = 2 + 4 * CLEAR_MARGIN;
  const familiesAt = (x: number) =>
    figuresWith(occupation('29-2072.00', 2), occupation('11-9111.00', x)).familiesOf(
      'investigative',
    );

  expect(familiesAt(exact)).toEqual(['ops']);
  expect(familiesAt(exact - 0.01)).toEqual([]);
});

test('buildFamilyFigures leaves roles without figures out of a mean, and counts them', () => {
  const figures = figuresWith(
    occupation('29-2072.00', 2),
    occupation('11-9111.00', 5, [1, 2, 3, 4]),
  );

  expect(figures.styleOf('ops', 'integrity')).toEqual({ mean: 4, with: 1, of: 2 });
  expect(figures.styleOf('rev', 'integrity')).toEqual({ mean: undefined, with: 0, of: 1 });
  expect(figures.fieldStyle('attention-to-detail')).toEqual({ mean: 1, with: 1, of: 3 });
});

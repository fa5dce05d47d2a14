import { expect, test } from 'vitest';
import { FACETS, isFacetOn } from '../../../src/domain/roleFilters.ts';
import { listChips, withoutFacets } from '../../../src/features/filters/listChips.ts';
import { DEFAULT_CHOICES, type Choices } from '../../../src/store/choices.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const { map } = tinyAtlas();

const everything: Choices = {
  ...DEFAULT_CHOICES,
  levels: ['entry', 'senior'],
  families: ['ops'],
  degree: 'associate',
  credentials: ['badge'],
  isNamedOnly: true,
  pay: { min: 40_000 },
  settings: ['hospital'],
  remote: ['common'],
  isEmergingOnly: true,
  isNewcomersOnly: true,
  standings: ['ready', 'one-step'],
  query: ' coder ',
  place: 'tx',
  hasAdjacent: true,
};

test('listChips names everything that is on, in the order of the bar', () => {
  expect(listChips(everything, map).map(({ label }) => label)).toEqual([
    'Entry',
    'Senior',
    'Operations',
    'Associate degree',
    'BADGE',
    'Named only',
    '$40,000 or more',
    'Hospital',
    'Remote: common',
    'Emerging only',
    'Open to newcomers',
    'Ready',
    'One step',
    '“coder”',
  ]);
});

test('listChips gives for each chip the change that takes away it alone', () => {
  for (const chip of listChips(everything, map)) {
    const rest = listChips({ ...everything, ...chip.without }, map).map(({ key }) => key);

    // Without its last credential the names-only switch has nothing to name.
    const gone = chip.key === 'credential-badge' ? [chip.key, 'named'] : [chip.key];
    const keys = listChips(everything, map).map(({ key }) => key);
    expect(rest).toEqual(keys.filter((key) => !gone.includes(key)));
  }
});

test('listChips shows an id that the map does not have as it is', () => {
  expect(listChips({ ...DEFAULT_CHOICES, levels: ['gone'] }, map)[0]?.label).toBe('gone');
});

test('withoutFacets lifts every facet and keeps what does not narrow', () => {
  const rest = withoutFacets(everything);

  expect(FACETS.filter((facet) => isFacetOn(rest, facet))).toEqual([]);
  expect(rest).toMatchObject({ place: 'tx', hasAdjacent: true });
});

import { expect, test } from 'vitest';
import { groupSources } from '../../../src/features/roleDetails/groupSources.ts';

test('groupSources puts facts with the same sources together, in words', () => {
  const groups = groupSources({ alternateTitles: ['a', 'b'], level: ['a'], settings: ['a', 'b'] });

  expect(groups).toEqual([
    { names: 'Alternate titles, settings', sources: ['a', 'b'] },
    { names: 'Level', sources: ['a'] },
  ]);
});

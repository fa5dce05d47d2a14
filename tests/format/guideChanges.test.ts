import { expect, test } from 'vitest';
import { check } from '../../src/format/guide/changes.ts';
import { guideContextOf } from '../../src/format/guide/guideContext.ts';
import { tinyAtlas } from '../fixtures/renderInApp.tsx';

const change = (date: string, title: string) => ({ date, title, text: 'It is better now.' });
const placesOf = (...changes: ReturnType<typeof change>[]) => {
  const context = guideContextOf(tinyAtlas({ 'map.json: asOf': '2026-05-01' }), {});
  return check({ changes }, context).map(
    ({ at, message }) => `${at} ${message.split(' ').slice(0, 3).join(' ')}`,
  );
};

test('changes come with the latest first, none later than the data, each once', () => {
  expect(placesOf(change('2026-05-01', 'New'), change('2026-01-01', 'Old'))).toEqual([]);
  expect(placesOf(change('2026-01-01', 'Old'), change('2026-02-01', 'New'))).toEqual([
    'changes[1] is later than',
  ]);
  expect(placesOf(change('2026-05-02', 'New'))).toEqual(['changes[0] is later than']);
  expect(placesOf(change('2026-01-01', 'Same'), change('2026-01-01', 'Same'))).toEqual([
    'changes[1] has the title',
  ]);
});

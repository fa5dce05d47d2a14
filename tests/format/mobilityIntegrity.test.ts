import { expect, test } from 'vitest';
import { problemsAfter } from './problemsAfter.ts';

test('an occupation code stands in one mobility group only', () => {
  expect(problemsAfter(['mobility.json', 'groups[1].socs[1]', '29-2072'])).toEqual([
    'mobility.json: groups[1].socs[1]: repeats the code "29-2072" of the group "29-2070"',
  ]);
});

test('a mobility group is listed once', () => {
  const again = { id: '11-9110', title: 'Managers again', socs: ['11-9199'], stayShare: 0.5 };

  expect(problemsAfter(['mobility.json', 'groups[2]', again])).toEqual([
    'mobility.json: groups[2].id: repeats the id "11-9110" of mobility.json: groups[1]',
  ]);
});

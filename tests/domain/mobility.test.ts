import { expect, test } from 'vitest';
import { findMobility } from '../../src/domain/mobility.ts';
import type { Mobility } from '../../src/domain/model.ts';

const records = {
  id: '29-2070',
  title: 'Records',
  socs: ['29-2072', '29-9021'],
  stayShare: 0.9,
};
const managers = { id: '11-9110', title: 'Managers', socs: ['11-9111'], stayShare: 0.8 };
const mobility: Mobility = {
  source: 'survey',
  period: 'years before 2020',
  groups: [records, managers],
  moves: [{ from: '29-2070', to: '11-9110', share: 0.01 }],
};

test('findMobility gives the observed share of the groups that hold the two codes', () => {
  expect(findMobility(mobility, '29-9021', '11-9111')).toEqual({
    kind: 'observed',
    from: records,
    to: managers,
    share: 0.01,
  });
});

test('findMobility never takes the share of the other direction', () => {
  expect(findMobility(mobility, '11-9111', '29-9021')).toEqual({
    kind: 'not-observed',
    from: managers,
    to: records,
  });
});

test.each([
  ['29-2072', '29-9021'],
  ['29-2072', '29-2072'],
])('findMobility from %s to %s says that one group holds both', (from, to) => {
  expect(findMobility(mobility, from, to)).toEqual({ kind: 'same-group', group: records });
});

test.each([
  ['29-2072', '15-2051'],
  ['15-2051', '29-2072'],
  // No group holds it, so nothing can be said of a move inside one.
  ['15-2051', '15-2051'],
])('findMobility from %s to %s is unknown', (from, to) => {
  expect(findMobility(mobility, from, to)).toEqual({ kind: 'unknown' });
});

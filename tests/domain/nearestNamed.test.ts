import { expect, test } from 'vitest';
import { findNearestNamed } from '../../src/domain/nearestNamed.ts';

const items = [
  { id: 'him-director', names: ['HIM Director'] },
  { id: 'coder', names: ['Medical Coder'] },
];

test('findNearestNamed finds an id with a wrong letter, once', () => {
  expect(findNearestNamed('him-directr', items)).toEqual([items[0]]);
});

test('findNearestNamed finds a name written like an id', () => {
  expect(findNearestNamed('Medical-Codr', items)).toEqual([items[1]]);
});

test('findNearestNamed suggests nothing when nothing is near', () => {
  expect(findNearestNamed('astronaut-in-chief', items)).toEqual([]);
});

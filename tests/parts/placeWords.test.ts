import { expect, test } from 'vitest';
import type { Place, PlaceKind } from '../../src/domain/model.ts';
import { describePlaceKind, shortPlaceName, tinyPlaceName } from '../../src/parts/placeWords.ts';

const place = (name: string, kind: PlaceKind, states: readonly string[] = []): Place => ({
  id: 'x1',
  name,
  kind,
  states,
});

test('shortPlaceName keeps the first city and state of a long list', () => {
  expect(shortPlaceName(place('Houston-Pasadena-The Woodlands, TX', 'metro'))).toBe('Houston, TX');
  expect(shortPlaceName(place('New York-Newark-Jersey City, NY-NJ', 'metro'))).toBe('New York, NY');
});

test('shortPlaceName keeps a short name whole, since its hyphen may be the city’s', () => {
  expect(shortPlaceName(place('Winston-Salem, NC', 'metro'))).toBe('Winston-Salem, NC');
  expect(shortPlaceName(place('District of Columbia', 'state'))).toBe('District of Columbia');
});

test('shortPlaceName drops what its kind says anyway', () => {
  expect(shortPlaceName(place('Central Texas nonmetropolitan area', 'nonmetro'))).toBe(
    'Central Texas',
  );
});

test('tinyPlaceName is the code where places are known by theirs', () => {
  expect(tinyPlaceName(place('Texas', 'state'))).toBe('X1');
  expect(tinyPlaceName(place('Akron, OH', 'metro'))).toBe('Akron, OH');
});

test('describePlaceKind names the states of an area', () => {
  const nameOf = (id: string) => ({ ny: 'New York', nj: 'New Jersey' })[id] ?? id;

  expect(describePlaceKind(place('X', 'metro', ['ny', 'nj']), nameOf)).toBe(
    'Metro area · New York, New Jersey',
  );
  expect(describePlaceKind(place('New York', 'state', ['ny']), nameOf)).toBe('State or territory');
});

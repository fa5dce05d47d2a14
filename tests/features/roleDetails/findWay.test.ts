import { expect, test } from 'vitest';
import { buildCareerGraph } from '../../../src/domain/careerGraph.ts';
import { findWay } from '../../../src/features/roleDetails/findWay.ts';
import { mapOf } from '../../fixtures/mapOf.ts';

// Two ways from a to d, one of them longer, and a way back.
const graph = buildCareerGraph(mapOf('a -> b', 'b -> c', 'c => d', 'a -> e', 'e => d', 'd -> a'));

test.each([
  ['a', 'd', ['e', 'd']],
  ['a', 'b', ['b']],
  ['d', 'c', ['a', 'b', 'c']],
  ['a', 'a', []],
  ['a', 'nowhere', []],
])('findWay from %s to %s goes through %j', (from, to, way) => {
  expect(findWay(graph, from, to)).toEqual(way);
});

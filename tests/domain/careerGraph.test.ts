import { expect, test } from 'vitest';
import { buildCareerGraph, findNeighbourhood } from '../../src/domain/careerGraph.ts';
import { listMainMoves } from '../../src/domain/mainMoves.ts';
import { mapOf } from '../fixtures/mapOf.ts';

// A chain with a side door and a way back.
//   clerk ==> coder ==> auditor ==> manager      (== promotion)
//               <--------- auditor               (-- transition)
//   nurse -------------> auditor
const map = mapOf(
  'clerk => coder',
  'coder => auditor',
  'auditor => manager',
  'auditor -> coder',
  'nurse -> auditor',
);
const graph = buildCareerGraph(map);
const idsOf = (moves: readonly { readonly id: string }[]) => moves.map(({ id }) => id).sort();

test('findNeighbourhood at one step gives the moves that touch the role', () => {
  const { waysIn, waysOut, nodes } = findNeighbourhood(graph, 'coder', 1);

  expect(idsOf(waysIn)).toEqual(['auditor__coder', 'clerk__coder']);
  expect(idsOf(waysOut)).toEqual(['coder__auditor']);
  expect([...nodes].sort()).toEqual(['auditor', 'clerk', 'coder']);
});

test('findNeighbourhood at two steps goes on from both sides', () => {
  const { waysIn, waysOut } = findNeighbourhood(graph, 'coder', 2);

  expect(idsOf(waysIn)).toEqual([
    'auditor__coder',
    'clerk__coder',
    'coder__auditor',
    'nurse__auditor',
  ]);
  expect(idsOf(waysOut)).toEqual(['auditor__coder', 'auditor__manager', 'coder__auditor']);
});

test('findNeighbourhood leaves out moves that are not shown, and what only they reach', () => {
  const { waysOut } = findNeighbourhood(graph, 'clerk', 3, ({ id }) => id !== 'coder__auditor');

  expect(idsOf(waysOut)).toEqual(['clerk__coder']);
});

test('the graph answers with nothing for an unknown id', () => {
  expect(graph.movesFrom('nobody')).toEqual([]);
  expect(graph.rolesById.get('nobody')).toBeUndefined();
});

test('listMainMoves keeps one promotion for each role, in its own family where there is one', () => {
  const wide = mapOf('a@ops => b@rev', 'a@ops => c@ops', 'a@ops => d@ops', 'b@rev -> c@ops');

  const main = listMainMoves(wide.moves, buildCareerGraph(wide).rolesById);
  expect(idsOf(main)).toEqual(['a__c']);
});

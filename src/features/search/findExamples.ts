import type { CareerDetails, CareerMap } from '../../domain/model.ts';
import { listCredentials } from '../../domain/requirement.ts';

/**
 * Words worth trying, when a reader has none that find anything: the shortest
 * other title, in more than one word, of the role with the most moves; the
 * credential that most roles name; the title of the last core role. Fewer where
 * the map lacks one.
 */
export function findExamples(map: CareerMap, details: CareerDetails): readonly string[] {
  const core = map.roles.filter(({ isAdjacent }) => !isAdjacent);
  const busiest = findMost(
    core,
    ({ id }) => map.moves.filter(({ from, to }) => from === id || to === id).length,
  );
  const credential = findMost(
    map.credentials,
    ({ id }) =>
      core.filter(({ requires, prefers }) =>
        [requires, prefers].flatMap(listCredentials).includes(id),
      ).length,
  );
  const otherTitles =
    busiest === undefined ? [] : (details.roles[busiest.id]?.alternateTitles ?? []);
  const examples = [
    findMost(
      otherTitles.filter((title) => title.includes(' ')),
      (title) => -title.length,
    ),
    credential?.abbreviation,
    core.at(-1)?.title,
  ];
  return examples.filter((example) => example !== undefined);
}

function findMost<T>(items: readonly T[], countOf: (item: T) => number): T | undefined {
  let most: { readonly item: T; readonly count: number } | undefined;
  for (const item of items) {
    const count = countOf(item);
    if (most === undefined || count > most.count) most = { item, count };
  }
  return most?.item;
}

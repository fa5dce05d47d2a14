import { findNearestWord } from './nearestWord.ts';

interface Item {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * What a mistyped id may have meant: the item with the nearest id, then the one
 * with the nearest name, each once; empty when nothing is near.
 */
export function findNearestNamed<T extends Item>(id: string, items: readonly T[]): readonly T[] {
  const wanted = id.toLowerCase();
  const nearestId = findNearestWord(
    wanted,
    items.map((item) => item.id),
  );
  const byName = new Map(
    items.flatMap((item) => item.names.map((name) => [name.toLowerCase(), item] as const)),
  );
  const nearestName = findNearestWord(wanted.replaceAll(/[-_]/g, ' '), byName.keys());
  const found = [
    items.find((item) => item.id === nearestId),
    nearestName === undefined ? undefined : byName.get(nearestName),
  ];
  return [...new Set(found.filter((item) => item !== undefined))];
}

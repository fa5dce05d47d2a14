/** The items with two of them in each other's place; as they are where one place is not there. */
export function swapAt<T>(items: readonly T[], one: number, other: number): readonly T[] {
  const [first, second] = [items[one], items[other]];
  if (first === undefined || second === undefined) return items;
  return items.map((item, at) => (at === one ? second : at === other ? first : item));
}

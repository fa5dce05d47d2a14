import { useMemo } from 'react';
import type { FoundItem } from '../ui/FindField.tsx';
import { buildNameFinder, type NamedItem, type NameFinder } from './nameFinder.ts';

/** One function for the finder of a list that does not change at each render. */
export function useItemFinder(
  items: readonly (FoundItem & Partial<Pick<NamedItem<FoundItem>, 'codes' | 'others'>>)[],
): NameFinder<FoundItem> {
  return useMemo(
    () =>
      buildNameFinder(
        items.map((item) => ({
          item,
          name: item.name,
          codes: item.codes ?? [],
          others: item.others ?? [],
        })),
      ),
    [items],
  );
}

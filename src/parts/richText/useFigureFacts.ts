import { useMemo } from 'react';
import type { FigureFacts } from '../../domain/guide/figures.ts';
import { filterRoles } from '../../domain/roleFilters.ts';
import { valueOf } from '../../store/loadable.ts';
import { parseChoices, vocabularyOf } from '../../store/urlState.ts';
import { useApp, useDetails, useSelected } from '../../store/useApp.tsx';

/** What the figures of texts are read from, asked for on first use; undefined until it has come. */
export function useFigureFacts(): FigureFacts | undefined {
  const map = useApp((state) => state.map);
  const nationWages = useApp((state) => state.nationWages);
  const details = valueOf(useDetails());
  const filterFacts = useSelected('filterFacts');
  return useMemo(() => {
    if (details === undefined) return undefined;
    return {
      map,
      nationWages,
      details,
      countShown: (query) => {
        const { choices, ignored } = parseChoices(query, vocabularyOf(map));
        // A standing or words would count what the reader has, not what the text says.
        if (ignored.length > 0 || choices.query !== '') return undefined;
        return filterRoles(map.roles, choices, { ...filterFacts, standingOf: undefined }).length;
      },
    };
  }, [map, nationWages, details, filterFacts]);
}

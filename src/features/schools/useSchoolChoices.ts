import { useMemo } from 'react';
import type { AwardId } from '../../domain/schools.ts';
import type { DataSort } from '../../parts/chart/DataTable.tsx';
import { useApp } from '../../store/useApp.tsx';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { DEFAULT_SORT, formatSort, parseSort } from './schoolSort.ts';

/**
 * What is looked for among schools. Without a state in the link it is that of
 * the place in force, which may be the reader's own and is written nowhere.
 */
export function useSchoolChoices() {
  const { choices, change } = useCompareChoices();
  const place = useApp((state) => state.placeWages.place);
  const { schoolState, award, cips, schoolWords, schoolOrder } = choices;
  const own = place.states?.[0];
  const sort = useMemo(() => parseSort(schoolOrder), [schoolOrder]);
  return {
    /** Undefined: all states. */
    state: schoolState === 'all' ? undefined : (schoolState ?? own),
    /** Whether the state is that of the place in force and not one that was chosen here. */
    isOwnState: schoolState === undefined && own !== undefined,
    award,
    cips,
    words: schoolWords,
    sort,
    chooseState: (state: string | undefined) => change({ schoolState: state ?? 'all' }),
    chooseAward: (next: AwardId | undefined) => change({ award: next }),
    chooseCips: (next: readonly string[]) => change({ cips: next }),
    type: (next: string) => change({ schoolWords: next }, 'adjust'),
    sortBy: (next: DataSort) =>
      change({
        schoolOrder: formatSort(next) === formatSort(DEFAULT_SORT) ? undefined : formatSort(next),
      }),
  };
}

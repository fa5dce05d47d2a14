import { useMemo } from 'react';
import type { Gap } from '../../domain/eligibility/gaps.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { usePlanNames } from '../../parts/usePlanNames.ts';
import { useApp } from '../../store/useApp.tsx';

/** What the words about a path name; ids stand in until the details have come. */
export interface PathNames extends ReturnType<typeof usePlanNames> {
  readonly gapsText: (gaps: readonly Gap[]) => string;
}

export function usePathNames(): PathNames {
  const map = useApp((state) => state.map);
  const index = useDetailsIndex();
  const names = usePlanNames();
  return useMemo(
    () => ({ ...names, gapsText: (gaps) => describeGaps(gaps, map, index) }),
    [names, map, index],
  );
}

import { useMemo } from 'react';
import type { Gap } from '../../domain/eligibility/gaps.ts';
import type { Plan } from '../../domain/plan/planModel.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { useApp } from '../../store/useApp.tsx';

/** What the words about a path name; ids stand in until the details have come. */
export interface PathNames {
  readonly nodeName: (id: string) => string;
  readonly studyName: (study: Plan['studies'][number]) => string;
  readonly gapsText: (gaps: readonly Gap[]) => string;
}

export function usePathNames(): PathNames {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  const index = useDetailsIndex();
  return useMemo(
    () => ({
      nodeName: (id) => graph.rolesById.get(id)?.title ?? graph.originsById.get(id)?.title ?? id,
      studyName: ({ kind, id }) => {
        if (kind === 'credential') return index?.credentialsById.get(id)?.abbreviation ?? id;
        if (kind === 'program') return index?.programsById.get(id)?.name ?? id;
        return 'college courses';
      },
      gapsText: (gaps) => describeGaps(gaps, map, index),
    }),
    [map, graph, index],
  );
}

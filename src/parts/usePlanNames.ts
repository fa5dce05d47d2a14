import { useMemo } from 'react';
import type { PlanStudy } from '../domain/plan/planModel.ts';
import { useDetailsIndex } from './detailsIndex.ts';
import { useApp } from '../store/useApp.tsx';

/** Names of what a plan is made of; ids stand in until the details have come. */
export function usePlanNames(): {
  readonly nodeName: (id: string) => string;
  readonly studyName: (study: Pick<PlanStudy, 'kind' | 'id'>) => string;
} {
  const graph = useApp((state) => state.graph);
  const index = useDetailsIndex();
  return useMemo(
    () => ({
      nodeName: (id) => graph.rolesById.get(id)?.title ?? graph.originsById.get(id)?.title ?? id,
      studyName: ({ kind, id }) => {
        if (kind === 'credential') return index?.credentialsById.get(id)?.abbreviation ?? id;
        if (kind === 'program') return index?.programsById.get(id)?.name ?? id;
        return 'College courses';
      },
    }),
    [graph, index],
  );
}

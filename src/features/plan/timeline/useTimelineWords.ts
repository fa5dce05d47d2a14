import { useMemo } from 'react';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { EDUCATION_WORDS } from '../../../parts/educationWords.ts';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import type { TimelineWords } from './placeTimeline.ts';

/** The names that a drawing may choose from; the same object until the map or the details change. */
export function useTimelineWords(): TimelineWords {
  const { rolesById, originsById } = useApp((state) => state.graph);
  const families = useApp((state) => state.map.families);
  const index = useDetailsIndex();
  const { nodeName, studyName } = usePlanNames();
  return useMemo(
    () => ({
      nodeNames: (id) => {
        const short = (rolesById.get(id) ?? originsById.get(id))?.shortTitle;
        return short === undefined ? [nodeName(id)] : [nodeName(id), short];
      },
      familyName: (id) =>
        families.find(({ id: family }) => family === rolesById.get(id)?.family)?.shortName ?? '',
      studyNames: (study) => {
        const name = studyName(study).replace(/ \([^)]*\)/g, '');
        const program = study.kind === 'program' ? index?.programsById.get(study.id) : undefined;
        return program === undefined ? [name] : [name, EDUCATION_WORDS[program.level].full];
      },
    }),
    [rolesById, originsById, families, index, nodeName, studyName],
  );
}

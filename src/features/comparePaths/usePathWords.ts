import { useMemo } from 'react';
import { shortPlaceName } from '../../parts/placeWords.ts';
import { usePlanNames } from '../../parts/usePlanNames.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import type { ComparedCase } from './useComparison.ts';

/** What paths and their parts are called. */
export interface PathWords {
  readonly nodeName: (id: string) => string;
  /** By id alone: a link does not say what kind a study is. */
  readonly studyName: (id: string) => string;
  /** `U.S. Bureau of Labor Statistics, …`, as the map lists it. */
  readonly sourceName: (id: string) => string;
  /** `Medical Coder → Inpatient Coder`, or `Staying: Medical Coder`. */
  readonly pathName: (one: ComparedCase) => string;
  /** Where it leads, with its place: `Inpatient Coder, Texas`. */
  readonly shortName: (one: ComparedCase) => string;
}

export function usePathWords(): PathWords {
  const index = useDetailsIndex();
  const { nodeName } = usePlanNames();
  return useMemo(() => {
    const startName = ({ from }: ComparedCase) =>
      from === undefined ? 'Where you are' : nodeName(from);
    const placeName = ({ place }: ComparedCase) =>
      place === undefined ? '' : `, ${shortPlaceName(place.place)}`;
    return {
      nodeName,
      studyName: (id) =>
        index?.programsById.get(id)?.name ??
        index?.credentialsById.get(id)?.abbreviation ??
        (index?.attestationsById.has(id) === true ? 'College courses' : id),
      sourceName: (id) => {
        const source = index?.sourcesById.get(id);
        return source === undefined ? id : `${source.publisher}, ${source.title}`;
      },
      pathName: (one) => {
        const { steps } = one.path;
        return steps.length === 0
          ? `Staying: ${startName(one)}`
          : [startName(one), ...steps.map(({ role }) => nodeName(role))].join(' → ');
      },
      shortName: (one) => {
        const last = one.path.steps.at(-1);
        const name = last === undefined ? `Staying as ${startName(one)}` : nodeName(last.role);
        return `${name}${placeName(one)}`;
      },
    };
  }, [index, nodeName]);
}

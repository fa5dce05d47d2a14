import { useMemo } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import type { ComparedRole, Comparison } from './comparedRole.ts';

/** The roles with these ids, in this order, and what they are compared in; the same until something changes. */
export function useComparison(ids: readonly string[], index: DetailsIndex): Comparison {
  const map = useApp((state) => state.map);
  const rolesById = useApp((state) => state.graph.rolesById);
  const { chain, place } = useApp((state) => state.placeWages);
  const places = useApp((state) => valueOf(state.places)?.places);
  const pays = useSelected('pays');
  const gaps = useSelected('gaps');
  const judge = useSelected('judge');
  return useMemo(() => {
    const roles = ids.flatMap((id): readonly ComparedRole[] => {
      const role = rolesById.get(id);
      const text = index.details.roles[id];
      if (role === undefined || text === undefined) return [];
      const occupation = index.occupationsBySoc.get(role.soc);
      return [{ role, text, occupation, pay: pays.get(id), gaps: gaps?.get(id) }];
    });
    const names = new Map([...(places ?? []), place].map(({ id, name }) => [id, name]));
    const placeName = (id: string) => names.get(id) ?? id.toUpperCase();
    return { roles, map, index, chain, judge, placeName };
  }, [ids, index, map, rolesById, chain, place, places, pays, gaps, judge]);
}

import { useMemo } from 'react';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useListSort } from './useListSort.ts';
import { buildRoleRows, sortRoleRows, type RoleRow } from './roleRows.ts';

/** The rows of the roles that pass every filter, in the chosen order; the same array until something changes. */
export function useRoleRows(): readonly RoleRow[] {
  const map = useApp((state) => state.map);
  const sort = useListSort();
  const roles = useSelected('shownRoles');
  const pays = useSelected('pays');
  const occupations = useDetailsIndex()?.occupationsBySoc;
  const gaps = useSelected('gaps');
  const rows = useMemo(
    () => buildRoleRows(roles, map, pays, occupations, gaps),
    [roles, map, pays, occupations, gaps],
  );
  return useMemo(() => sortRoleRows(rows, sort, map), [rows, sort, map]);
}

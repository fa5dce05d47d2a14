import { useMemo } from 'react';
import type { Role } from '../../../domain/model.ts';
import { useApp } from '../../../store/useApp.tsx';

/** The roles that a newcomer's map shows: the core, whatever this reader has switched on. */
export function useCoreRoles(): readonly Role[] {
  const roles = useApp((state) => state.map.roles);
  return useMemo(() => roles.filter(({ isAdjacent }) => !isAdjacent), [roles]);
}

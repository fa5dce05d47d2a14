import { countWith, type RoleFilters } from '../../domain/roleFilters.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';

/** Says how many roles there would be with a change to the filters. Each call passes over every role. */
export function useCountWith(): (option: Partial<RoleFilters>) => number {
  const roles = useApp((state) => state.map.roles);
  const choices = useApp((state) => state.choices);
  const facts = useSelected('filterFacts');
  return (option) => countWith(roles, choices, facts, option);
}

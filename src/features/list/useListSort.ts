import { DEFAULT_CHOICES, type Sort } from '../../store/choices.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';

/** The order in force: a link may sort by states, which only a reader with a profile has; others get titles. */
export function useListSort(): Sort {
  const sort = useApp((state) => state.choices.sort);
  const hasStates = useSelected('gaps') !== undefined;
  return sort.field === 'state' && !hasStates ? DEFAULT_CHOICES.sort : sort;
}

import { saysWhatOneHas } from '../../domain/profile.ts';
import { useApp } from '../../store/useApp.tsx';

/**
 * Whether the filter by state is offered: to a reader whose profile says
 * something, and where a link asks for it. Not before it is known whether
 * there is a profile.
 */
export function useHasStanding(): boolean {
  return useApp(
    ({ profile, profileKeeping, choices }) =>
      saysWhatOneHas(profile) ||
      (choices.standings.length > 0 && profileKeeping.status !== 'reading'),
  );
}

import { saysWhatOneHas } from '../../domain/profile.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useCode, type Code } from '../../ui/useCode.ts';

/** Code that marks cards with what a profile or a path means for them: fetched with the first of either. `load` must be stable. */
export function useMarkCode<T>(load: () => Promise<T>): Code<T> {
  const hasPath = useSelected('pathStops').size > 0;
  return useCode<T>(useApp(({ profile }) => saysWhatOneHas(profile)) || hasPath ? load : wait);
}

function wait(): Promise<never> {
  return new Promise(() => undefined);
}

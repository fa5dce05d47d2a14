import { saysWhatOneHas } from '../../domain/profile.ts';
import { useApp } from '../../store/useApp.tsx';
import { useCode, type Code } from '../../ui/useCode.ts';

/** Code that marks cards with what a profile means for them: fetched with the first profile. `load` must be stable. */
export function useMarkCode<T>(load: () => Promise<T>): Code<T> {
  return useCode<T>(useApp(({ profile }) => saysWhatOneHas(profile)) ? load : wait);
}

function wait(): Promise<never> {
  return new Promise(() => undefined);
}

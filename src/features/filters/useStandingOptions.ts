import { STANDINGS, type Standing } from '../../domain/eligibility/gaps.ts';
import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { useCountWith } from './useCountWith.ts';

/** The three states as choices: whether each is on, how many roles it alone would leave, and how to switch it. */
export function useStandingOptions(): {
  readonly options: readonly {
    readonly id: Standing;
    readonly count: number;
    readonly isOn: boolean;
  }[];
  readonly change: (id: Standing, isOn: boolean) => void;
} {
  const chosen = useApp((state) => state.choices.standings);
  const { choose } = useChoose();
  const countWith = useCountWith();
  return {
    options: STANDINGS.map((id) => ({
      id,
      count: countWith({ standings: [id] }),
      isOn: chosen.includes(id),
    })),
    change: (id, isOn) =>
      choose({
        standings: STANDINGS.filter((other) => (other === id ? isOn : chosen.includes(other))),
      }),
  };
}

import type { Role } from '../../domain/model.ts';
import { findCell } from '../../domain/wages.ts';
import { useApp } from '../../store/useApp.tsx';

/** The middle of a role's band in the nation, adjusted or not; undefined where none is published. */
export function useNationUsd({ soc, wageBand }: Role): number | undefined {
  const cell = useApp((state) => findCell(state.nationWages, 'us', soc, wageBand.middle));
  return typeof cell === 'number' ? cell : undefined;
}

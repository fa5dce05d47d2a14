import { useMemo } from 'react';
import type { PathStep } from '../../domain/plan/planModel.ts';
import { useApp } from '../../store/useApp.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';

const NONE: readonly PathStep[] = [];

/** The path of the link: its start, its steps, and both as ids in order. */
export function usePath(): {
  readonly start: string | undefined;
  readonly steps: readonly PathStep[];
  readonly nodes: readonly string[];
} {
  const { choices } = usePlanChoices();
  const position = useApp((state) => state.profile.position);
  const start = choices.from ?? position;
  const steps = choices.path ?? NONE;
  return useMemo(() => {
    const nodes = [...(start === undefined ? [] : [start]), ...steps.map(({ role }) => role)];
    return { start, steps, nodes };
  }, [start, steps]);
}

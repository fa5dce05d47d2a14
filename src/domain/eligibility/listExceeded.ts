import type { Program, Range } from '../model.ts';
import type { ProfileLimits } from '../profile.ts';
import { rankOf } from '../requirement.ts';
import type { Gaps } from './gaps.ts';

export type Exceeded = 'months' | 'usd' | 'program';

/**
 * Which of the reader's limits the nearest way goes beyond: typical months, the
 * lowest cost known, or a program above the highest one they would take. Limits
 * change no state: they say what the reader wants, not what a role asks.
 */
export function listExceeded(
  { missing, months }: Pick<Gaps, 'missing' | 'months'>,
  usd: Range | undefined,
  limits: ProfileLimits,
  programs: ReadonlyMap<string, Program>,
): readonly Exceeded[] {
  const { highestProgram } = limits;
  const isTooHigh = missing.some((gap) => {
    const program = gap.kind === 'program' ? programs.get(gap.program) : undefined;
    return (
      program !== undefined &&
      highestProgram !== undefined &&
      rankOf(program.level) > rankOf(highestProgram)
    );
  });
  return [
    ...(limits.months !== undefined && months > limits.months ? (['months'] as const) : []),
    ...(limits.usd !== undefined && usd !== undefined && usd.low > limits.usd
      ? (['usd'] as const)
      : []),
    ...(isTooHigh ? (['program'] as const) : []),
  ];
}

import type { PlanQuestion } from '../domain/plan/planModel.ts';
import { DEFAULT_STUDY_HOURS, type PlanChoices } from '../store/planChoices.ts';

/**
 * The choices with the pace of a question said outright where it came from the
 * profile, as a comparison takes nothing from there.
 */
export function withPace(
  choices: PlanChoices,
  { hoursPerWeek, keepsWorking }: Pick<PlanQuestion, 'hoursPerWeek' | 'keepsWorking'>,
): PlanChoices {
  return {
    ...choices,
    hoursPerWeek:
      choices.hoursPerWeek ?? (hoursPerWeek === DEFAULT_STUDY_HOURS ? undefined : hoursPerWeek),
    keepsWorking: choices.keepsWorking ?? (keepsWorking ? undefined : false),
  };
}

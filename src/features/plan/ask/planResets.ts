import { DEFAULT_PLAN_CHOICES, type PlanChoices } from '../../../store/planChoices.ts';
import { formatPlanChoices } from '../../../store/planUrl.ts';

const { examHours, horizonYears, limits } = DEFAULT_PLAN_CHOICES;

/** Limits as they are until the reader says something of them. */
export const LIMITS_AT_REST: Partial<PlanChoices> = { limits };

/** All that a question says besides its two ends, as it is until the reader says something of it. */
export const SETTINGS_AT_REST: Partial<PlanChoices> = {
  limits,
  examHours,
  horizonYears,
  hoursPerWeek: undefined,
  keepsWorking: undefined,
  staysUsual: undefined,
  start: undefined,
  by: undefined,
};

/** Whether setting a part would change the link. */
export function wouldChange(choices: PlanChoices, part: Partial<PlanChoices>): boolean {
  return formatPlanChoices({ ...choices, ...part }) !== formatPlanChoices(choices);
}

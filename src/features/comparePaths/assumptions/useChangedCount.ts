import { DEFAULT_COMPARE_CHOICES, type CompareChoices } from '../../../store/compareChoices.ts';
import { DEFAULT_PLAN_CHOICES, type PlanChoices } from '../../../store/planChoices.ts';
import { useCompareChoices } from '../../../store/useCompareChoices.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';

/** The assumptions that a plan's part of the link holds, at their defaults. */
export const PLAN_DEFAULTS = {
  start: undefined,
  hoursPerWeek: undefined,
  keepsWorking: undefined,
  staysUsual: undefined,
  examHours: DEFAULT_PLAN_CHOICES.examHours,
  horizonYears: DEFAULT_PLAN_CHOICES.horizonYears,
} satisfies Partial<PlanChoices>;

const { raisePercent, band, adjustsPrices, paysRenewals, aidUsdPerYear } = DEFAULT_COMPARE_CHOICES;

/** The assumptions that a comparison's part of the link holds, at their defaults. */
export const COMPARE_DEFAULTS = {
  raisePercent,
  band,
  adjustsPrices,
  paysRenewals,
  aidUsdPerYear,
  tuition: undefined,
  startPayUsd: undefined,
} satisfies Partial<CompareChoices>;

/** How many assumptions are not at their defaults. */
export function useChangedCount(): number {
  const { choices: plan } = usePlanChoices();
  const { choices: compare } = useCompareChoices();
  return countChanged(plan, PLAN_DEFAULTS) + countChanged(compare, COMPARE_DEFAULTS);
}

function countChanged<T extends object>(choices: T, defaults: Partial<T>): number {
  const names = Object.keys(defaults) as (keyof T)[];
  return names.filter((name) => choices[name] !== defaults[name]).length;
}

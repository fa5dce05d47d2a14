import { useMemo } from 'react';
import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import { DEFAULT_STUDY_HOURS } from '../../store/planChoices.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';

/**
 * What the figures are worked out under: all of it is in the link, and nothing
 * comes from the profile, so that a link shows everyone the same.
 */
export function useAssumptions(): Assumptions {
  const { choices: plan } = usePlanChoices();
  const { choices: compare } = useCompareChoices();
  const { hoursPerWeek = DEFAULT_STUDY_HOURS, keepsWorking = true, examHours } = plan;
  const { staysUsual = false, horizonYears } = plan;
  const { raisePercent, tuition, paysRenewals, aidUsdPerYear } = compare;
  const { band, adjustsPrices, startPayUsd } = compare;
  return useMemo(
    () => ({
      keepsWorking,
      raisePercent,
      tuition,
      paysRenewals,
      aidUsdPerYear,
      hoursPerWeek,
      examHours,
      staysUsual,
      horizonMonths: horizonYears * 12,
      end: band,
      adjustsPrices,
      startPayUsd,
    }),
    [
      keepsWorking,
      raisePercent,
      tuition,
      paysRenewals,
      aidUsdPerYear,
      hoursPerWeek,
      examHours,
      staysUsual,
      horizonYears,
      band,
      adjustsPrices,
      startPayUsd,
    ],
  );
}

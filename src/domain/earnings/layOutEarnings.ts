import type { Profile } from '../profile.ts';
import { findRenewalFee } from '../renewalFee.ts';
import { estimate } from '../plan/planItems.ts';
import { layOutPath, type PathStepWithStudies } from '../plan/layOutPath.ts';
import type { Plan } from '../plan/planModel.ts';
import type { PlanRules } from '../plan/planRules.ts';
import { NO_LIMITS } from '../plan/planModel.ts';
import { adjustForPrices } from '../priceParity.ts';
import type { Pay } from '../wages.ts';
import { buildEarningsPath, type EarningsAssumptions } from './buildEarningsPath.ts';
import { mapEnds, type ByEnd, type EarningsPath, type End } from './earningsModel.ts';

/** Everything that figures are worked out under, the same for all paths of a comparison. */
export interface Assumptions extends EarningsAssumptions {
  readonly hoursPerWeek: number;
  readonly examHours: number;
  readonly staysUsual: boolean;
  readonly horizonMonths: number;
  /** Which end the ranking and the lines go by. */
  readonly end: End;
  /** National dollars by price parity. */
  readonly adjustsPrices: boolean;
  /** Pay at a start without a figure, USD a year; undefined: not known. */
  readonly startPayUsd: number | undefined;
}

/** A path to be laid out, with what it is laid out from. */
export interface PathCase {
  /** Id of the role or origin at month 0. */
  readonly from: string;
  /** What one has there. */
  readonly has: Profile;
  /** Empty: one stays. */
  readonly steps: readonly PathStepWithStudies[];
  /** Pay in the path's place, by role id. */
  readonly pays: ReadonlyMap<string, Pay>;
  /** Price parity for figures of a place by its id, US = 100; a place without one is absent. */
  readonly parities: ReadonlyMap<string, number>;
}

export interface LaidOutPath {
  /** Undefined: one stays. */
  readonly plan: Plan | undefined;
  readonly earnings: EarningsPath;
}

/**
 * A path with its earnings, up to so many months; undefined where it can't be
 * laid out with just its studies (layOutPath). Cost: that of one plan.
 */
export function layOutEarnings(
  planRules: PlanRules,
  path: PathCase,
  assumptions: Assumptions,
  months: number,
): LaidOutPath | undefined {
  const { hoursPerWeek, keepsWorking, examHours, staysUsual, horizonMonths } = assumptions;
  const { from, has, steps } = path;
  const question = {
    from,
    has,
    hoursPerWeek,
    keepsWorking,
    examHours,
    staysUsual,
    horizonMonths,
    limits: NO_LIMITS,
  };
  const plan = steps.length === 0 ? undefined : layOutPath(planRules, question, steps);
  if (steps.length > 0 && plan === undefined) return undefined;
  const facts = {
    payOf: (node: string) => basePay(planRules, path, node, assumptions),
    renewalOf: (id: string) => {
      const credential = planRules.rules.credentials.get(id);
      const fee = credential && findRenewalFee(credential);
      if (fee === undefined) return undefined;
      return { cycleMonths: fee.cycleMonths, usd: estimate(fee.usd) };
    },
  };
  return { plan, earnings: buildEarningsPath(from, plan, facts, assumptions, months) };
}

/** A node's pay before raises: of a role the band, adjusted if asked; of an origin what the reader says. */
function basePay(
  { rolesById }: Pick<PlanRules, 'rolesById'>,
  { pays, parities }: Pick<PathCase, 'pays' | 'parities'>,
  node: string,
  { adjustsPrices, startPayUsd }: Pick<Assumptions, 'adjustsPrices' | 'startPayUsd'>,
): ByEnd<number> | undefined {
  if (!rolesById.has(node)) {
    return startPayUsd === undefined ? undefined : mapEnds(() => startPayUsd);
  }
  const pay = pays.get(node);
  if (pay === undefined) return undefined;
  const parity = adjustsPrices ? parities.get(pay.placeId) : undefined;
  return mapEnds((end) => (parity === undefined ? pay[end] : adjustForPrices(pay[end], parity)));
}

import type { Estimate, Plan, PlanStudy } from '../plan/planModel.ts';
import {
  mapEnds,
  type ByEnd,
  type Cost,
  type EarningsPath,
  type PayYear,
} from './earningsModel.ts';

/** What earnings are worked out under; docs/earnings.md says what each does. */
export interface EarningsAssumptions {
  readonly keepsWorking: boolean;
  /** For each full year in the same node, in percent. */
  readonly raisePercent: number;
  /** The end of a program's tuition that counts; absent: low to high. */
  readonly tuition?: 'instate' | 'private' | undefined;
  readonly paysRenewals: boolean;
  /** Help with tuition for each year of study. */
  readonly aidUsdPerYear: number;
}

export interface EarningsFacts {
  /** Base pay of a node in the path's place, in whole USD a year; undefined where none is known. */
  readonly payOf: (node: string) => ByEnd<number> | undefined;
  /** How often a credential falls due, and the fee; undefined where none does. */
  readonly renewalOf: (
    credential: string,
  ) => { readonly cycleMonths: number; readonly usd: Estimate | undefined } | undefined;
}

/**
 * A plan, or (undefined) staying at `from`, as earnings see it, up to so many
 * months. Renewals of what is gained on the way go on to the end.
 */
export function buildEarningsPath(
  from: string,
  plan: Plan | undefined,
  facts: EarningsFacts,
  assumptions: EarningsAssumptions,
  months: number,
): EarningsPath {
  const stops = [
    { node: from, month: 0 },
    ...(plan?.stops ?? []).map(({ role, month }) => ({ node: role, month })),
  ];
  const studies = plan?.studies ?? [];
  return {
    pays: stops.flatMap(({ node, month }, index) => {
      const to = Math.min(stops[index + 1]?.month ?? months, months);
      return listPayYears(node, month, to, facts.payOf(node), assumptions.raisePercent);
    }),
    monthsOff: assumptions.keepsWorking
      ? []
      : studies
          .filter(({ kind, start, end }) => kind !== 'credential' && end > start)
          .map(({ start, end }) => ({ from: start, to: end })),
    costs: studies.flatMap((study) => [
      buildCost(study, assumptions),
      ...(assumptions.paysRenewals ? listRenewals(study, facts, months) : []),
    ]),
  };
}

/**
 * Base pay after so many full years in a role, in whole USD: each end rounded
 * half up. In whole numbers, since 28,100 × 1.025 is 28,802.5 only there. The
 * raise is in hundredths of a percent at the finest.
 */
function raisePay(base: ByEnd<number>, raisePercent: number, years: number): ByEnd<number> {
  const unit = 10_000n ** BigInt(years);
  const growth = BigInt(Math.round(10_000 + raisePercent * 100)) ** BigInt(years);
  return mapEnds((end) => Number((2n * BigInt(base[end]) * growth + unit) / (2n * unit)));
}

function listPayYears(
  node: string,
  from: number,
  to: number,
  base: ByEnd<number> | undefined,
  raisePercent: number,
): readonly PayYear[] {
  const years = Math.ceil(Math.max(0, to - from) / 12);
  return Array.from({ length: years }, (_, year) => ({
    node,
    year,
    from: from + year * 12,
    to: Math.min(from + (year + 1) * 12, to),
    annual: base && raisePay(base, raisePercent, year),
  }));
}

function buildCost(study: PlanStudy, assumptions: EarningsAssumptions): Cost {
  const { kind, id, start, end, usd } = study;
  if (kind === 'credential') return { kind: 'exam', id, from: end, to: end, cents: centsOf(usd) };
  return {
    kind: kind === 'program' ? 'program' : 'course',
    id,
    from: start,
    to: end,
    cents: takeHelp(
      centsOf(narrowTuition(usd, assumptions.tuition)),
      Math.round((assumptions.aidUsdPerYear * 100 * (end - start)) / 12),
    ),
  };
}

function listRenewals(
  study: PlanStudy,
  { renewalOf }: EarningsFacts,
  months: number,
): readonly Cost[] {
  if (study.kind !== 'credential') return [];
  const renewal = renewalOf(study.id);
  if (renewal === undefined) return [];
  const costs: Cost[] = [];
  for (let month = study.end + renewal.cycleMonths; month < months; month += renewal.cycleMonths) {
    costs.push({
      kind: 'renewal',
      id: study.id,
      from: month,
      to: month,
      cents: centsOf(renewal.usd),
    });
  }
  return costs;
}

function narrowTuition(
  usd: Estimate | undefined,
  tuition: EarningsAssumptions['tuition'],
): Estimate | undefined {
  if (usd === undefined || tuition === undefined) return usd;
  const one = tuition === 'instate' ? usd.low : usd.high;
  return { low: one, typical: one, high: one };
}

function centsOf(usd: Estimate | undefined): ByEnd<number> | undefined {
  return (
    usd && {
      low: Math.round(usd.high * 100),
      middle: Math.round(usd.typical * 100),
      high: Math.round(usd.low * 100),
    }
  );
}

function takeHelp(cents: ByEnd<number> | undefined, help: number): ByEnd<number> | undefined {
  return cents && mapEnds((end) => cents[end] - Math.min(help, cents[end]));
}

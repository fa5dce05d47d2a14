import type { Plan, PlanStudy } from '../../../domain/plan/planModel.ts';
import { formatUsd } from '../../../parts/format.ts';
import { uncapitalize } from '../../../parts/requirementWords.ts';

/** To the nearest $100: figures made of estimates are no finer. `-$1,200` for less than nothing. */
export function formatAbout(usd: number): string {
  const rounded = Math.round(usd / 100) * 100;
  return rounded < 0 ? `−${formatUsd(-rounded)}` : formatUsd(rounded);
}

/** Whether something in it has no price, so that it costs at least as much as is said. */
export function isPartial({ cost }: Plan): boolean {
  return cost.unpricedStudies.length + cost.unpricedExams.length + cost.unpricedRenewals.length > 0;
}

/** `about $73,300 ($27,700 to $118,800)`; where something has no price, `at least about`. */
export function describeCost(plan: Plan): string {
  const { cost } = plan;
  if (cost.high === 0) return isPartial(plan) ? 'not known' : 'nothing';
  const about = isPartial(plan) ? 'at least about' : 'about';
  return cost.low === cost.high
    ? `${about} ${formatAbout(cost.typical)}`
    : `${about} ${formatAbout(cost.typical)} (${formatAbout(cost.low)} to ${formatAbout(cost.high)})`;
}

type NameStudy = (study: Pick<PlanStudy, 'kind' | 'id'>) => string;

/** `the price of X; the fee to renew Y`, for what no source gives a price; undefined where all have one. */
export function describeUnpriced({ cost, studies }: Plan, nameOf: NameStudy): string | undefined {
  const parts = [
    ['the price of', cost.unpricedStudies],
    ['the exam fee of', cost.unpricedExams],
    ['the fee to renew', cost.unpricedRenewals],
  ] as const;
  const named = parts.flatMap(([words, ids]) => {
    const names = studies
      .filter(({ id }) => ids.includes(id))
      .map((study) => (study.kind === 'credential' ? nameOf(study) : uncapitalize(nameOf(study))));
    return names.length === 0 ? [] : [`${words} ${names.join(', ')}`];
  });
  return named.length === 0 ? undefined : named.join('; ');
}

/** `2 programs, 1 credential`: what is new. */
export function describeNew({ studies }: Plan): string {
  const parts = NEW_KINDS.flatMap(([kind, unit]) => {
    const count = studies.filter((study) => study.kind === kind).length;
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'nothing new to study' : parts.join(', ');
}

const NEW_KINDS = [
  ['program', 'program'],
  ['statement', 'course'],
  ['credential', 'credential'],
] as const;

export function describeMoves({ stops }: Plan): string {
  return stops.length === 1 ? '1 move' : `${stops.length} moves`;
}

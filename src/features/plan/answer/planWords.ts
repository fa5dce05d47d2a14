import type { Plan } from '../../../domain/plan/planModel.ts';
import { formatUsd } from '../../../parts/format.ts';

/** To the nearest $100: figures made of estimates are no finer. `-$1,200` for less than nothing. */
export function formatAbout(usd: number): string {
  const rounded = Math.round(usd / 100) * 100;
  return rounded < 0 ? `−${formatUsd(-rounded)}` : formatUsd(rounded);
}

/** `about $73,300 ($27,700 to $118,800)`; what has no price makes it `at least`. */
export function describeCost({ cost }: Plan): string {
  const isPartial =
    cost.unpricedStudies.length + cost.unpricedExams.length + cost.unpricedRenewals.length > 0;
  if (cost.high === 0) return isPartial ? 'not known' : 'nothing';
  const about = isPartial ? 'at least about' : 'about';
  return cost.low === cost.high
    ? `${about} ${formatAbout(cost.typical)}`
    : `${about} ${formatAbout(cost.typical)} (${formatAbout(cost.low)} to ${formatAbout(cost.high)})`;
}

/** `3 new: associate degree, RHIT, ...` is left to names; this is `3 new credentials and programs`. */
export function describeNew({ studies, newCount }: Plan): string {
  const exams = studies.filter(({ kind }) => kind === 'credential').length;
  const programs = newCount - exams;
  const parts = [
    ...(programs > 0 ? [`${programs} program${programs === 1 ? '' : 's'}`] : []),
    ...(exams > 0 ? [`${exams} exam${exams === 1 ? '' : 's'}`] : []),
  ];
  return parts.length === 0 ? 'nothing new to study' : parts.join(', ');
}

export function describeMoves({ stops }: Plan): string {
  return stops.length === 1 ? '1 move' : `${stops.length} moves`;
}

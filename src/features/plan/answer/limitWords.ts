import type { PlanLimits } from '../../../domain/plan/planModel.ts';
import { EDUCATION_WORDS } from '../../../parts/educationWords.ts';
import { formatUsd } from '../../../parts/format.ts';
import { formatDuration } from '../../../parts/planDates.ts';
import { uncapitalize } from '../../../parts/requirementWords.ts';

export interface LimitNames {
  readonly family: (id: string) => string;
  readonly credential: (id: string) => string;
}

/** Each limit that is set, in words: `at most 4 years`, `without CCS`. */
export function describeLimits(limits: PlanLimits, names: LimitNames): readonly string[] {
  const { months, usd, highestProgram } = limits;
  const list = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.map(nameOf).join(', ');
  return [
    months !== undefined && `at most ${formatDuration(months)}`,
    usd !== undefined && `at most ${formatUsd(usd)}`,
    highestProgram !== undefined &&
      `no program above: ${uncapitalize(EDUCATION_WORDS[highestProgram].full)}`,
    limits.withoutFamilies.length > 0 && `no job in ${list(limits.withoutFamilies, names.family)}`,
    limits.withoutCredentials.length > 0 &&
      `without ${list(limits.withoutCredentials, names.credential)}`,
    limits.withCredentials.length > 0 && `with ${list(limits.withCredentials, names.credential)}`,
  ].filter((words) => words !== false);
}

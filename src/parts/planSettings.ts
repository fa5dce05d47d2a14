import type { PlanLimits } from '../domain/plan/planModel.ts';
import type { Profile } from '../domain/profile.ts';
import { DEFAULT_STUDY_HOURS, type PlanChoices } from '../store/planChoices.ts';

/** Pace and limits as a plan is asked for, once the link, the profile and the defaults have had their say. */
export interface PlanSettings {
  readonly hoursPerWeek: number;
  readonly keepsWorking: boolean;
  readonly limits: PlanLimits;
}

/**
 * What the link says, else the profile's where one starts from it, else the
 * defaults. Of no place else: someone who asks how others get on does so
 * without their own limits.
 */
export function resolvePlanSettings(choices: PlanChoices, profile: Profile): PlanSettings {
  const isOwn = choices.from === undefined;
  const own = isOwn ? profile.limits : undefined;
  const { limits } = choices;
  return {
    hoursPerWeek:
      choices.hoursPerWeek ??
      (isOwn ? profile.studyHoursPerWeek : undefined) ??
      DEFAULT_STUDY_HOURS,
    keepsWorking: choices.keepsWorking ?? own?.keepsWorking ?? true,
    limits: {
      months: orNone(limits.months ?? own?.months),
      usd: orNone(limits.usd ?? own?.usd),
      highestProgram: orNone(limits.highestProgram ?? own?.highestProgram),
      withoutFamilies: limits.withoutFamilies ?? own?.withoutFamilies ?? [],
      withoutCredentials: limits.withoutCredentials,
      withCredentials: limits.withCredentials,
    },
  };
}

function orNone<T extends string | number>(value: T | 'none' | undefined): T | undefined {
  return value === 'none' ? undefined : value;
}

import type { PlanLimits } from '../../../domain/plan/planModel.ts';
import type { CareerMap } from '../../../domain/model.ts';
import type { Profile } from '../../../domain/profile.ts';
import { formatUsd } from '../../../parts/format.ts';
import { formatMonth } from '../../../parts/planDates.ts';
import { resolvePlanSettings } from '../../../parts/planSettings.ts';
import { uncapitalize } from '../../../parts/requirementWords.ts';
import { DEFAULT_HORIZON_YEARS, type PlanChoices } from '../../../store/planChoices.ts';

type Names = Pick<CareerMap, 'roles' | 'origins' | 'levels' | 'families'>;

/** Said of what the reader has not said here. */
export const FROM_PROFILE = 'From your profile.';

/**
 * The question in a sentence: `From Medical Coder to HIM Director, studying 20
 * hours a week beside work.` What stands as it does for everyone is not said.
 */
export function describeQuestion(choices: PlanChoices, profile: Profile, map: Names): string {
  const { hoursPerWeek, keepsWorking, limits } = resolvePlanSettings(choices, profile);
  const from = choices.from ?? profile.position;
  const nameOf = (id: string) =>
    [...map.roles, ...map.origins].find((node) => node.id === id)?.title ?? id;
  const start = from === undefined ? '…' : nameOf(from);
  const limitCount = countLimits(limits);
  const parts = [
    `From ${start} to ${describeTarget(choices, map, nameOf)}`,
    keepsWorking
      ? `studying ${count(hoursPerWeek, 'hour')} a week beside work`
      : 'studying full time, without pay',
    choices.examHours > 0 && `with ${count(choices.examHours, 'hour')} to prepare for each exam`,
    choices.staysUsual === true && 'staying in each job as long as people usually do',
    limitCount > 0 && `within ${count(limitCount, 'limit')}`,
    choices.start !== undefined && `beginning in ${formatMonth(choices.start)}`,
    choices.by !== undefined && `there by ${formatMonth(choices.by)}`,
    choices.horizonYears !== DEFAULT_HORIZON_YEARS &&
      `counting earnings over ${count(choices.horizonYears, 'year')}`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}

/** How many limits are set; of a list, each thing is one. */
export function countLimits(limits: PlanLimits): number {
  const { months, usd, highestProgram } = limits;
  return (
    [months, usd, highestProgram].filter((limit) => limit !== undefined).length +
    limits.withoutFamilies.length +
    limits.withoutCredentials.length +
    limits.withCredentials.length
  );
}

/** The name of a part that is folded away, with how much in it is set: `Limits (2)`. */
export function nameFold(name: string, setCount: number): string {
  return setCount === 0 ? name : `${name} (${setCount})`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function describeTarget(
  { to, path }: PlanChoices,
  map: Names,
  nameOf: (id: string) => string,
): string {
  if (path !== undefined) return `${nameOf(path.at(-1)!.role)}, by my own path`;
  if (to === undefined) return '…';
  switch (to.kind) {
    case 'role':
      return nameOf(to.role);
    case 'pay':
      return `any job that typically pays ${formatUsd(to.usdPerYear)} or more`;
    case 'group': {
      const level = map.levels.find(({ id }) => id === to.level)?.name;
      const family = map.families.find(({ id }) => id === to.family)?.shortName;
      const kind = level === undefined ? 'any job' : `any ${uncapitalize(level)} job`;
      return family === undefined ? kind : `${kind} in ${uncapitalize(family)}`;
    }
  }
}

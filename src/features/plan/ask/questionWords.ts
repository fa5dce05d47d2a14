import type { CareerMap } from '../../../domain/model.ts';
import type { Profile } from '../../../domain/profile.ts';
import { formatUsd } from '../../../parts/format.ts';
import { formatMonth } from '../../../parts/planDates.ts';
import { resolvePlanSettings } from '../../../parts/planSettings.ts';
import type { PlanChoices } from '../../../store/planChoices.ts';

type Names = Pick<CareerMap, 'roles' | 'origins' | 'levels' | 'families'>;

/** The question in a sentence: `From Medical Coder to HIM Director, studying 20 hours a week beside work.` */
export function describeQuestion(choices: PlanChoices, profile: Profile, map: Names): string {
  const { hoursPerWeek, keepsWorking, limits } = resolvePlanSettings(choices, profile);
  const from = choices.from ?? profile.position;
  const nameOf = (id: string) =>
    [...map.roles, ...map.origins].find((node) => node.id === id)?.title ?? id;
  const start = from === undefined ? 'From …' : `From ${nameOf(from)}`;
  const target = describeTarget(choices, map, nameOf);
  const pace = keepsWorking
    ? `studying ${hoursPerWeek} hours a week beside work`
    : 'studying full time, without work';
  const count =
    [limits.months, limits.usd, limits.highestProgram].filter((limit) => limit !== undefined)
      .length +
    limits.withoutFamilies.length +
    limits.withoutCredentials.length +
    limits.withCredentials.length;
  const within = count === 0 ? '' : count === 1 ? ', within 1 limit' : `, within ${count} limits`;
  const by = choices.by === undefined ? '' : `, by ${formatMonth(choices.by)}`;
  return `${start} to ${target}, ${pace}${within}${by}.`;
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
      const family = map.families.find(({ id }) => id === to.family)?.name;
      return `any ${level === undefined ? '' : `${level} `}job${family === undefined ? '' : ` in ${family}`}`;
    }
  }
}

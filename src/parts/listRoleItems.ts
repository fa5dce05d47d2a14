import type { CareerMap } from '../domain/model.ts';
import type { DetailsIndex } from './detailsIndex.ts';

/** Roles as things to find, by title and by what else they are called. */
export function listRoleItems(map: CareerMap, { details }: DetailsIndex) {
  const families = new Map(map.families.map(({ id, shortName }) => [id, shortName]));
  const levels = new Map(map.levels.map(({ id, name }) => [id, name]));
  return map.roles.map(({ id, title, level, family }) => ({
    id,
    name: title,
    note: [levels.get(level), families.get(family)].filter(Boolean).join(' · '),
    others: details.roles[id]?.alternateTitles ?? [],
  }));
}

/** Roles and, after them, starting points outside the field. */
export function listStartItems(map: CareerMap, index: DetailsIndex) {
  return [
    ...listRoleItems(map, index),
    ...map.origins.map(({ id, title }) => ({
      id,
      name: title,
      note: 'Starting point outside the field',
    })),
  ];
}

import type { RoleFilters } from '../../domain/roleFilters.ts';

/** The filters as they share a menu, in the order of the bar. */
export const FILTER_GROUPS = ['level', 'family', 'degree', 'credential', 'pay', 'more'] as const;

/** `standing` is there for readers with a profile; the bar has it as StandingSwitches, without a menu. */
export type FilterGroupId = (typeof FILTER_GROUPS)[number] | 'standing';

/** `more` is what a bar with little room may leave out of sight. */
export const GROUP_WORDS: Readonly<
  Record<FilterGroupId, { readonly name: string; readonly more?: string }>
> = {
  level: { name: 'Level' },
  family: { name: 'Family' },
  degree: { name: 'Degree', more: 'I have' },
  credential: { name: 'Credentials', more: 'I have' },
  pay: { name: 'Pay' },
  more: { name: 'More' },
  standing: { name: 'How near I am' },
};

/** How many choices of a group are on. */
export function countOn(filters: RoleFilters, group: FilterGroupId): number {
  switch (group) {
    case 'level':
      return filters.levels.length;
    case 'family':
      return filters.families.length;
    case 'degree':
      return filters.degree === undefined ? 0 : 1;
    case 'credential':
      return filters.credentials.length;
    case 'pay':
      return filters.pay === undefined ? 0 : 1;
    case 'standing':
      return filters.standings.length;
    case 'more':
      return (
        filters.settings.length +
        filters.remote.length +
        (filters.isEmergingOnly ? 1 : 0) +
        (filters.query.trim() === '' ? 0 : 1)
      );
  }
}

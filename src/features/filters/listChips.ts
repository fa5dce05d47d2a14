import type { CareerMap } from '../../domain/model.ts';
import { FACETS, withoutFacet, type PayRange, type RoleFilters } from '../../domain/roleFilters.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { formatUsd } from '../../parts/format.ts';
import { REMOTE_WORDS } from '../../parts/remoteWords.ts';
import { STANDING_WORDS } from '../../parts/standingWords.ts';

/** One thing that narrows the roles, and the change that takes it away. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  /** Said in place of the label where that is too short to stand alone. */
  readonly fullName: string;
  readonly without: Partial<RoleFilters>;
}

type Names = Pick<CareerMap, 'levels' | 'families' | 'credentials' | 'settings'>;

/** Everything that is on, in the order of the bar. An id the map does not have is shown as it is. */
export function listChips(filters: RoleFilters, map: Names): readonly FilterChip[] {
  const { levels, families, degree, credentials, pay, settings, remote, query } = filters;
  const chip = (
    key: string,
    label: string,
    without: Partial<RoleFilters>,
    fullName = label,
  ): FilterChip => ({ key, label, fullName, without });
  const others = <T>(list: readonly T[], one: T) => list.filter((item) => item !== one);
  const find = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
    items.find((item) => item.id === id);
  return [
    ...levels.map((id) => {
      const name = find(map.levels, id)?.name ?? id;
      return chip(`level-${id}`, name, { levels: others(levels, id) }, `${name} level`);
    }),
    ...families.map((id) => {
      const family = find(map.families, id);
      const without = { families: others(families, id) };
      return chip(`family-${id}`, family?.shortName ?? id, without);
    }),
    ...(degree === undefined
      ? []
      : [chip('degree', EDUCATION_WORDS[degree].full, { degree: undefined })]),
    ...credentials.map((id) => {
      const rest = others(credentials, id);
      const isNamedOnly = rest.length > 0 && filters.isNamedOnly;
      const without = { credentials: rest, isNamedOnly };
      return chip(`credential-${id}`, find(map.credentials, id)?.abbreviation ?? id, without);
    }),
    ...(filters.isNamedOnly && credentials.length > 0
      ? [
          chip(
            'named',
            'Named only',
            { isNamedOnly: false },
            'Named only: roles that ask for or prefer these credentials',
          ),
        ]
      : []),
    ...(pay === undefined
      ? []
      : [chip('pay', describePay(pay), { pay: undefined }, `${describePay(pay)} a year`)]),
    ...settings.map((id) => {
      const name = find(map.settings, id)?.name ?? id;
      // What stands in brackets explains; a chip has no room for it.
      const short = name.replace(/ \(.*\)$/, '');
      return chip(`setting-${id}`, short, { settings: others(settings, id) });
    }),
    ...remote.map((use) => {
      const label = `Remote: ${REMOTE_WORDS[use].toLowerCase()}`;
      return chip(`remote-${use}`, label, { remote: others(remote, use) });
    }),
    ...(filters.isEmergingOnly
      ? [chip('emerging', 'Emerging only', { isEmergingOnly: false })]
      : []),
    ...(filters.isNewcomersOnly
      ? [chip('newcomers', 'Open to newcomers', { isNewcomersOnly: false })]
      : []),
    ...filters.standings.map((standing) => {
      const short = STANDING_WORDS[standing];
      const without = { standings: others(filters.standings, standing) };
      return chip(`standing-${standing}`, short, without, `How near I am: ${short}`);
    }),
    ...(query.trim() === '' ? [] : [chip('query', `“${query.trim()}”`, { query: '' })]),
  ];
}

/** The filters with every facet lifted. */
export function withoutFacets<T extends RoleFilters>(filters: T): T {
  return FACETS.reduce((rest, facet) => withoutFacet(rest, facet), filters);
}

/** `$60,000 to $90,000`, `$60,000 or more`, `up to $90,000`. */
function describePay({ min, max }: PayRange): string {
  if (min === undefined) return `Up to ${formatUsd(max ?? 0)}`;
  return max === undefined ? `${formatUsd(min)} or more` : `${formatUsd(min)} to ${formatUsd(max)}`;
}

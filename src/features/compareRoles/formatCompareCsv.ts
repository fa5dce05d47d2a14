import { formatCsv } from '../../parts/csv.ts';
import type { Comparison } from './comparedRole.ts';
import { listSubjectGroups } from './compareSubjects.tsx';

/**
 * The table as comma-separated values: a column for each role in the order on
 * show, a line for each subject, figures as bare numbers with their unit in the
 * subject's name. The last line says whose data it is.
 */
export function formatCompareCsv(comparison: Comparison, link: string): string {
  const { roles, map } = comparison;
  const lines = listSubjectGroups(comparison)
    .flatMap(({ subjects }) => subjects.flatMap(({ csv }) => csv))
    .map(({ name, value }) => [name, ...roles.map((one) => value(one, comparison))]);
  return formatCsv([
    ['Role', ...roles.map(({ role }) => role.title)],
    ...lines,
    [],
    [`${map.title}, data of ${map.asOf}; the sources of each role are on its page`, link],
  ]);
}

/** `him-compare-medical-coder-him-supervisor-us.csv`: the roles, the place. */
export function nameCompareFile({ roles, map, chain }: Comparison): string {
  const ids = roles.map(({ role }) => role.id).join('-');
  return `${map.id.replace(/-[a-z]{2}$/, '')}-compare-${ids}-${chain[0]?.placeId ?? 'us'}.csv`;
}

import { AWARD_LEVELS, type SchoolOffer, type SchoolTable } from '../../domain/schools.ts';
import type { DataColumn } from '../../parts/chart/DataTable.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { describeAward } from './awardWords.ts';
import type { SCHOOL_COLUMNS } from './schoolSort.ts';
import { describeKind, formatAcademicYear, formatAwards } from './schoolWords.ts';
import styles from './Schools.module.css';

type Column = DataColumn<SchoolOffer> & {
  readonly id: (typeof SCHOOL_COLUMNS)[number] | 'years';
};

/** The publisher's award levels, lowest first. */
const LEVELS: readonly number[] = Object.values(AWARD_LEVELS).flat();

/** Columns of the table of schools. */
export function schoolColumns(
  { years }: SchoolTable,
  nameOfState: (id: string) => string,
): readonly DataColumn<SchoolOffer>[] {
  const first = years[0]!;
  const last = years.at(-1)!;
  const columns: readonly Column[] = [
    {
      id: 'name',
      name: 'School',
      isHead: true,
      renderCell: ({ school: { name, web } }) =>
        web === undefined ? name : <ExternalLink href={web}>{name}</ExternalLink>,
      sortBy: ({ school }) => school.name,
      csv: ({ school }) => school.name,
    },
    {
      id: 'place',
      name: 'City and state',
      renderCell: ({ school: { city, state } }) => `${city}, ${state.toUpperCase()}`,
      sortBy: ({ school: { city, state } }) => `${nameOfState(state)} ${city}`,
      csv: ({ school: { city, state } }) => `${city}, ${state.toUpperCase()}`,
    },
    {
      id: 'program',
      name: 'Program',
      renderCell: ({ code }) => code.name,
      sortBy: ({ code }) => code.name,
      csv: ({ code }) => `${code.name} (CIP ${code.code})`,
    },
    {
      id: 'award',
      name: 'Award',
      renderCell: ({ award, level }) => describeAward(award, level),
      sortBy: ({ level }) => LEVELS.indexOf(level),
      csv: ({ award, level }) => describeAward(award, level),
    },
    {
      id: 'latest',
      name: `Awards ${formatAcademicYear(last)}`,
      align: 'end',
      renderCell: ({ latest }) =>
        latest === null ? <span className={styles.none}>none reported</span> : formatAwards(latest),
      sortBy: ({ latest }) => latest ?? undefined,
      csv: ({ latest }) => latest ?? undefined,
    },
    {
      id: 'total',
      name: `Since ${formatAcademicYear(first)}`,
      align: 'end',
      renderCell: ({ total }) => formatAwards(total),
      sortBy: ({ total }) => total,
      csv: ({ total }) => total,
      csvName: `Awards ${formatAcademicYear(first)} to ${formatAcademicYear(last)}`,
    },
    {
      id: 'years',
      name: 'Each year',
      more: '– is none reported',
      align: 'end',
      renderCell: ({ counts }) => listCounts(counts),
      csv: ({ counts }) => listCounts(counts),
      csvName: `Awards of each year, ${years.map(formatAcademicYear).join(', ')}; – is none reported`,
    },
    {
      id: 'kind',
      name: 'Kind of school',
      renderCell: ({ school }) => describeKind(school),
      sortBy: ({ school }) => describeKind(school),
      csv: ({ school }) => describeKind(school),
    },
  ];
  return columns;
}

/** `39, 37, –, 28, 28`. */
function listCounts(counts: SchoolOffer['counts']): string {
  return counts.map((count) => (count === null ? '–' : formatAwards(count))).join(', ');
}

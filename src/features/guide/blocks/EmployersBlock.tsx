import type { EmployerShares } from '../../../domain/guide/pagesModel.ts';
import { DataTable, type DataColumn } from '../../../parts/chart/DataTable.tsx';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { InnerLink } from '../../../parts/InnerLink.tsx';
import styles from './Blocks.module.css';

type Share = EmployerShares['shares'][number];

/** Em of a bar for each percent. */
const EM = 0.15;

const COLUMNS: readonly DataColumn<Share>[] = [
  {
    id: 'employer',
    name: 'Employer',
    isHead: true,
    renderCell: ({ name, settings }) => (
      <span className={styles.employer}>
        {settings.length === 0 ? (
          name
        ) : (
          <InnerLink to={`/?setting=${settings.join(',')}`}>{name}</InnerLink>
        )}
      </span>
    ),
    csv: ({ name }) => name,
  },
  {
    id: 'share',
    name: 'Share of the jobs',
    csvName: 'Share of the jobs, percent',
    renderCell: ({ percent }) => (
      <span className={styles.share}>
        <span className={styles.percent}>{percent}%</span>
        <span className={styles.bar} style={{ width: `${percent * EM}em` }} />
      </span>
    ),
    csv: ({ percent }) => percent,
  },
];

/** The largest employers of some occupations; a link leads to the roles of the map found there. */
export function EmployersBlock({ groups }: { readonly groups: readonly EmployerShares[] }) {
  const index = useDetailsIndex();
  return groups.map(({ soc, year, shares, sources }) => (
    <DataTable
      key={soc}
      caption={`${index?.occupationsBySoc.get(soc)?.title ?? soc}, ${year}`}
      columns={COLUMNS}
      rows={shares}
      rowKey={({ name }) => name}
      source={sources
        .flatMap((id) => index?.sourcesById.get(id) ?? [])
        .map(({ publisher, title }) => `${publisher}, ${title}`)
        .join('; ')}
      fileName={`employers-${soc}`}
    />
  ));
}

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { useApp } from '../../store/useApp.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { CredentialTableRow } from './CredentialTableRow.tsx';
import {
  buildCredentialRows,
  searchRows,
  sortRows,
  splitByStatus,
  type CredentialSort,
} from './credentialRows.ts';
import styles from './CredentialTable.module.css';
import { PastCredentials } from './PastCredentials.tsx';

const COLUMNS: readonly { readonly title: string; readonly sort?: CredentialSort }[] = [
  { title: 'Credential', sort: 'abbreviation' },
  { title: 'Issuer', sort: 'issuer' },
  { title: 'Status' },
  { title: 'Exam fee', sort: 'fee' },
  { title: 'Renewed every', sort: 'renewal' },
  { title: 'Roles that ask for it', sort: 'required' },
  { title: 'Roles that prefer it', sort: 'preferred' },
];

/** Every credential: searched by words, sorted by any column; those no longer granted below. */
export function CredentialTable({ index }: { readonly index: DetailsIndex }) {
  const roles = useApp((state) => state.map.roles);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<CredentialSort>('abbreviation');
  const [isDescending, setIsDescending] = useState(false);
  const searchId = useId();
  const sortId = useId();
  const rows = useMemo(
    () => buildCredentialRows(index.details.credentials, roles, index.sourcesById),
    [index, roles],
  );
  const { granted, past } = splitByStatus(searchRows(rows, query));
  const shown = sortRows(granted, sort, isDescending);
  const found = `${granted.length + past.length} of ${rows.length} credentials`;
  const sortBy = (next: CredentialSort) => {
    // Numbers of roles are most telling from the top.
    const isFirstDescending = next === 'required' || next === 'preferred';
    setIsDescending(next === sort ? !isDescending : isFirstDescending);
    setSort(next);
  };
  return (
    <>
      <div className={styles.tools}>
        <label htmlFor={searchId}>Search credentials</label>
        <input
          id={searchId}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <label className={styles.narrow} htmlFor={sortId}>
          Sort by
        </label>
        <select
          className={styles.narrow}
          id={sortId}
          value={sort}
          onChange={(event) => {
            const column = COLUMNS.find((item) => item.sort === event.target.value);
            if (column?.sort !== undefined) sortBy(column.sort);
          }}
        >
          {COLUMNS.filter((column) => column.sort !== undefined).map((column) => (
            <option key={column.sort} value={column.sort}>
              {column.title}
            </option>
          ))}
        </select>
        <span className={styles.found}>{found}</span>
        <LiveRegion message={query === '' ? '' : found} />
      </div>
      {shown.length > 0 && (
        <table className={styles.table} role="table">
          <caption className={styles.caption}>Credentials that can be earned</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th
                  key={column.title}
                  role="columnheader"
                  scope="col"
                  aria-sort={
                    column.sort === sort ? (isDescending ? 'descending' : 'ascending') : undefined
                  }
                >
                  {column.sort === undefined ? (
                    column.title
                  ) : (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => sortBy(column.sort!)}
                    >
                      {column.title}
                      {column.sort === sort &&
                        (isDescending ? (
                          <ArrowDown size={14} aria-hidden />
                        ) : (
                          <ArrowUp size={14} aria-hidden />
                        ))}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <CredentialTableRow key={row.credential.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {granted.length + past.length === 0 && (
        <p>
          No credential has these words. Try fewer, or an abbreviation such as the letters after a
          name.
        </p>
      )}
      <PastCredentials rows={past} index={index} />
    </>
  );
}

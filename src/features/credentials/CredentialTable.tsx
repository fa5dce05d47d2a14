import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
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
import { GainsNote } from './GainsNote.tsx';
import { PastCredentials } from './PastCredentials.tsx';
import { useGains } from './useGains.ts';

interface Column {
  readonly title: string;
  readonly sort?: CredentialSort;
}

const NAME: Column = { title: 'Credential', sort: 'abbreviation' };
const ISSUER: Column = { title: 'Issuer', sort: 'issuer' };
const USE: readonly Column[] = [
  { title: 'Renewed every', sort: 'renewal' },
  { title: 'Roles that ask for it', sort: 'required' },
  { title: 'Roles that prefer it', sort: 'preferred' },
];
const COLUMNS: readonly Column[] = [
  NAME,
  ISSUER,
  { title: 'Status' },
  { title: 'Exam fee', sort: 'fee' },
  ...USE,
];
/** With a profile; the cost holds the exam fee, and the name says a status that is not plain. */
const PERSONAL_COLUMNS: readonly Column[] = [
  NAME,
  { title: 'For you', sort: 'standing' },
  { title: 'Opens for me', sort: 'opens' },
  { title: 'To get it', sort: 'cost' },
  ISSUER,
  ...USE,
];

/**
 * Every credential: searched by words, sorted by any column; those no longer
 * granted below. With a profile, what each is for the reader, too, and which
 * one to get next.
 */
export function CredentialTable({ index }: { readonly index: DetailsIndex }) {
  const roles = useApp((state) => state.map.roles);
  const [query, setQuery] = useState('');
  const [chosenSort, setSort] = useState<CredentialSort>('abbreviation');
  const [isChosenDescending, setIsDescending] = useState(false);
  const searchId = useId();
  const sortId = useId();
  const { credentials } = index.details;
  const gains = useGains(credentials, index);
  const rows = useMemo(
    () => buildCredentialRows(credentials, roles, index.sourcesById, gains),
    [credentials, roles, index, gains],
  );
  const columns = gains === undefined ? COLUMNS : PERSONAL_COLUMNS;
  // The column may have come or gone with the profile.
  const hasSort = columns.some((column) => column.sort === chosenSort);
  const sort = hasSort ? chosenSort : 'abbreviation';
  const isDescending = hasSort && isChosenDescending;
  const isByNext = gains !== undefined && sort === 'opens' && isDescending;
  const { granted, past } = splitByStatus(searchRows(rows, query));
  const shown = sortRows(granted, sort, isDescending);
  const found = `${granted.length + past.length} of ${rows.length} credentials`;
  const sortBy = (next: CredentialSort) => {
    // Numbers of roles are most telling from the top.
    const isFirstDescending = next === 'required' || next === 'preferred' || next === 'opens';
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
            const column = columns.find((item) => item.sort === event.target.value);
            if (column?.sort !== undefined) sortBy(column.sort);
          }}
        >
          {columns
            .filter((column) => column.sort !== undefined)
            .map((column) => (
              <option key={column.sort} value={column.sort}>
                {column.title}
              </option>
            ))}
        </select>
        {gains !== undefined && (
          <Button
            aria-pressed={isByNext}
            onClick={() => {
              setSort(isByNext ? 'abbreviation' : 'opens');
              setIsDescending(!isByNext);
            }}
          >
            Which credential next?
          </Button>
        )}
        <span className={styles.found}>{found}</span>
        <LiveRegion message={query === '' ? '' : found} />
      </div>
      {gains !== undefined && <GainsNote />}
      {shown.length > 0 && (
        <table className={styles.table} role="table">
          <caption className={styles.caption}>
            Credentials that can be earned
            {isByNext && ', by how many roles each makes ready for you'}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
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
              <CredentialTableRow key={row.credential.id} row={row} index={index} />
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

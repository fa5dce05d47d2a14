import { ArrowDown, ArrowUp } from 'lucide-react';
import { formatPeriod } from '../../parts/format.ts';
import { useApp, useDetails, useSelected } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { listColumns, type ListColumn } from './listColumns.ts';
import { nextSort, type RoleRow } from './roleRows.ts';
import styles from './RoleTable.module.css';
import { RoleTableRow, type OutlookState } from './RoleTableRow.tsx';
import { useListSort } from './useListSort.ts';
import { useRoleRows } from './useRoleRows.ts';

/** The roles that pass every filter, with what the map says of them; heads sort. */
export function RoleTable() {
  const rows = useRoleRows();
  const hasProfile = useSelected('gaps') !== undefined;
  const families = useApp((state) => state.map.families);
  const details = useDetails();
  const loadDetails = useApp((state) => state.loadDetails);
  const eligibility = useApp((state) => state.eligibility);
  const loadEligibility = useApp((state) => state.loadEligibility);
  const outlookState: OutlookState =
    details.status === 'ready' || details.status === 'failed' ? details.status : 'coming';
  return (
    <>
      {details.status === 'failed' && (
        <FailureNote what="Growth and openings" reason={details.reason} onRetry={loadDetails} />
      )}
      {eligibility.status === 'failed' && (
        <FailureNote
          what="What you qualify for"
          reason={eligibility.reason}
          onRetry={loadEligibility}
        />
      )}
      <table className={styles.table} role="table">
        <Caption rows={rows} />
        <thead role="rowgroup">
          <tr role="row">
            {listColumns(hasProfile).map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <RoleTableRow
              key={row.role.id}
              row={row}
              families={families}
              outlookState={outlookState}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How many roles, and what place and years the figures are of. */
function Caption({ rows }: { readonly rows: readonly RoleRow[] }) {
  const total = useSelected('mapRoles').length;
  const { place, chain } = useApp((state) => state.placeWages);
  const hasFallback = rows.some(({ pay }) => pay !== undefined && pay.placeId !== place.id);
  const outlook = rows.find((row) => row.outlook !== undefined)?.outlook;
  return (
    <caption className={styles.caption}>
      <strong>
        {rows.length} of {total} roles.
      </strong>{' '}
      Pay in <strong>{place.name}</strong>
      {chain[0] !== undefined && `, ${formatPeriod(chain[0].table.period)}`}: the middle of the
      usual range, low to high below it, in US dollars a year.{' '}
      {hasFallback && `† No figure is published for ${place.name}; a larger place stands in. `}
      Growth
      {outlook !== undefined && ` (${outlook.fromYear} to ${outlook.toYear})`} and openings are
      those of the whole occupation in the nation, which may hold several roles.
    </caption>
  );
}

function Head({ column }: { readonly column: ListColumn }) {
  const sort = useListSort();
  const { choose } = useChoose();
  const isSorted = column.sort === sort.field;
  const more = column.more !== undefined && <span className={styles.more}>{column.more}</span>;
  const Sign = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.isNumber === true ? styles.number : undefined}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      {column.sort === undefined ? (
        column.name
      ) : (
        <button
          type="button"
          className={styles.sort}
          onClick={() => choose({ sort: nextSort(sort, column.sort!) })}
        >
          {column.name}
          {isSorted && <Sign size={14} aria-hidden />}
        </button>
      )}
      {more}
    </th>
  );
}

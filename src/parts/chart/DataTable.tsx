import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useId, useRef, type HTMLAttributes, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { nameFile } from '../../ui/nameFile.ts';
import { useOverflows } from '../../ui/useOverflows.ts';
import { formatCsv, saveCsvFile, type CsvCell } from '../csv.ts';
import styles from './DataTable.module.css';

export interface DataColumn<Row> {
  readonly id: string;
  readonly name: string;
  /** A line below the name. */
  readonly more?: string | undefined;
  /** `end` for figures. */
  readonly align?: 'end' | undefined;
  /** The row's own head; one column is. */
  readonly isHead?: boolean | undefined;
  readonly renderCell: (row: Row) => ReactNode;
  /** What the column is sorted by; absent: it is not. Rows without a value come last. */
  readonly sortBy?: ((row: Row) => number | string | undefined) | undefined;
  readonly csv: (row: Row) => CsvCell;
  /** The column's name in the file, with its unit; absent: its name. */
  readonly csvName?: string | undefined;
}

export interface DataSort {
  /** Id of a column. */
  readonly id: string;
  readonly isDescending: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** Level of the caption as a heading. */
  readonly titleLevel?: 2 | 3 | 4;
  /** For a table whose caption stands above it already. */
  readonly isCaptionHidden?: boolean;
  /** On a phone each row is a block, its cells one below the other with their columns' names. */
  readonly isStacking?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where the figures are from: the last line of the file. */
  readonly source: string;
  /** Of the file, without its ending. */
  readonly fileName: string;
  readonly sort?: DataSort | undefined;
  /** Absent: heads do not sort. */
  readonly onSort?: ((sort: DataSort) => void) | undefined;
  readonly rowProps?: ((row: Row) => HTMLAttributes<HTMLTableRowElement>) | undefined;
  /** Only the first so many rows are drawn; the file holds them all. Absent: every row. */
  readonly mostRows?: number | undefined;
}

/** A table of figures that can be saved as CSV, in the order on show. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, isStacking = false, titleLevel = 3 } = props;
  const { columns, rowKey, rowProps, sort, onSort } = props;
  const Heading = `h${titleLevel}` as const;
  const titleId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const isScrollable = useOverflows(scroller);
  const rows = sortRows(props.rows, columns, sort);
  const save = () => {
    const lines = [
      columns.map(({ csvName, name }) => csvName ?? name),
      ...rows.map((row) => columns.map(({ csv }) => csv(row))),
      [],
      [`Source: ${props.source}`],
    ];
    saveCsvFile(nameFile(props.fileName, 'csv'), formatCsv(lines));
  };
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <Heading id={titleId} className={isCaptionHidden ? styles.hidden : styles.title}>
          {caption}
        </Heading>
        <Button
          look="quiet"
          className={styles.save}
          icon={<Download size={14} aria-hidden />}
          aria-label={`Save “${caption}” as CSV`}
          onClick={save}
        >
          CSV
        </Button>
      </div>
      <div
        ref={scroller}
        className={styles.scroll}
        {...(isScrollable ? { role: 'region', 'aria-labelledby': titleId, tabIndex: 0 } : {})}
      >
        {/* Roles said outright: stacked rows would lose those of a table. */}
        <table
          role="table"
          aria-labelledby={titleId}
          className={isStacking ? `${styles.table} ${styles.stacking}` : styles.table}
        >
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Head key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.slice(0, props.mostRows).map((row) => (
              <tr key={rowKey(row)} role="row" {...rowProps?.(row)}>
                {columns.map(({ id, name, align, isHead, renderCell }) =>
                  isHead === true ? (
                    <th key={id} role="rowheader" scope="row" data-align={align}>
                      {renderCell(row)}
                    </th>
                  ) : (
                    <td key={id} role="cell" data-align={align}>
                      {isStacking && (
                        <span className={styles.label} aria-hidden>
                          {name}
                        </span>
                      )}
                      <span className={styles.cell}>{renderCell(row)}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Head<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: DataColumn<Row>;
  readonly sort: DataSort | undefined;
  readonly onSort: ((sort: DataSort) => void) | undefined;
}) {
  const { id, name, more, align, sortBy } = column;
  const isSorted = sort?.id === id;
  const Sign = sort?.isDescending === true ? ArrowDown : ArrowUp;
  return (
    <th
      role="columnheader"
      scope="col"
      data-align={align}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      {sortBy === undefined || onSort === undefined ? (
        name
      ) : (
        <button
          type="button"
          className={styles.sort}
          // Figures are mostly wanted with the highest first.
          onClick={() =>
            onSort({ id, isDescending: isSorted ? !sort.isDescending : align === 'end' })
          }
        >
          {name}
          {isSorted && <Sign size={14} aria-hidden />}
        </button>
      )}
      {more !== undefined && <span className={styles.more}>{more}</span>}
    </th>
  );
}

/** In the order asked for: rows without a value last, ties as they came. */
function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sort: DataSort | undefined,
): readonly Row[] {
  const sortBy = columns.find(({ id }) => id === sort?.id)?.sortBy;
  if (sort === undefined || sortBy === undefined) return rows;
  const sign = sort.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const left = sortBy(a);
    const right = sortBy(b);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return typeof left === 'string' && typeof right === 'string'
      ? sign * left.localeCompare(right, 'en')
      : sign * (Number(left) - Number(right));
  });
}

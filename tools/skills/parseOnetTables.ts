import type { Problem } from '../../src/format/problems.ts';
import type { Columns, Found, SourceFile } from '../wages/findTable.ts';
import { findTable, textOf } from '../wages/findTable.ts';

const code = { pattern: /^o\*net-soc code$/i, header: 'O*NET-SOC Code' } as const;

const TASKS = {
  code,
  task: { pattern: /^task$/i, header: 'Task' },
  type: { pattern: /^task type$/i, header: 'Task Type' },
} as const;

export interface Task {
  readonly code: string;
  readonly text: string;
  /** Undefined: the publisher has not said which tasks are core. */
  readonly isCore: boolean | undefined;
}

export function parseTasks(source: SourceFile): Found<readonly Task[]> {
  return readRows(source, TASKS, (cells) => ({
    code: cells.code,
    text: cells.task,
    isCore: cells.type === '' ? undefined : cells.type === 'Core',
  }));
}

const RATINGS = {
  code,
  name: { pattern: /^element name$/i, header: 'Element Name' },
  scale: { pattern: /^scale id$/i, header: 'Scale ID' },
  value: { pattern: /^data value$/i, header: 'Data Value' },
  suppressed: { pattern: /^recommend suppress$/i, header: 'Recommend Suppress' },
} as const;

export interface Rating {
  readonly code: string;
  readonly name: string;
  /** Importance, 1 to 5. */
  readonly importance: number;
}

/** Importance only, without what the publisher recommends to hide. */
export function parseRatings(source: SourceFile): Found<readonly Rating[]> {
  const { value: rows, problems } = readRows(source, RATINGS, (cells) => cells);
  const kept = rows.filter(({ scale, suppressed }) => scale === 'IM' && suppressed !== 'Y');
  const unread = kept.find(({ value }) => !(Number(value) >= 1 && Number(value) <= 5));
  return {
    value: kept.map((row) => ({ code: row.code, name: row.name, importance: Number(row.value) })),
    problems:
      unread === undefined
        ? problems
        : [
            ...problems,
            {
              file: source.name,
              at: `${unread.code} ${unread.name}`,
              message: `cannot read "${unread.value}"; expected an importance from 1 to 5`,
            },
          ],
  };
}

const SOFTWARE = {
  code,
  name: { pattern: /^(?:workplace )?example$/i, header: 'Workplace Example' },
  kind: { pattern: /^element name$|^commodity title$/i, header: 'Element Name' },
  hot: { pattern: /^hot technology$/i, header: 'Hot Technology' },
  inDemand: { pattern: /^in demand$/i, header: 'In Demand' },
} as const;

export interface Software {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly isHot: boolean;
  readonly isInDemand: boolean;
}

export function parseSoftware(source: SourceFile): Found<readonly Software[]> {
  return readRows(source, SOFTWARE, (cells) => ({
    code: cells.code,
    name: cells.name,
    kind: cells.kind,
    isHot: cells.hot === 'Y',
    isInDemand: cells.inDemand === 'Y',
  }));
}

const TITLES = { code, title: { pattern: /^title$/i, header: 'Title' } } as const;

export function parseTitles(source: SourceFile): Found<ReadonlyMap<string, string>> {
  const { value, problems } = readRows(source, TITLES, (cells) => cells);
  return { value: new Map(value.map((row) => [row.code, row.title])), problems };
}

/** Every row of the table as text; without rows the file itself is a problem. */
function readRows<Name extends string, Row>(
  source: SourceFile,
  columns: Columns<Name>,
  toRow: (cells: Readonly<Record<Name, string>>) => Row,
): Found<readonly Row[]> {
  const { value: table, problems: missing } = findTable(source, columns);
  const names = Object.keys(columns) as Name[];
  const rows = table.rows.map(({ cells }) =>
    // Every name of the columns has its text.
    toRow(
      Object.fromEntries(names.map((name) => [name, textOf(cells[name])])) as Record<Name, string>,
    ),
  );
  const empty: readonly Problem[] =
    missing.length === 0 && rows.length === 0
      ? [{ file: source.name, at: '', message: 'has no rows' }]
      : [];
  return { value: rows, problems: [...missing, ...empty] };
}

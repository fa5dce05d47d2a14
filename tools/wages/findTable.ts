import type { Problem } from '../../src/format/problems.ts';

/** What a spreadsheet or a CSV file holds in one cell; null is an empty one. */
export type Cell = string | number | boolean | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A workbook, or a CSV file as a workbook of one sheet. */
export interface SourceFile {
  /** File name without its folder; years are read from it. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** How to recognise a column by its header, wherever it stands. */
export interface Column {
  readonly pattern: RegExp;
  /** What to call it in messages: the publisher's own header. */
  readonly header: string;
  /** 1: the second column that matches; the first unless said. */
  readonly nth?: number;
  readonly optional?: true;
}

export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

interface Row<Name extends string> {
  /** Row in the sheet, counted from 1 as a spreadsheet does. */
  readonly line: number;
  /** A column that the sheet lacks is null in each row. */
  readonly cells: Readonly<Record<Name, Cell>>;
}

export interface Table<Name extends string> {
  readonly file: string;
  /** Headers as the file writes them; an optional column it lacks is absent. */
  readonly headers: ReadonlyMap<Name, string>;
  readonly rows: readonly Row<Name>[];
}

export interface Found<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

interface Candidate {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly positions: ReadonlyMap<string, number>;
}

/** Publishers put at most a title and some notes above the header row. */
const ROWS_ABOVE_HEADERS = 10;

/**
 * The table that has the columns asked for: the sheet and header row where most
 * of them are found, the first of these on a tie. Rows without any cell are left
 * out. A required column that is missing is a problem, and then there are no rows.
 */
export function findTable<Name extends string>(
  source: SourceFile,
  columns: Columns<Name>,
): Found<Table<Name>> {
  const names = Object.keys(columns) as Name[];
  const best = source.sheets
    .flatMap((sheet) =>
      sheet.rows
        .slice(0, ROWS_ABOVE_HEADERS)
        .map((row, headerRow) => ({ sheet, headerRow, positions: findPositions(row, columns) })),
    )
    .reduce<Candidate | undefined>(
      (most, next) =>
        most === undefined || next.positions.size > most.positions.size ? next : most,
      undefined,
    );
  const missing = names.filter((name) => !best?.positions.has(name) && !columns[name].optional);

  if (best === undefined || missing.length > 0) {
    const problems = missing.map((name) => ({
      file: source.name,
      at: `column ${columns[name].header}`,
      message:
        'is missing; check that this is the right file, and if its publisher has renamed the ' +
        'column, add the new header to its pattern in tools',
    }));
    return { value: { file: source.name, headers: new Map(), rows: [] }, problems };
  }

  const { sheet, headerRow, positions } = best;
  const found = names.filter((name) => positions.has(name));
  const headers = new Map(
    found.map((name) => [name, textOf(sheet.rows[headerRow]![positions.get(name)!])]),
  );
  const rows = sheet.rows.slice(headerRow + 1).flatMap((row, index) => {
    if (row.every((cell) => cell === null || cell === '')) return [];
    const cells = names.map((name) => [name, row[positions.get(name) ?? -1] ?? null]);
    return [{ line: headerRow + 2 + index, cells: Object.fromEntries(cells) }];
  });
  return { value: { file: source.name, headers, rows }, problems: [] };
}

/** A cell as trimmed text; an empty cell is ''. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function findPositions<Name extends string>(
  row: readonly Cell[],
  columns: Columns<Name>,
): ReadonlyMap<string, number> {
  const headers = row.map((cell) => textOf(cell));
  return new Map(
    (Object.keys(columns) as Name[]).flatMap((name) => {
      const { pattern, nth = 0 } = columns[name];
      const matches = [...headers.keys()].filter((index) => pattern.test(headers[index]!));
      return matches[nth] === undefined ? [] : [[name, matches[nth]] as const];
    }),
  );
}

import { csvFormatRow } from 'd3-dsv';
import { saveTextFile } from '../ui/saveTextFile.ts';

/** An absent value is an empty cell; a number stays a number. */
export type CsvCell = string | number | undefined;

/** Without this sign spreadsheets take the letters of a file for those of an old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Lines as comma-separated values by RFC 4180, each ended by CR LF. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function formatCsv(lines: readonly (readonly CsvCell[])[]): string {
  return lines.map((cells) => `${csvFormatRow(cells.map(formatCell))}\r\n`).join('');
}

/** Hands text from formatCsv to the browser as a download. */
export function saveCsvFile(name: string, text: string): void {
  saveTextFile(name, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + text);
}

export function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function formatCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import readWorkbook from 'read-excel-file/node';
import type { Cell, SourceFile } from './findTable.ts';

/** Reads a workbook (.xlsx) with all its sheets, or a CSV file as its one sheet. */
export async function readSource(path: string): Promise<SourceFile> {
  const name = basename(path);
  if (/\.xlsx$/i.test(path)) {
    const sheets = await readWorkbook(path);
    return {
      name,
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map(plainCell)),
      })),
    };
  }
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  return { name, sheets: [{ name, rows: csvParseRows(text) }] };
}

/** Dates occur in no column that is read, so their text will do. */
function plainCell(cell: unknown): Cell {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import type { Problem } from '../../src/format/problems.ts';

/** Figures of an O*NET table: code, then the element's name, then the value. */
export type FigureTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

const rowsOf = (scale: string) =>
  v.array(
    v.object({
      'O*NET-SOC Code': v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/)),
      'Element Name': v.pipe(v.string(), v.nonEmpty()),
      'Scale ID': v.string(),
      'Data Value': v.pipe(v.string(), v.nonEmpty(), v.transform(Number), v.number()),
      'Recommend Suppress': v.optional(v.string()),
    }),
    `has a row that is not of the scale ${scale}`,
  );

/**
 * The rows of one scale of an O*NET table as CSV. Values that O*NET itself would
 * rather not show ("Recommend Suppress" is Y) are left out.
 */
export function parseFigures(
  file: string,
  text: string,
  scale: string,
): { readonly table: FigureTable; readonly problems: readonly Problem[] } {
  const table = new Map<string, Map<string, number>>();
  const read = v.safeParse(rowsOf(scale), csvParse(text));
  if (!read.success) {
    const issue = read.issues[0];
    const at = `row ${Number(issue.path?.[0].key) + 2}, column ${String(issue.path?.[1]?.key)}`;
    return { table, problems: [{ file, at, message: issue.message }] };
  }
  for (const row of read.output) {
    if (row['Scale ID'] !== scale || row['Recommend Suppress'] === 'Y') continue;
    const code = row['O*NET-SOC Code'];
    if (!table.has(code)) table.set(code, new Map());
    table.get(code)!.set(row['Element Name'], row['Data Value']);
  }
  const message = `has no row of the scale ${scale}`;
  return { table, problems: table.size > 0 ? [] : [{ file, at: '', message }] };
}

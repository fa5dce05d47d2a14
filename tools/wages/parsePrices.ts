import type { Problem } from '../../src/format/problems.ts';
import type { Found, SourceFile } from './findTable.ts';
import { findTable, textOf } from './findTable.ts';

const COLUMNS = {
  date: { pattern: /^date$/i, header: 'Date' },
  index: { pattern: /^index$/i, header: 'Index' },
} as const;

/**
 * The consumer price index of some months, such as `2025-05`, as published. A
 * month that the file lacks is a problem: it is not filled in from its neighbors.
 */
export function parsePrices(
  source: SourceFile,
  periods: readonly string[],
): Found<ReadonlyMap<string, number>> {
  const { value: table, problems: missing } = findTable(source, COLUMNS);
  if (missing.length > 0) return { value: new Map(), problems: missing };

  const problems: Problem[] = [];
  const index = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const period = textOf(cells.date).slice(0, 7);
    if (!periods.includes(period)) continue;
    const value = Number(textOf(cells.index));
    if (value > 0) {
      index.set(period, value);
      continue;
    }
    const at = `row ${line}, column ${COLUMNS.index.header}`;
    const message = `cannot read "${textOf(cells.index)}"; expected a number`;
    problems.push({ file: source.name, at, message });
  }
  for (const period of periods) {
    if (index.has(period) || problems.length > 0) continue;
    const message = `has no index of ${period}, the reference month of that year's wages`;
    problems.push({ file: source.name, at: `column ${COLUMNS.date.header}`, message });
  }
  return { value: index, problems };
}

/** Rows of words as a Markdown table, with columns as wide as they need; numbers stand right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((word, column) =>
    Math.max(word.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `|${widths
    .map((width, column) => (column === 0 ? `-${'-'.repeat(width)}-` : `-${'-'.repeat(width)}:`))
    .join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(word: string, width: number, column: number): string {
  return column === 0 ? word.padEnd(width) : word.padStart(width);
}

/** 1234.5 gives "1,235"; below 100 one decimal is kept. */
export function formatNumber(value: number): string {
  return value < 100
    ? value.toLocaleString('en', { maximumFractionDigits: 1 })
    : Math.round(value).toLocaleString('en');
}

/** "1,700 (1.3×)": a value, and how many times our own it is. */
export function formatWithRatio(value: number, ours: number): string {
  const ratio = value / ours;
  return `${formatNumber(value)} (${ratio.toFixed(ratio < 10 ? 2 : 0)}×)`;
}

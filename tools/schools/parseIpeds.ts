import type { SchoolControl, SchoolLength } from '../../src/domain/schools.ts';
import type { Problem } from '../../src/format/problems.ts';
import type { Cell, Found, SourceFile } from '../wages/findTable.ts';
import { findTable, textOf } from '../wages/findTable.ts';

/** How many awards one school gave in one program, level and academic year. */
export interface Completion {
  /** Year in which the academic year ended. */
  readonly year: number;
  readonly school: number;
  readonly code: string;
  readonly level: number;
  readonly count: number;
}

/** A school that the directory says is open. */
export interface Listed {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly control: SchoolControl;
  readonly length: SchoolLength;
  readonly web: string | undefined;
}

const COMPLETIONS = {
  year: { pattern: /^year$/i, header: 'YEAR' },
  school: { pattern: /^unitid$/i, header: 'UNITID' },
  code: { pattern: /^cipcode$/i, header: 'CIPCODE' },
  level: { pattern: /^awlevel$/i, header: 'AWLEVEL' },
  count: { pattern: /^ctotalt$/i, header: 'CTOTALT' },
} as const;

/** Rows of the wanted codes, in the file's order. */
export function parseCompletions(
  source: SourceFile,
  wanted: ReadonlySet<string>,
): Found<readonly Completion[]> {
  const { value: table, problems: missing } = findTable(source, COMPLETIONS);
  const problems: Problem[] = [...missing];
  const rows: Completion[] = [];
  for (const { line, cells } of table.rows) {
    const code = textOf(cells.code);
    if (!wanted.has(code)) continue;
    const number = (name: 'year' | 'school' | 'level' | 'count'): number => {
      const value = wholeNumber(cells[name]);
      if (value !== undefined) return value;
      const at = `row ${line}, column ${COMPLETIONS[name].header}`;
      const message = `cannot read "${textOf(cells[name])}"; expected a whole number`;
      problems.push({ file: source.name, at, message });
      return 0;
    };
    rows.push({
      year: number('year'),
      school: number('school'),
      code,
      level: number('level'),
      count: number('count'),
    });
  }
  if (rows.length === 0 && problems.length === 0) {
    const message = 'has no row of a code that programs.json names in cips';
    problems.push({ file: source.name, at: 'column CIPCODE', message });
  }
  return { value: rows, problems };
}

const DIRECTORY = {
  school: { pattern: /^unitid$/i, header: 'UNITID' },
  name: { pattern: /^instnm$/i, header: 'INSTNM' },
  city: { pattern: /^city$/i, header: 'CITY' },
  state: { pattern: /^stabbr$/i, header: 'STABBR' },
  length: { pattern: /^iclevel$/i, header: 'ICLEVEL' },
  control: { pattern: /^control$/i, header: 'CONTROL' },
  active: { pattern: /^cyactive$/i, header: 'CYACTIVE' },
  web: { pattern: /^webaddr$/i, header: 'WEBADDR' },
} as const;

const CONTROLS: Readonly<Record<string, SchoolControl>> = {
  1: 'public',
  2: 'nonprofit',
  3: 'forprofit',
};
const LENGTHS: Readonly<Record<string, SchoolLength>> = { 1: 'four', 2: 'two', 3: 'less' };

/** The directory's open schools, by number. A school of an unknown kind is a problem. */
export function parseDirectory(source: SourceFile): Found<ReadonlyMap<number, Listed>> {
  const { value: table, problems: missing } = findTable(source, DIRECTORY);
  const problems: Problem[] = [...missing];
  const listed = new Map<number, Listed>();
  for (const { line, cells } of table.rows) {
    if (textOf(cells.active) !== '1') continue;
    const id = wholeNumber(cells.school);
    const control = CONTROLS[textOf(cells.control)];
    const length = LENGTHS[textOf(cells.length)];
    if (id === undefined || control === undefined || length === undefined) {
      const message = 'has no UNITID, CONTROL or ICLEVEL that is known';
      problems.push({ file: source.name, at: `row ${line}`, message });
      continue;
    }
    listed.set(id, {
      id,
      name: textOf(cells.name),
      city: textOf(cells.city),
      state: textOf(cells.state).toLowerCase(),
      control,
      length,
      web: toAddress(textOf(cells.web)),
    });
  }
  return { value: listed, problems };
}

const CROSSWALK = {
  code: { pattern: /^cip\s?2020\s?code$/i, header: 'CIP2020Code' },
  title: { pattern: /^cip\s?2020\s?title$/i, header: 'CIP2020Title' },
} as const;

/** Titles of the wanted codes, without their final period. */
export function parseCodeTitles(
  source: SourceFile,
  wanted: ReadonlySet<string>,
): Found<ReadonlyMap<string, string>> {
  const { value: table, problems: missing } = findTable(source, CROSSWALK);
  const titles = new Map<string, string>();
  for (const { cells } of table.rows) {
    const code = textOf(cells.code);
    if (wanted.has(code)) titles.set(code, textOf(cells.title).replace(/\.$/, ''));
  }
  const unknown = missing.length > 0 ? [] : [...wanted].filter((code) => !titles.has(code));
  const problems = [
    ...missing,
    ...unknown.map((code) => ({
      file: source.name,
      at: code,
      message: 'is not listed, though programs.json names it in cips',
    })),
  ];
  return { value: titles, problems };
}

/** The directory writes most addresses without the scheme, and a few with capitals. */
function toAddress(text: string): string | undefined {
  if (text === '' || /[\s"<>]/.test(text)) return undefined;
  return /^https?:\/\//i.test(text)
    ? text.replace(/^https?/i, (scheme) => scheme.toLowerCase())
    : `https://${text}`;
}

function wholeNumber(cell: Cell): number | undefined {
  const text = textOf(cell);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

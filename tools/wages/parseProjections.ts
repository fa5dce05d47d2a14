import type { Problem } from '../../src/format/problems.ts';
import type { Cell, Found, SourceFile } from './findTable.ts';
import { findTable, textOf } from './findTable.ts';

/** What Employment Projections says of one occupation; null where it gives a dash. */
export interface Outlook {
  readonly fromYear: number;
  readonly toYear: number;
  /** Jobs in the first year, in persons. */
  readonly employmentFrom: number | null;
  /** Jobs in the last year, in persons. */
  readonly employmentTo: number | null;
  /** Change over the whole period, in percent. */
  readonly changePercent: number | null;
  /** Yearly average over the period, in persons: growth and replacement. */
  readonly openingsPerYear: number | null;
  readonly entryEducation: string | null;
  /** "None" is the publisher's word for: no experience is needed. */
  readonly workExperience: string | null;
  readonly training: string | null;
  readonly source: string;
}

/** Headers of table 1.2 of the workbook, and of its trimmed CSV copy. */
const COLUMNS = {
  soc: { pattern: /^soc$|matrix code$/i, header: 'National Employment Matrix code' },
  type: { pattern: /^(?:occupation )?type$/i, header: 'Occupation type' },
  from: { pattern: /^employment, \d{4}$|^emp_\d{4}_k$/i, header: 'Employment, first year' },
  to: { pattern: /^employment, \d{4}$|^emp_\d{4}_k$/i, nth: 1, header: 'Employment, last year' },
  change: {
    pattern: /^employment change, percent\b|^change_pct$/i,
    header: 'Employment change, percent',
  },
  openings: {
    pattern: /^occupational openings\b|^openings_k_per_year$/i,
    header: 'Occupational openings, annual average',
  },
  education: {
    pattern: /^typical education needed for entry$|^entry_education$/i,
    header: 'Typical education needed for entry',
  },
  experience: {
    pattern: /^work experience in a related occupation$|^work_experience$/i,
    header: 'Work experience in a related occupation',
  },
  training: {
    pattern: /^typical on-the-job training\b|^on_the_job_training$/i,
    header: 'Typical on-the-job training',
  },
} as const;

const DASHES = new Set(['', '—', '–', '-']);

/** Outlooks of wanted occupations by code. The source counts thousands of persons. */
export function parseProjections(
  source: SourceFile,
  wanted: ReadonlySet<string>,
): Found<ReadonlyMap<string, Outlook>> {
  const { value: table, problems: missing } = findTable(source, COLUMNS);
  if (missing.length > 0) return { value: new Map(), problems: missing };

  const file = source.name;
  const problems: Problem[] = [];
  const fromYear = yearIn(table.headers.get('from'));
  const toYear = yearIn(table.headers.get('to'));
  const outlooks = new Map<string, Outlook>();
  for (const { line, cells } of table.rows) {
    const soc = textOf(cells.soc);
    if (!wanted.has(soc)) continue;
    // A summary row repeats the code of its only line item.
    if (outlooks.has(soc) && textOf(cells.type) !== 'Line item') continue;

    const number = (name: 'from' | 'to' | 'change' | 'openings'): number | null => {
      const value = parsePublishedNumber(cells[name]);
      if (value !== undefined) return value;
      const at = `row ${line}, column ${COLUMNS[name].header}`;
      const message = `cannot read "${textOf(cells[name])}"; expected a number or a dash`;
      problems.push({ file, at, message });
      return null;
    };
    outlooks.set(soc, {
      fromYear,
      toYear,
      employmentFrom: toPersons(number('from')),
      employmentTo: toPersons(number('to')),
      changePercent: number('change'),
      openingsPerYear: toPersons(number('openings')),
      entryEducation: wordsOrNull(cells.education),
      workExperience: wordsOrNull(cells.experience),
      training: wordsOrNull(cells.training),
      source: `bls-ep-${fromYear}-${String(toYear).slice(2)}`,
    });
  }
  if (outlooks.size === 0) {
    const message =
      'no row matched an occupation code of the roles; check that this is the right file';
    problems.push({ file, at: `column ${COLUMNS.soc.header}`, message });
  }
  return { value: outlooks, problems };
}

/** Null for a dash or nothing; undefined when unreadable. */
function parsePublishedNumber(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell).replaceAll(',', '');
  if (DASHES.has(text)) return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function toPersons(thousands: number | null): number | null {
  return thousands === null ? null : Math.round(thousands * 1000);
}

function wordsOrNull(cell: Cell): string | null {
  const text = textOf(cell);
  return DASHES.has(text) ? null : text;
}

function yearIn(header: string | undefined): number {
  return Number(/\d{4}/.exec(header ?? '')?.[0]);
}

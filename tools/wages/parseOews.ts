import type { WageCell, WageColumn } from '../../src/domain/model.ts';
import type { Problem } from '../../src/format/problems.ts';
import type { Cell, Column, Found, SourceFile } from './findTable.ts';
import { findTable, textOf } from './findTable.ts';

/** Employment in persons, location quotient as a ratio, wages in USD per year. */
type Figures = Readonly<Record<WageColumn, WageCell>>;

export interface WageRow {
  /** Place id: `us`, a postal code in small letters, or an area code. */
  readonly place: string;
  readonly soc: string;
  readonly title: string;
  /** The source gives the figure for a broad occupation, and none more detailed. */
  readonly isBroad: boolean;
  readonly figures: Figures;
}

export interface OewsTable {
  readonly file: string;
  /** Sorted by place, then by code; one row for each pair. */
  readonly rows: readonly WageRow[];
  /** False where the file has no mean wage at all; its cells are then null. */
  readonly hasMean: boolean;
}

/** Which kind of place a file is about. */
export type OewsScope = 'nation' | 'states' | 'areas';

const FIGURES = {
  employment: { pattern: /^tot_emp$/i, header: 'TOT_EMP' },
  locationQuotient: { pattern: /^loc[_ ]quotient$/i, header: 'LOC_QUOTIENT' },
  p10: { pattern: /^a_pct10$/i, header: 'A_PCT10' },
  p25: { pattern: /^a_pct25$/i, header: 'A_PCT25' },
  p50: { pattern: /^a_median$/i, header: 'A_MEDIAN' },
  p75: { pattern: /^a_pct75$/i, header: 'A_PCT75' },
  p90: { pattern: /^a_pct90$/i, header: 'A_PCT90' },
  mean: { pattern: /^a_mean$/i, header: 'A_MEAN' },
} as const satisfies Record<WageColumn, Column>;

const FIGURE_NAMES = Object.keys(FIGURES) as WageColumn[];

/** The publisher's workbooks and the trimmed CSVs differ in the place column alone. */
const PLACE_COLUMNS: Readonly<Record<OewsScope, Column>> = {
  nation: { pattern: /^area$/i, header: 'AREA', optional: true },
  states: { pattern: /^(?:prim_)?state$/i, header: 'PRIM_STATE' },
  areas: { pattern: /^area$/i, header: 'AREA' },
};

/**
 * The rows of one OEWS file that are about wanted occupations.
 *
 * A code printed both as broad and as detailed is taken once, as detailed; one
 * that is only printed as broad is taken and marked. A blank cell is null: not
 * released, and the copy does not say by which mark.
 */
export function parseOews(
  source: SourceFile,
  scope: OewsScope,
  wanted: ReadonlySet<string>,
): Found<OewsTable> {
  const { value: table, problems: missing } = findTable(source, {
    ...FIGURES,
    place: PLACE_COLUMNS[scope],
    soc: { pattern: /^occ_code$/i, header: 'OCC_CODE' },
    title: { pattern: /^occ_title$/i, header: 'OCC_TITLE', ...optionalUnless(scope === 'nation') },
    group: { pattern: /^o_group$/i, header: 'O_GROUP', ...optionalUnless(scope === 'nation') },
    mean: { ...FIGURES.mean, ...optionalUnless(scope === 'nation') },
  });
  if (missing.length > 0) {
    return { value: { file: source.name, rows: [], hasMean: false }, problems: missing };
  }

  const problems: Problem[] = [];
  const taken = new Map<string, WageRow>();
  for (const { line, cells } of table.rows) {
    const soc = textOf(cells.soc);
    if (!wanted.has(soc)) continue;
    const place = placeId(cells.place, scope);
    const isBroad = textOf(cells.group) === 'broad';
    const key = `${place} ${soc}`;
    const other = taken.get(key);
    if (other !== undefined && other.isBroad === isBroad) {
      const message = `is the second row for ${soc} in ${place}; keep one industry, ownership and year`;
      problems.push({ file: source.name, at: `row ${line}`, message });
      continue;
    }
    if (other !== undefined && isBroad) continue;

    const figures = FIGURE_NAMES.map((name) => {
      const cell = parseWageCell(cells[name]);
      if (cell === undefined) {
        const at = `row ${line}, column ${FIGURES[name].header}`;
        const message = `cannot read "${textOf(cells[name])}"; expected a number, #, *, ** or nothing`;
        problems.push({ file: source.name, at, message });
      }
      return [name, cell ?? null];
    });
    taken.set(key, {
      place,
      soc,
      title: textOf(cells.title),
      isBroad,
      figures: Object.fromEntries(figures) as Figures,
    });
  }
  if (taken.size === 0) {
    const message =
      'no row matched an occupation code of the roles; check that this is the right file';
    problems.push({ file: source.name, at: 'column OCC_CODE', message });
  }

  const rows = [...taken.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return {
    value: { file: source.name, rows, hasMean: table.headers.has('mean') },
    problems,
  };
}

/** A published figure or its mark; null when blank, undefined when unreadable. */
function parseWageCell(cell: Cell): WageCell | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (text === '') return null;
  if (text === '#' || text === '*' || text === '**') return text;
  return /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

function placeId(cell: Cell, scope: OewsScope): string {
  if (scope === 'nation') return 'us';
  if (scope === 'states') return textOf(cell).toLowerCase();
  // A workbook that holds nonmetropolitan codes as numbers has lost their first 0.
  const code = textOf(cell);
  return code.length === 6 ? `0${code}` : code;
}

function optionalUnless(isRequired: boolean): { readonly optional?: true } {
  return isRequired ? {} : { optional: true };
}

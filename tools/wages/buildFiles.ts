import type { Place, WageColumn, WageTable } from '../../src/domain/model.ts';
import type { WageHistory } from '../../src/domain/wageHistory.ts';
import type { Problem } from '../../src/format/problems.ts';
import { buildHistory, findYearsWithout, periodOf } from './buildHistory.ts';
import { buildOccupations } from './buildOccupations.ts';
import {
  buildWageTable,
  COLUMNS,
  groupByFirstState,
  hasFallingPercentiles,
} from './buildWageTable.ts';
import type { SourceFile } from './findTable.ts';
import type { WantedCodes } from './findWantedCodes.ts';
import { formatLines } from './formatLines.ts';
import type { OewsTable } from './parseOews.ts';
import { parseOews } from './parseOews.ts';
import { parseOnet } from './parseOnet.ts';
import { parsePlaces } from './parsePlaces.ts';
import { parsePrices } from './parsePrices.ts';
import { parseProjections } from './parseProjections.ts';

/** Everything the files are made from. */
export interface Inputs {
  readonly wanted: WantedCodes;
  /** Year of the OEWS files; their reference month is May. */
  readonly year: number;
  readonly national: SourceFile;
  readonly states: SourceFile;
  /** One file, or the publisher's two: metropolitan and nonmetropolitan areas. */
  readonly areas: readonly SourceFile[];
  /** One for each year from FIRST_COMPARABLE_YEAR to the one before. */
  readonly earlierNational: readonly { readonly year: number; readonly source: SourceFile }[];
  readonly consumerPrices: SourceFile;
  readonly projections: SourceFile;
  readonly parityOfStates: SourceFile;
  readonly parityOfAreas: SourceFile;
  readonly onetOccupations: SourceFile;
  readonly onetJobZones: SourceFile;
}

export interface OutputFile {
  /** Path within the map's folder, such as `wages/metros/tx.json`. */
  readonly path: string;
  /** Schema it must satisfy, by its name in SCHEMAS. */
  readonly schema: 'occupations' | 'places' | 'wages' | 'wageHistory';
  readonly content: Readonly<Record<string, unknown>>;
  readonly text: string;
}

interface Counts {
  readonly codes: number;
  readonly places: number;
  readonly cells: number;
  /** Cells that hold no number; the nation's location quotient is not counted. */
  readonly suppressed: number;
}

export interface Built {
  /** Empty when there are problems. */
  readonly files: readonly OutputFile[];
  readonly counts: readonly (Counts & { readonly what: string })[];
  /** What stands in the way. */
  readonly problems: readonly Problem[];
  /** What was done or left out without being asked, for a person to judge. */
  readonly warnings: readonly Problem[];
}

/** The map's occupations, places and wage files. The same inputs give the same bytes. */
export function buildFiles(inputs: Inputs): Built {
  const { wanted, year } = inputs;
  const nation = parseOews(inputs.national, 'nation', wanted.soc);
  const states = parseOews(inputs.states, 'states', wanted.soc);
  const areas = inputs.areas.map((source) => parseOews(source, 'areas', wanted.soc));
  const earlier = inputs.earlierNational.map((file) => ({
    year: file.year,
    ...parseOews(file.source, 'nation', wanted.soc),
  }));
  const prices = parsePrices(inputs.consumerPrices, [
    ...earlier.map((file) => periodOf(file.year)),
    periodOf(year),
  ]);
  const outlooks = parseProjections(inputs.projections, wanted.soc);
  const places = parsePlaces(inputs.parityOfStates, inputs.parityOfAreas);
  const onet = parseOnet(inputs.onetOccupations, inputs.onetJobZones, wanted.onet);

  const tables = [nation.value, states.value, ...areas.map(({ value }) => value)];
  const problems = [
    ...[nation, states, ...areas, ...earlier, prices, outlooks, places, onet].flatMap(
      (found) => found.problems,
    ),
    ...findAbsentCodes(nation.value, wanted.soc),
    ...findRepeatedRows(areas.map(({ value }) => value)),
  ];
  if (problems.length > 0) return { files: [], counts: [], problems, warnings: [] };

  const ids = new Map<string, Place>(places.value.places.map((place) => [place.id, place]));
  const stateRows = states.value.rows.filter(({ place }) => ids.get(place)?.kind === 'state');
  const areaRows = areas
    .flatMap(({ value }) => value.rows)
    .filter(({ place }) => ids.get(place)?.states !== undefined);
  const stateColumns: readonly WageColumn[] = states.value.hasMean ? [...COLUMNS, 'mean'] : COLUMNS;

  const occupations = buildOccupations(nation.value.rows, onet.value, outlooks.value);
  const nationTable = buildWageTable(nation.value.rows, [...COLUMNS, 'mean'], year);
  const stateTable = buildWageTable(stateRows, stateColumns, year);
  const areaTables = [...groupByFirstState(areaRows, places.value.places)].map(
    ([state, rows]) => [state, buildWageTable(rows, COLUMNS, year)] as const,
  );

  const nationByYear = [...earlier, { year, value: nation.value }].map((file) => ({
    year: file.year,
    table: file.value,
  }));
  const history = buildHistory(nationByYear, prices.value);

  const warnings = [
    ...places.value.warnings,
    ...findYearsWithout(wanted.soc, nationByYear),
    ...tables.flatMap(findDoubtfulRows),
    ...findUnlistedPlaces(tables, new Set([...ids.keys(), ...places.value.leftOut])),
    ...findEmptyPlaces(places.value.places, tables),
    ...findThinCodes(wanted.soc, [states.value], 'state'),
    ...findThinCodes(
      wanted.soc,
      areas.map(({ value }) => value),
      'area',
    ),
    ...occupations
      .filter(({ outlook }) => outlook === undefined)
      .map(({ soc }) => ({
        file: inputs.projections.name,
        at: soc,
        message: 'has no row; the occupation is left without an outlook',
      })),
  ];
  return {
    files: [
      occupationsFile(occupations),
      placesFile(places.value.places, places.value.year),
      wageFile('wages/us.json', nationTable),
      historyFile(history),
      wageFile('wages/states.json', stateTable),
      ...areaTables.map(([state, table]) => wageFile(`wages/metros/${state}.json`, table)),
    ],
    counts: [
      { what: 'nation', ...count([nationTable]) },
      { what: 'states', ...count([stateTable]) },
      { what: 'areas', ...count(areaTables.map(([, table]) => table)) },
    ],
    problems: [],
    warnings,
  };
}

function occupationsFile(occupations: readonly unknown[]): OutputFile {
  const content = { $schema: '../schema/occupations.schema.json', occupations };
  const text = formatLines(content, 'occupations');
  return { path: 'occupations.json', schema: 'occupations', content, text };
}

function placesFile(places: readonly Place[], year: number): OutputFile {
  const content = {
    $schema: '../schema/places.schema.json',
    priceParitySource: `bea-rpp-${year}`,
    places,
  };
  const text = formatLines(content, 'places');
  return { path: 'places.json', schema: 'places', content, text };
}

function wageFile(path: string, table: WageTable): OutputFile {
  const up = '../'.repeat(path.split('/').length);
  const content = { $schema: `${up}schema/wages.schema.json`, ...table };
  return { path, schema: 'wages', content, text: formatLines(content, 'places') };
}

function historyFile(history: WageHistory): OutputFile {
  const content = { $schema: '../../schema/wageHistory.schema.json', ...history };
  const text = formatLines(content, 'occupations');
  return { path: 'wages/history.json', schema: 'wageHistory', content, text };
}

function findAbsentCodes(nation: OewsTable, wanted: ReadonlySet<string>): readonly Problem[] {
  // Without a single row the file itself is the problem, and it has been named.
  if (nation.rows.length === 0) return [];
  const present = new Set(nation.rows.map(({ soc }) => soc));
  return [...wanted]
    .filter((soc) => !present.has(soc))
    .sort()
    .map((soc) => ({
      file: nation.file,
      at: 'column OCC_CODE',
      message: `has no ${soc}, which a role names as its occupation.soc; give the role a published code`,
    }));
}

/** Areas that two files give figures for. */
function findRepeatedRows(tables: readonly OewsTable[]): readonly Problem[] {
  const files = new Map<string, string>();
  return tables.flatMap(({ file, rows }) =>
    rows.flatMap(({ place, soc }) => {
      const other = files.get(`${place} ${soc}`);
      files.set(`${place} ${soc}`, file);
      const message = `${soc} in ${place} is in ${other}, too; pass each file once`;
      return other === undefined ? [] : [{ file, at: '', message }];
    }),
  );
}

function findDoubtfulRows({ file, rows }: OewsTable): readonly Problem[] {
  return rows.flatMap((row) => {
    const at = `${row.soc} in ${row.place}`;
    const broad = { file, at, message: 'is published for the broad occupation only; taken' };
    const falling = { file, at, message: 'has percentiles that do not rise; written as they are' };
    return [...(row.isBroad ? [broad] : []), ...(hasFallingPercentiles(row) ? [falling] : [])];
  });
}

function findUnlistedPlaces(
  tables: readonly OewsTable[],
  listed: ReadonlySet<string>,
): readonly Problem[] {
  return tables.flatMap(({ file, rows }) => {
    const unlisted = new Set(rows.map(({ place }) => place).filter((place) => !listed.has(place)));
    const message =
      'is in none of the price parity files, so its figures are left out; list it there';
    return [...unlisted].map((place) => ({ file, at: place, message }));
  });
}

function findEmptyPlaces(
  places: readonly Place[],
  tables: readonly OewsTable[],
): readonly Problem[] {
  const file = tables.map((table) => table.file).join(', ');
  const present = new Set(tables.flatMap(({ rows }) => rows.map(({ place }) => place)));
  return places
    .filter(({ id }) => !present.has(id))
    .map(({ id, name }) => ({ file, at: `${id} ${name}`, message: 'has no wage row at all' }));
}

/** Codes that no place of a kind has a row for. */
function findThinCodes(
  wanted: ReadonlySet<string>,
  tables: readonly OewsTable[],
  kind: 'state' | 'area',
): readonly Problem[] {
  const present = new Set(tables.flatMap(({ rows }) => rows.map(({ soc }) => soc)));
  const wider = kind === 'state' ? "the nation's" : "the state's";
  return [...wanted]
    .filter((soc) => !present.has(soc))
    .sort()
    .map((soc) => ({
      file: tables.map(({ file }) => file).join(', '),
      at: soc,
      message: `has no row for any ${kind}; ${wider} figures are shown instead`,
    }));
}

function count(tables: readonly WageTable[]): Counts {
  const codes = new Set<string>();
  let places = 0;
  let cells = 0;
  let suppressed = 0;
  for (const table of tables) {
    for (const [place, rows] of Object.entries(table.places)) {
      places += 1;
      for (const [soc, row] of Object.entries(rows)) {
        codes.add(soc);
        const counted = row.filter(
          (_, index) => place !== 'us' || table.columns[index] !== 'locationQuotient',
        );
        cells += counted.length;
        suppressed += counted.filter((cell) => typeof cell !== 'number').length;
      }
    }
  }
  return { codes: codes.size, places, cells, suppressed };
}

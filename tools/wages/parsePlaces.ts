import type { Place } from '../../src/domain/model.ts';
import type { Problem } from '../../src/format/problems.ts';
import type { Cell, Found, SourceFile } from './findTable.ts';
import { findTable, textOf } from './findTable.ts';

export interface Places {
  /** The nation, then states, metropolitan and other areas, each sorted by id. */
  readonly places: readonly Place[];
  /** Year of the price parities. */
  readonly year: number;
  /** Ids of areas whose state the state file lacks, as it may lack a territory. */
  readonly leftOut: ReadonlySet<string>;
  /** One for each area that was left out. */
  readonly warnings: readonly Problem[];
}

const PARITY = {
  parity: { pattern: /^rpp_all_items_us100$/i, header: 'rpp_all_items_us100' },
  year: { pattern: /^year$/i, header: 'year' },
} as const;

const STATE_COLUMNS = {
  ...PARITY,
  state: { pattern: /^state$/i, header: 'state' },
  name: { pattern: /^state_name$/i, header: 'state_name' },
} as const;

const AREA_COLUMNS = {
  ...PARITY,
  area: { pattern: /^area$/i, header: 'area' },
  name: { pattern: /^area_title$/i, header: 'area_title' },
  states: { pattern: /^states$/i, header: 'states' },
  kind: { pattern: /^kind$/i, header: 'kind' },
} as const;

const NATION: Place = { id: 'us', name: 'United States', kind: 'nation' };

/**
 * The places of the map, from BEA's regional price parities (US = 100, one
 * decimal kept). BEA has none for Puerto Rico or for nonmetropolitan areas; the
 * nation, being 100 by definition, is left without one, too.
 */
export function parsePlaces(states: SourceFile, areas: SourceFile): Found<Places> {
  const stateTable = findTable(states, STATE_COLUMNS);
  const areaTable = findTable(areas, AREA_COLUMNS);
  const problems: Problem[] = [...stateTable.problems, ...areaTable.problems];
  const leftOut = new Set<string>();
  const warnings: Problem[] = [];
  const years = new Set<string>();

  const parityOf = (
    file: string,
    line: number,
    cells: { readonly parity: Cell; readonly year: Cell },
  ): { readonly priceParity?: number } => {
    const text = textOf(cells.parity);
    if (text === '') return {};
    const value = Number(text);
    if (!(value > 0)) {
      const at = `row ${line}, column ${PARITY.parity.header}`;
      problems.push({ file, at, message: `cannot read "${text}"; expected a number or nothing` });
      return {};
    }
    years.add(textOf(cells.year));
    return { priceParity: Math.round(value * 10) / 10 };
  };

  const statePlaces = stateTable.value.rows.map(({ line, cells }): Place => {
    const id = textOf(cells.state).toLowerCase();
    const name = textOf(cells.name);
    return { id, name, kind: 'state', states: [id], ...parityOf(states.name, line, cells) };
  });
  const known = new Set(statePlaces.map(({ id }) => id));

  const areaPlaces = areaTable.value.rows.flatMap(({ line, cells }): readonly Place[] => {
    const id = textOf(cells.area);
    const name = textOf(cells.name);
    const kind = textOf(cells.kind);
    const parts = textOf(cells.states).toLowerCase().split('|');
    if (kind !== 'metro' && kind !== 'nonmetro') {
      const at = `row ${line}, column ${AREA_COLUMNS.kind.header}`;
      problems.push({ file: areas.name, at, message: `"${kind}" is neither metro nor nonmetro` });
      return [];
    }
    const stranger = parts.find((part) => !known.has(part));
    if (stranger !== undefined) {
      const at = `row ${line}, column ${AREA_COLUMNS.states.header}`;
      const message = `"${stranger}" is not in ${states.name}, so ${id} ${name} is left out; list it there`;
      leftOut.add(id);
      warnings.push({ file: areas.name, at, message });
      return [];
    }
    return [{ id, name, kind, states: parts, ...parityOf(areas.name, line, cells) }];
  });

  if (problems.length === 0 && years.size !== 1) {
    const message = `expected one year in both files, found ${[...years].join(', ') || 'none'}`;
    problems.push({ file: `${states.name}, ${areas.name}`, at: 'column year', message });
  }
  const places = [
    NATION,
    ...statePlaces.sort(byId),
    ...areaPlaces.filter(({ kind }) => kind === 'metro').sort(byId),
    ...areaPlaces.filter(({ kind }) => kind === 'nonmetro').sort(byId),
  ];
  problems.push(...findRepeats(places, areas.name));
  return { value: { places, year: Number([...years][0]), leftOut, warnings }, problems };
}

function findRepeats(places: readonly Place[], file: string): readonly Problem[] {
  const seen = new Set<string>();
  return places.flatMap(({ id }) => {
    const isRepeat = seen.has(id);
    seen.add(id);
    return isRepeat ? [{ file, at: '', message: `the place ${id} is listed twice` }] : [];
  });
}

function byId(a: Place, b: Place): number {
  return a.id < b.id ? -1 : 1;
}

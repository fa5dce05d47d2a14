import { findAward, type SchoolAwards, type SchoolTable } from '../../src/domain/schools.ts';
import type { Problem } from '../../src/format/problems.ts';
import { nameCode } from './codeNames.ts';
import type { Completion, Listed } from './parseIpeds.ts';

export interface Inputs {
  readonly file: string;
  readonly completions: readonly Completion[];
  readonly directory: ReadonlyMap<number, Listed>;
  /** Year of the directory. */
  readonly directoryYear: number;
  readonly titles: ReadonlyMap<string, string>;
}

export interface Made {
  readonly table: SchoolTable;
  /** Schools with awards that the directory does not have as open. */
  readonly closed: number;
  /** What stands in the way. */
  readonly problems: readonly Problem[];
}

/**
 * The open schools that gave an award in any of the years, by state and then by
 * name, with their awards by code and level. What a school reported without any
 * award in all years is left out; a year without a report is null, never 0. The
 * same inputs give the same table.
 */
export function makeSchools({ file, completions, directory, directoryYear, titles }: Inputs): Made {
  const years = [...new Set(completions.map(({ year }) => year))].sort((a, b) => a - b);
  const problems: Problem[] = [];
  const offers = new Map<string, { first: Completion; counts: (number | null)[] }>();
  for (const row of completions) {
    const key = `${row.school} ${row.code} ${row.level}`;
    const offer = offers.get(key) ?? { first: row, counts: years.map(() => null) };
    offers.set(key, offer);
    const at = years.indexOf(row.year);
    if (offer.counts[at] !== null) {
      problems.push({ file, at: `${key} in ${row.year}`, message: 'stands twice' });
    }
    if (findAward(row.level) === undefined) {
      problems.push({ file, at: key, message: `${row.level} is no award level that is known` });
    }
    offer.counts[at] = row.count;
  }

  const awards = new Map<number, SchoolAwards[]>();
  for (const { first, counts } of offers.values()) {
    if (counts.every((count) => count === null || count === 0)) continue;
    const kept = awards.get(first.school) ?? [];
    awards.set(first.school, [...kept, [first.code, first.level, ...counts]]);
  }
  const open = [...awards].flatMap(([id, kept]) => {
    const school = directory.get(id);
    return school === undefined ? [] : [{ ...school, awards: [...kept].sort(byCodeAndLevel) }];
  });
  return {
    table: {
      source: `nces-completions-${years[0]}-${years.at(-1)}`,
      directorySource: `nces-hd-${directoryYear}`,
      codeSource: 'nces-cip-2020',
      years,
      codes: [...titles]
        .sort(([a], [b]) => compare(a, b))
        .map(([code, title]) => ({ code, name: nameCode(code, title), title })),
      schools: open
        .sort((a, b) => compare(a.state, b.state) || compare(a.name, b.name) || a.id - b.id)
        .map(({ web, awards: kept, ...school }) => ({
          ...school,
          ...(web === undefined ? {} : { web }),
          awards: kept,
        })),
    },
    closed: awards.size - open.length,
    problems,
  };
}

function byCodeAndLevel([codeA, levelA]: SchoolAwards, [codeB, levelB]: SchoolAwards): number {
  return compare(codeA, codeB) || levelA - levelB;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../../src/format/problems.ts';

/** Paths of the files that the wage data are made from. */
export interface SourcePaths {
  readonly national: string;
  readonly states: string;
  /** One file, or the publisher's two: metropolitan and nonmetropolitan areas. */
  readonly areas: readonly string[];
  /** National files of the years before, back to FIRST_COMPARABLE_YEAR. */
  readonly earlierNational: readonly string[];
  readonly consumerPrices: string;
  readonly projections: string;
  readonly parityOfStates: string;
  readonly parityOfAreas: string;
  readonly onetOccupations: string;
  readonly onetJobZones: string;
}

export type SourceName = keyof SourcePaths;

interface Place {
  /** Folder, as a pattern because O*NET's carries its release. */
  readonly folder: RegExp;
  /** Where a name has a number, the highest wins; for equal numbers the earlier pattern. */
  readonly files: readonly RegExp[];
  /** What to call the file in messages. */
  readonly example: string;
}

/**
 * The first May whose estimates have the occupation codes and the estimation
 * method of today: figures of the years before are not set beside later ones.
 */
const FIRST_COMPARABLE_YEAR = 2021;

const NATIONAL_FILES = [/^national_M(\d{4})_dl\.xlsx$/, /^national_M(\d{4})_dl\.csv$/];

/** Where each source lies in the folder that --sources names. */
const PLACES: Readonly<Record<SourceName, Place>> = {
  national: {
    folder: /^bls_oews$/,
    files: NATIONAL_FILES,
    example: 'bls_oews/national_M2025_dl.xlsx',
  },
  earlierNational: {
    folder: /^bls_oews$/,
    files: NATIONAL_FILES,
    example: `bls_oews/national_M${FIRST_COMPARABLE_YEAR}_dl.xlsx and those of the years after`,
  },
  consumerPrices: {
    folder: /^cpi$/,
    files: [/^cpi_u_monthly\.csv$/],
    example: 'cpi/cpi_u_monthly.csv',
  },
  states: {
    folder: /^bls_oews$/,
    files: [/^state_M(\d{4})_dl\.xlsx$/, /^oews_state_may(\d{4})\w*\.csv$/],
    example: 'bls_oews/state_M2025_dl.xlsx or oews_state_may2025.csv',
  },
  areas: {
    folder: /^bls_oews$/,
    files: [/^MSA_M(\d{4})_dl\.xlsx$/, /^oews_metro_may(\d{4})\w*\.csv$/],
    example: 'bls_oews/MSA_M2025_dl.xlsx or oews_metro_may2025.csv',
  },
  projections: {
    folder: /^bls_ep$/,
    files: [/^occupation_(\d{4})_\d{4}\.xlsx$/, /^ep_(\d{4})_\d{2}_targets\.csv$/],
    example: 'bls_ep/occupation_2024_2034.xlsx',
  },
  parityOfStates: {
    folder: /^bea_rpp$/,
    files: [/^rpp_state_(\d{4})\.csv$/],
    example: 'bea_rpp/rpp_state_2024.csv',
  },
  parityOfAreas: {
    folder: /^bea_rpp$/,
    files: [/^rpp_metro_(\d{4})\.csv$/],
    example: 'bea_rpp/rpp_metro_2024.csv',
  },
  onetOccupations: {
    folder: /^onet_(\d+)_(\d+)$/,
    files: [/^occupation_data\.csv$/],
    example: 'onet_30_3/occupation_data.csv',
  },
  onetJobZones: {
    folder: /^onet_(\d+)_(\d+)$/,
    files: [/^job_zones\.csv$/],
    example: 'onet_30_3/job_zones.csv',
  },
};

/** The publisher has nonmetropolitan areas ("balance of state") in a workbook of their own. */
const BALANCE_OF_STATE = /^BOS_M(\d{4})_dl\.xlsx$/;

/**
 * The newest file of a kind in the folder, undefined where there is none. OEWS
 * files of different years may be found; findOewsYear refuses those.
 */
export function findSource(
  folder: string,
  name: SourceName,
): string | readonly string[] | undefined {
  if (name === 'earlierNational') return findEarlierNational(folder);
  const path = findNewest(folder, PLACES[name]);
  return name === 'areas' && path !== undefined
    ? [path, ...findBalanceOfState(folder, path)]
    : path;
}

export function describeMissingSource(folder: string, name: SourceName): Problem {
  const message = `is missing; put it there, or name the file with --${OPTION_OF[name]}`;
  return { file: folder, at: PLACES[name].example, message };
}

/** The command-line option that names each file. */
export const OPTION_OF = {
  national: 'oews-national',
  states: 'oews-states',
  areas: 'oews-areas',
  earlierNational: 'oews-earlier',
  consumerPrices: 'consumer-prices',
  projections: 'projections',
  parityOfStates: 'rpp-states',
  parityOfAreas: 'rpp-areas',
  onetOccupations: 'onet-occupations',
  onetJobZones: 'onet-job-zones',
} as const satisfies Record<SourceName, string>;

export const SOURCE_NAMES = Object.keys(OPTION_OF) as readonly SourceName[];

/**
 * The year in the names of all OEWS files. Figures of different years in one map
 * would be compared as if they were of one, so those are a problem.
 */
export function findOewsYear(names: readonly string[]): {
  readonly year: number;
  readonly problems: readonly Problem[];
} {
  const years = names.map(yearIn);
  const year = years[0];
  if (year === undefined || years.some((other) => other !== year)) {
    const message =
      'must all carry one year in their names, as national_M2025_dl.xlsx or oews_state_may2025.csv do';
    return { year: NaN, problems: [{ file: names.join(', '), at: '', message }] };
  }
  return { year, problems: [] };
}

/**
 * The years of the earlier national files, in the files' order. There must be
 * one file for each year up to the newest: a year left out would look like one
 * in which nothing was published.
 */
export function findEarlierYears(
  names: readonly string[],
  year: number,
): { readonly years: readonly number[]; readonly problems: readonly Problem[] } {
  const years = names.map((name) => yearIn(name) ?? NaN);
  const problems: Problem[] = [];
  for (let earlier = FIRST_COMPARABLE_YEAR; earlier < year; earlier += 1) {
    const count = years.filter((other) => other === earlier).length;
    if (count === 1) continue;
    const message = `needs one national file of ${earlier}, but has ${count}; name it with --${OPTION_OF.earlierNational}`;
    problems.push({ file: names.join(', '), at: '', message });
  }
  names.forEach((file, index) => {
    if (years[index]! >= FIRST_COMPARABLE_YEAR && years[index]! < year) return;
    const message = `is not of a year from ${FIRST_COMPARABLE_YEAR} to ${year - 1}; leave it out`;
    problems.push({ file, at: '', message });
  });
  return { years, problems };
}

function yearIn(name: string): number | undefined {
  const digits = /(?:_M|_may)(\d{4})/i.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function findNewest(root: string, place: Place): string | undefined {
  return rankFiles(root, place)[0]?.path;
}

/** Oldest first, the newest left out; undefined where there is none. */
function findEarlierNational(root: string): readonly string[] | undefined {
  const ranked = rankFiles(root, PLACES.national);
  const years = ranked.map(({ path }) => yearIn(basename(path)));
  const earlier = ranked.filter(
    (_, index) =>
      years[index] !== years[0] &&
      years[index]! >= FIRST_COMPARABLE_YEAR &&
      years.indexOf(years[index]) === index,
  );
  return earlier.length === 0 ? undefined : earlier.map(({ path }) => path).reverse();
}

/** Every file of a kind, the newest first. */
function rankFiles(
  root: string,
  { folder, files }: Place,
): readonly { readonly path: string; readonly rank: readonly number[] }[] {
  const candidates = listNames(root).flatMap((folderName) => {
    const release = folder.exec(folderName);
    if (release === null) return [];
    return listNames(join(root, folderName)).flatMap((name) =>
      files.flatMap((pattern, order) => {
        const match = pattern.exec(name);
        if (match === null) return [];
        const age = [...release.slice(1), ...match.slice(1)].map(Number);
        return [{ path: join(root, folderName, name), rank: [...age, -order] }];
      }),
    );
  });
  return candidates.sort((a, b) => compareRanks(b.rank, a.rank));
}

function findBalanceOfState(root: string, metro: string): readonly string[] {
  const year = /MSA_M(\d{4})_dl\.xlsx$/.exec(metro)?.[1];
  return listNames(join(root, 'bls_oews'))
    .filter((name) => year !== undefined && BALANCE_OF_STATE.exec(name)?.[1] === year)
    .map((name) => join(root, 'bls_oews', name));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index === -1 ? 0 : a[index]! - b[index]!;
}

/** Names in a folder, sorted; none where there is no such folder. */
function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

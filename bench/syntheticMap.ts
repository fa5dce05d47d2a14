import type {
  CareerMap,
  Family,
  Level,
  Move,
  Requirement,
  Role,
  WageBand,
  WageTable,
} from '../src/domain/model.ts';

export interface SyntheticAtlas {
  readonly map: CareerMap;
  readonly nationWages: WageTable;
}

/** Part of all roles that each level holds: fewer towards the top, as in the shipped map. */
const LEVELS: readonly {
  readonly id: string;
  readonly share: number;
  readonly experience: string;
}[] = [
  { id: 'entry', share: 0.25, experience: '0-2 years' },
  { id: 'mid', share: 0.28, experience: '2-5 years' },
  { id: 'senior', share: 0.22, experience: '5-8 years' },
  { id: 'manager', share: 0.15, experience: '8-12 years' },
  { id: 'executive', share: 0.1, experience: '12+ years' },
];
const FAMILIES = [
  'Records',
  'Coding',
  'Compliance',
  'Data',
  'Systems',
  'Teaching',
  'Finance',
  'Quality',
];
const FAMILY_SHARES = [0.19, 0.19, 0.13, 0.16, 0.12, 0.06, 0.08, 0.07];

const BANDS: readonly WageBand[] = [
  { low: 'p10', middle: 'p25', high: 'p50' },
  { low: 'p10', middle: 'p50', high: 'p90' },
  { low: 'p25', middle: 'p50', high: 'p75' },
  { low: 'p50', middle: 'p75', high: 'p90' },
  { low: 'p50', middle: 'p75', high: 'p90' },
];
const NEEDS: readonly (Requirement | undefined)[] = [
  undefined,
  { program: 'associate' },
  {
    allOf: [{ program: 'bachelor' }, { anyOf: [{ credential: 'gold' }, { experienceMonths: 36 }] }],
  },
  { allOf: [{ program: 'bachelor' }, { credential: 'gold' }, { experienceMonths: 60 }] },
  { program: 'master' },
];
const SUBJECTS = [
  'Intake',
  'Release',
  'Outpatient',
  'Inpatient',
  'Registry',
  'Audit',
  'Claims',
  'Privacy',
  'Terminology',
  'Archive',
  'Imaging',
  'Trauma',
];
const PLACES_OF_WORK = [
  'Hospital',
  'Clinic',
  'Payer',
  'Vendor',
  'Public Health',
  'Home Care',
  'Research',
];
const RANKS = ['Assistant', 'Specialist', 'Senior Analyst', 'Manager', 'Director'];
const OCCUPATIONS_PER_FAMILY = 5;

/** Part of moves that rise one level, stay on it, or rise two. */
const UP = 0.58;
const SIDEWAYS = 0.34;
/** Part of moves that stay in their family. */
const AT_HOME = 0.68;

/**
 * A made-up career map of any size, for measuring only: five levels, eight
 * families, about three moves out of each role, most of them one level up or
 * sideways and most inside the family, to roles that stand near in its list.
 * The same number of roles gives the same map.
 */
export function buildSyntheticAtlas(roleCount: number): SyntheticAtlas {
  const random = createRandom(roleCount);
  const levels = LEVELS.map(({ id, experience }): Level => ({
    id,
    name: RANKS_BY_ID[id]!,
    experience,
  }));
  const families = FAMILIES.map((name): Family => ({
    id: name.toLowerCase(),
    name,
    shortName: name,
  }));
  const cells = fillCells(roleCount, families);
  const roles = cells.flatMap((row) => row.flat());
  return {
    map: {
      id: `synthetic-${roleCount}`,
      title: `A made-up map of ${roleCount} roles`,
      asOf: '2026-11-25',
      levels,
      families,
      settings: [{ id: 'hospital', name: 'Hospital' }],
      origins: [],
      roles,
      moves: drawMoves(cells, random),
      credentials: [{ id: 'gold', abbreviation: 'GOLD', name: 'Gold', status: 'active' }],
    },
    nationWages: drawWages(families, random),
  };
}

const RANKS_BY_ID: Readonly<Record<string, string>> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  manager: 'Manager',
  executive: 'Executive',
};

/** Roles by family and level: `cells[family][level]`. */
type Cells = readonly (readonly (readonly Role[])[])[];

function fillCells(roleCount: number, families: readonly Family[]): Cells {
  const shares = families.flatMap((_, family) =>
    LEVELS.map(({ share }) => share * FAMILY_SHARES[family]!),
  );
  const sizes = shareOut(roleCount, shares);
  return families.map(({ id: family }, familyIndex) =>
    LEVELS.map(({ id: level }, levelIndex) =>
      Array.from(
        { length: sizes[familyIndex * LEVELS.length + levelIndex]! },
        (_, index): Role => ({
          id: `${family}-${level}-${index}`,
          title: titleOf(familyIndex, levelIndex, index),
          family,
          level,
          isEmerging: index % 9 === 4,
          isAdjacent: false,
          settings: ['hospital'],
          remote: (['rare', 'sometimes', 'common'] as const)[index % 3]!,
          requires: NEEDS[levelIndex],
          soc: `${family}-${index % OCCUPATIONS_PER_FAMILY}`,
          wageBand: BANDS[levelIndex]!,
        }),
      ),
    ),
  );
}

function titleOf(family: number, level: number, index: number): string {
  const subject = SUBJECTS[(index + family) % SUBJECTS.length]!;
  const round = Math.floor(index / SUBJECTS.length);
  const place = PLACES_OF_WORK[(round + level) % PLACES_OF_WORK.length]!;
  const number = Math.floor(round / PLACES_OF_WORK.length);
  return `${place} ${subject} ${RANKS[level]!}${number === 0 ? '' : ` ${number + 1}`}`;
}

function drawMoves(cells: Cells, random: () => number): readonly Move[] {
  const moves: Move[] = [];
  const isDrawn = new Set<string>();
  cells.forEach((row, family) =>
    row.forEach((cell, level) =>
      cell.forEach(({ id: from }, index) => {
        const count = 2 + Math.floor(random() * 3);
        for (let draw = 0; draw < count; draw += 1) {
          const kind = random();
          const rise = kind < UP ? 1 : kind < UP + SIDEWAYS ? 0 : 2;
          const isAtHome = random() < AT_HOME;
          const targetFamily = isAtHome ? family : Math.floor(random() * cells.length);
          const target = cells[targetFamily]![Math.min(level + rise, row.length - 1)]!;
          const near =
            (index + 0.5) / cell.length + (random() - random()) * (isAtHome ? 0.25 : 0.6);
          const to = target[Math.floor(Math.min(0.999, Math.max(0, near)) * target.length)]?.id;
          const key = `${from}__${to}`;
          if (to === undefined || to === from || isDrawn.has(key)) continue;
          isDrawn.add(key);
          const isUp = rise > 0 && level < row.length - 1;
          moves.push({
            id: key,
            from,
            to,
            kind: isUp ? 'promotion' : 'transition',
          });
        }
      }),
    ),
  );
  return moves;
}

function drawWages(families: readonly Family[], random: () => number): WageTable {
  const rows = families.flatMap(({ id }) =>
    Array.from({ length: OCCUPATIONS_PER_FAMILY }, (_, index) => {
      const median = Math.round(42 + random() * 70) * 1000;
      const cells = [0.62, 0.78, 1, 1.3, 1.65].map((ratio) => Math.round(median * ratio));
      return [`${id}-${index}`, cells] as const;
    }),
  );
  return {
    source: 'synthetic',
    period: '2025-05',
    columns: ['p10', 'p25', 'p50', 'p75', 'p90'],
    places: { us: Object.fromEntries(rows) },
  };
}

/** Splits a count in the proportion of shares, whole and exact: largest remainders first. */
function shareOut(count: number, shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (share / total) * count);
  const whole = exact.map(Math.floor);
  const left = count - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - whole[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  for (const { index } of byRemainder) whole[index]! += 1;
  return whole;
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Schools that award degrees of the field, as they report them; see data/README.md. */
export interface SchoolTable {
  readonly $schema?: string | undefined;
  /** Where the awards are from. */
  readonly source: string;
  /** Where the schools' names, places and web addresses are from. */
  readonly directorySource: string;
  /** Where the codes' titles are from. */
  readonly codeSource: string;
  /** Years in which the academic years ended, oldest first: 2024 is July 2023 to June 2024. */
  readonly years: readonly number[];
  readonly codes: readonly SchoolCode[];
  /** By state, then by name. */
  readonly schools: readonly School[];
}

/** A kind of program, as schools report it. */
export interface SchoolCode {
  /** Of the Classification of Instructional Programs. */
  readonly code: string;
  readonly name: string;
  /** The publisher's title. */
  readonly title: string;
}

export interface School {
  /** The publisher's number for it. */
  readonly id: number;
  readonly name: string;
  readonly city: string;
  /** Postal code in small letters. */
  readonly state: string;
  readonly control: SchoolControl;
  readonly length: SchoolLength;
  readonly web?: string | undefined;
  readonly awards: readonly SchoolAwards[];
}

export const SCHOOL_CONTROLS = ['public', 'nonprofit', 'forprofit'] as const;
export type SchoolControl = (typeof SCHOOL_CONTROLS)[number];

/** The longest programs a school has: four years or more, two, or less. */
export const SCHOOL_LENGTHS = ['four', 'two', 'less'] as const;
export type SchoolLength = (typeof SCHOOL_LENGTHS)[number];

/** A code, the publisher's award level, and how many were awarded in each year; null: no report for it. */
export type SchoolAwards = readonly [string, number, ...(number | null)[]];

/** Award levels that a reader chooses from, lowest first, each with the publisher's. */
export const AWARD_LEVELS = {
  certificate: [20, 21, 2, 4],
  associate: [3],
  bachelor: [5],
  postbacc: [6],
  master: [7],
  postmaster: [8],
  doctorate: [17, 18, 19],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type AwardId = keyof typeof AWARD_LEVELS;

export const AWARD_IDS = Object.keys(AWARD_LEVELS) as readonly AwardId[];

/** Undefined for a level that is not the publisher's. */
export function findAward(level: number): AwardId | undefined {
  return AWARD_IDS.find((id) => (AWARD_LEVELS[id] as readonly number[]).includes(level));
}

/** One kind of program at one school and one award level. */
export interface SchoolOffer {
  /** The same for the same program in another edition of the table. */
  readonly id: string;
  readonly school: School;
  readonly code: SchoolCode;
  readonly level: number;
  readonly award: AwardId;
  /** One for each year of the table; null: no report for it. */
  readonly counts: readonly (number | null)[];
  /** Of the last year; null: no report for it. */
  readonly latest: number | null;
  /** Of all years. */
  readonly total: number;
}

/** Every offer of a sound table, school by school. */
export function listOffers(table: SchoolTable): readonly SchoolOffer[] {
  const codes = new Map(table.codes.map((code) => [code.code, code]));
  return table.schools.flatMap((school) =>
    school.awards.flatMap(([cip, level, ...counts]) => {
      const code = codes.get(cip);
      const award = findAward(level);
      if (code === undefined || award === undefined) return [];
      return [
        {
          id: `${school.id}-${cip}-${level}`,
          school,
          code,
          level,
          award,
          counts,
          latest: counts.at(-1) ?? null,
          total: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
        },
      ];
    }),
  );
}

/** What is looked for; undefined or empty: any. */
export interface SchoolQuery {
  readonly state?: string | undefined;
  readonly award?: AwardId | undefined;
  readonly codes?: readonly string[] | undefined;
  /** Words that each stand in the school's name or city. */
  readonly words?: string | undefined;
}

/** The offers that fit all of a query, in their order. */
export function findOffers(
  offers: readonly SchoolOffer[],
  { state, award, codes = [], words = '' }: SchoolQuery,
): readonly SchoolOffer[] {
  const asked = toPlain(words).split(' ').filter(Boolean);
  return offers.filter(({ school, code, ...offer }) => {
    const text = toPlain(`${school.name} ${school.city}`);
    return (
      (state === undefined || school.state === state) &&
      (award === undefined || offer.award === award) &&
      (codes.length === 0 || codes.includes(code.code)) &&
      asked.every((word) => text.includes(word))
    );
  });
}

/** Small letters and digits without marks, words parted by one space. */
function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The award level of a program of the map; undefined: schools report none of it here. */
export function awardOfProgram(level: string): AwardId | undefined {
  return AWARD_IDS.find((id) => id === level);
}

/**
 * What the words of this map mean in code. Two halves, because a phone should
 * not wait for prose: a `CareerMap` is all that the map, the filters and the
 * planner need; `CareerDetails` is what a reader asks for role by role.
 *
 * Ids are plain strings; lookups are built once, in careerGraph.ts.
 */

import type { Profile } from './profile.ts';

export const PROGRAM_LEVELS = [
  'hs',
  'certificate',
  'associate',
  'bachelor',
  'postbacc',
  'master',
  'doctorate',
] as const;

export type ProgramLevel = (typeof PROGRAM_LEVELS)[number];

/** What employers take from people without experience: teaching on the job, an apprentice's mark, a practicum. */
export const BEGINNER_WAYS = ['training', 'apprentice', 'practicum'] as const;
export type BeginnerWay = (typeof BEGINNER_WAYS)[number];

/** The requirement language: see DOMAIN section 2 in data/README.md. */
export type Requirement =
  | ProgramRequirement
  | { readonly credential: string }
  | { readonly experienceMonths: number; readonly in?: readonly string[] | undefined }
  | { readonly attest: string }
  | { readonly allOf: readonly Requirement[] }
  | { readonly anyOf: readonly Requirement[] }
  | { readonly atLeast: number; readonly of: readonly Requirement[] };

/** That program level or above; field and accreditation only where the rule names them. */
export interface ProgramRequirement {
  readonly program: ProgramLevel;
  readonly field?: string | undefined;
  readonly accreditation?: string | undefined;
}

export interface Level {
  readonly id: string;
  readonly name: string;
  /** Usual years, in words. */
  readonly experience: string;
}

export interface LevelDetails {
  readonly scope: string;
  readonly sources: readonly string[];
}

export interface Family {
  readonly id: string;
  readonly name: string;
  /** For lane heads: 24 characters or fewer. */
  readonly shortName: string;
}

export interface FamilyDetails {
  readonly summary: string;
  readonly sources: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A starting point outside the field; never a target. */
export interface Origin {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string | undefined;
}

export interface OriginDetails {
  readonly summary: string;
  /** Ids of programs that most people there have completed. */
  readonly programs: readonly string[];
  readonly sources: readonly string[];
}

export type Percentile = 'p10' | 'p25' | 'p50' | 'p75' | 'p90';
export type RemoteUse = 'rare' | 'sometimes' | 'common';
export type MoveKind = 'promotion' | 'transition' | 'entry';

/** Which three published percentiles stand for a role among the jobs of its occupation. */
export interface WageBand {
  readonly low: Percentile;
  readonly middle: Percentile;
  readonly high: Percentile;
}

export interface Role {
  readonly id: string;
  readonly title: string;
  /** Only for cards; the full title is the accessible name. */
  readonly shortTitle?: string | undefined;
  readonly family: string;
  readonly level: string;
  readonly isEmerging: boolean;
  /** Outside the core of the field: off the map until asked for. */
  readonly isAdjacent: boolean;
  readonly settings: readonly string[];
  readonly remote: RemoteUse;
  /** Absent: nothing is asked. */
  readonly requires?: Requirement | undefined;
  readonly prefers?: Requirement | undefined;
  /** SOC 2018 code of the occupation whose wages apply. */
  readonly soc: string;
  readonly wageBand: WageBand;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: MoveKind;
}

export type CredentialStatus = 'active' | 'retiring' | 'renamed' | 'retired';

/** A credential as far as the map needs it. */
export interface CredentialName {
  readonly id: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly status: CredentialStatus;
  /** Whether nobody without experience can get it, by its rule and all that leads to; absent: no. */
  readonly needsExperience?: true | undefined;
}

export interface CareerMap {
  readonly id: string;
  readonly title: string;
  /** ISO date of the data. */
  readonly asOf: string;
  /** Columns, lowest first. */
  readonly levels: readonly Level[];
  /** Lanes, top first. */
  readonly families: readonly Family[];
  readonly settings: readonly Named[];
  readonly origins: readonly Origin[];
  readonly roles: readonly Role[];
  readonly moves: readonly Move[];
  readonly credentials: readonly CredentialName[];
}

// ------------------------------------------------------------------ details

export type Grade = 'published' | 'secondary' | 'derived' | 'editorial';

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string | undefined;
  /** Year the source speaks for. */
  readonly year: number;
  readonly grade: Grade;
  /** How often its publisher renews it, in years; absent where it does not. */
  readonly cycleYears?: number | undefined;
  readonly licence?: string | undefined;
  readonly note?: string | undefined;
}

/** A stated value with where it was read. */
export interface Fact<T> {
  readonly value: T;
  readonly sources: readonly string[];
  readonly year?: number | undefined;
  readonly note?: string | undefined;
}

export interface RoleDetails {
  readonly alternateTitles: readonly string[];
  /** Titles that other roles list, too. */
  readonly sharedTitles: readonly string[];
  readonly summary: string;
  readonly duties: readonly string[];
  readonly day?: string | undefined;
  /** Usual experience, in months, of people who hold the job. */
  readonly experienceMonths: Range;
  /** What some employers take in place of experience or a full credential. */
  readonly beginners: readonly {
    readonly accepts: BeginnerWay;
    readonly text: string;
    readonly sources: readonly string[];
  }[];
  readonly onet?: string | undefined;
  /** Why this occupation code. */
  readonly occupationBasis: string;
  readonly wageBandWhy: string;
  /** Source ids for each group of facts. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

export interface MoveDetails {
  /** What this way asks on top of the target role's own requirement. */
  readonly requires?: Requirement | undefined;
  readonly prefers?: Requirement | undefined;
  /** Months most people stay in the first role; 0 means no set time. */
  readonly usualMonths: number;
  readonly how: string;
  readonly carriesOver: readonly string[];
  readonly toAdd: readonly string[];
  /** Why the middle of the pay band is lower after this promotion. */
  readonly payFalls?: string | undefined;
  readonly sources: readonly string[];
}

export interface Fee {
  readonly what: string;
  /** Absent where it cannot be said in dollars; the note says why. */
  readonly usd?: number | Range | undefined;
  readonly sources: readonly string[];
  readonly year?: number | undefined;
  readonly note?: string | undefined;
}

export interface Credential {
  readonly id: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly issuer: string;
  readonly focus: string;
  readonly summary: string;
  readonly status: {
    readonly value: CredentialStatus;
    readonly replacedBy?: string | undefined;
    readonly sources: readonly string[];
    readonly year?: number | undefined;
    readonly note?: string | undefined;
  };
  readonly eligibility: {
    readonly requires?: Requirement | undefined;
    readonly prefers?: Requirement | undefined;
    readonly note?: string | undefined;
    readonly sources: readonly string[];
    readonly year?: number | undefined;
  };
  readonly exam?: Exam | undefined;
  readonly fees: readonly Fee[];
  readonly renewal?: Renewal | undefined;
  readonly buildsOn?: readonly string[] | undefined;
  readonly notes?: readonly Fact<string>[] | undefined;
  readonly url?: string | undefined;
}

export interface Exam {
  readonly questions?: Fact<string> | undefined;
  readonly hours?: Fact<number> | undefined;
  readonly delivery?: Fact<string> | undefined;
  readonly retake?: Fact<string> | undefined;
  readonly other?: readonly Fact<string>[] | undefined;
}

export interface Renewal {
  readonly cycleMonths?: Fact<number> | undefined;
  readonly continuingEducation?: Fact<number> | undefined;
  /** What the continuing education is counted in: CEUs unless said. */
  readonly continuingEducationUnit?: string | undefined;
  readonly fees?: readonly Fee[] | undefined;
  readonly rules?: readonly Fact<string>[] | undefined;
}

export interface Program {
  readonly id: string;
  readonly name: string;
  readonly level: ProgramLevel;
  readonly field?: string | undefined;
  readonly accreditation?: string | undefined;
  readonly summary: string;
  /** Full-time months. */
  readonly months: Range & {
    readonly sources: readonly string[];
    readonly note?: string | undefined;
  };
  readonly tuition?:
    | {
        readonly usd?: Range | undefined;
        readonly sources: readonly string[];
        readonly year?: number | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  /** Leads into a profession of its own, such as law: it counts for who has it, and is in no plan. */
  readonly professional?: true | undefined;
  /** The shorter way for those who come with an earlier program. */
  readonly completion?: ProgramCompletion | undefined;
  /** CIP codes under which schools report programs like it, the usual one first. */
  readonly cips?: readonly string[] | undefined;
  readonly requires?: Requirement | undefined;
  readonly next: readonly string[];
  readonly sources: readonly string[];
}

/** What is left of a program for those who have completed another before it. */
export interface ProgramCompletion {
  readonly after: ProgramRequirement;
  /** Full-time months. */
  readonly months: Range;
  readonly tuitionUsd?: Range | undefined;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

export interface Outlook {
  readonly fromYear: number;
  readonly toYear: number;
  /** Persons. */
  readonly employmentFrom: number | null;
  readonly employmentTo: number | null;
  readonly changePercent: number | null;
  readonly openingsPerYear: number | null;
  readonly entryEducation: string | null;
  readonly workExperience: string | null;
  readonly training: string | null;
  readonly source: string;
}

export interface Occupation {
  readonly soc: string;
  readonly title: string;
  readonly onet: readonly {
    readonly code: string;
    readonly title: string;
    readonly jobZone: number | null;
  }[];
  readonly outlook?: Outlook | undefined;
}

export interface Attestation {
  readonly id: string;
  /** First person: what the reader would be agreeing to. */
  readonly text: string;
  /**
   * How one comes to be able to say it, and the months that takes; 0: on the
   * side, as joining an association. Absent: no step leads there.
   */
  readonly gain?:
    | { readonly by: 'joining' | 'study' | 'work'; readonly months: number }
    | undefined;
  readonly sources: readonly string[];
}

/** A profile to start from. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** What it fills in, in words. */
  readonly says: string;
  readonly profile: Profile;
}

/** Observed moves of workers between occupation groups within a year. */
export interface Mobility {
  readonly source: string;
  /** What years it speaks for, in words. */
  readonly period: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    /** The occupation codes of today that the group holds. */
    readonly socs: readonly string[];
    /** Share of its workers found in it a year later. */
    readonly stayShare: number;
  }[];
  /** Shares of all workers of the first group; pairs that were not observed are absent. */
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly share: number;
  }[];
}

/** Everything read on demand, in data order. */
export interface CareerDetails {
  readonly levels: Readonly<Record<string, LevelDetails>>;
  readonly families: Readonly<Record<string, FamilyDetails>>;
  readonly origins: Readonly<Record<string, OriginDetails>>;
  readonly roles: Readonly<Record<string, RoleDetails>>;
  readonly moves: Readonly<Record<string, MoveDetails>>;
  readonly credentials: readonly Credential[];
  readonly programs: readonly Program[];
  readonly presets: readonly Preset[];
  readonly mobility: Mobility;
  readonly occupations: readonly Occupation[];
  readonly sources: readonly Source[];
  readonly attestations: readonly Attestation[];
  readonly fields: readonly Named[];
  readonly accreditations: readonly Named[];
}

// -------------------------------------------------------------- places, wages

export type PlaceKind = 'nation' | 'state' | 'metro' | 'nonmetro';

/** A place's id: `us`, a postal code in small letters, or an area code. */
export const PLACE_CODE = /^(us|[a-z]{2}|\d{5,7})$/;

export interface Place {
  /** See PLACE_CODE. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Postal codes, the largest part first; absent for the nation. */
  readonly states?: readonly string[] | undefined;
  /** BEA regional price parity, US = 100; absent where BEA gives none. */
  readonly priceParity?: number | undefined;
}

/**
 * A published cell: a number, or why there is none. `#`: at or above the
 * survey's top code; `*`, `**`: not released; null: blank in the copy at hand.
 */
export type WageCell = number | '#' | '*' | '**' | null;

export type WageColumn = 'employment' | 'locationQuotient' | Percentile | 'mean';

/** Published figures of one survey, for some places. USD per year. */
export interface WageTable {
  readonly source: string;
  /** Year and month, such as 2025-05. */
  readonly period: string;
  readonly columns: readonly WageColumn[];
  /** Place id, then occupation code, then one cell per column. */
  readonly places: Readonly<Record<string, Readonly<Record<string, readonly WageCell[]>>>>;
}

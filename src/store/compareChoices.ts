import type { AwardId } from '../domain/schools.ts';

/** What a link says of a comparison, and of the pages that set things side by side; everything but the profile. */
export interface CompareChoices {
  /** Ids of the roles compared, in the reader's order; MOST_COMPARED at most. */
  readonly roles: readonly string[];
  /** Paths compared, in the reader's order; MOST_COMPARED at most. */
  readonly paths: readonly ComparedPath[];
  /** Which view is open; absent: see findView. */
  readonly show?: CompareView | undefined;
  /** Figures in national dollars by price parity, rather than local ones. */
  readonly adjustsPrices: boolean;
  /** Raise for each full year in the same role, in percent, above what prices rise; in tenths. */
  readonly raisePercent: number;
  /** Which part of each pay band the figures are worked out for. */
  readonly band: BandEnd;
  /** Which end of a program's tuition is counted; absent: low to high, the middle as typical. */
  readonly tuition?: TuitionKind | undefined;
  /** Whether renewals of the credentials gained on the way are paid for. */
  readonly paysRenewals: boolean;
  /** Help with tuition, USD for each year of study. */
  readonly aidUsdPerYear: number;
  /** What one earns at a start whose pay the map does not know, USD a year; absent: not known. */
  readonly startPayUsd?: number | undefined;
  /** Of a role's wages: postal code in small letters of the state whose areas are shown. */
  readonly areas?: string | undefined;
  /** Of a role's wages: the column by which places are sorted, `-` before it for the highest first. */
  readonly rank?: string | undefined;
  /** Of schools: postal code in small letters, or `all`; absent: the state of the place in force. */
  readonly schoolState?: string | undefined;
  /** Of schools: only this award level. */
  readonly award?: AwardId | undefined;
  /** Of schools: only these kinds of programs, by their codes; empty: all. */
  readonly cips: readonly string[];
  /** Of schools: words of a name or a city. */
  readonly schoolWords: string;
  /** Of schools: the column they are sorted by, `-` before it for the highest first. */
  readonly schoolOrder?: string | undefined;
  /** Of competencies: the role that is looked at. */
  readonly job?: string | undefined;
  /** Of competencies: the role it is set against; absent: the reader's own position. */
  readonly against?: string | undefined;
}

export type CompareView = 'roles' | 'paths';
export type BandEnd = 'low' | 'middle' | 'high';
/** `instate`: the low end, that of public schools in one's own state; `private`: the high end. */
export type TuitionKind = 'instate' | 'private';

/** A path as a link names it: it is laid out anew under the assumptions in force. */
export interface ComparedPath {
  /** Id of a role or origin; absent: where the reader is, with what the profile holds. */
  readonly from?: string | undefined;
  /** Empty: one stays where one is. */
  readonly steps: readonly ComparedStep[];
  /** Place whose pay counts; absent: the chosen one. */
  readonly place?: string | undefined;
}

export interface ComparedStep {
  readonly role: string;
  /** Least months to stay in the node before this step. */
  readonly afterMonths: number;
  /** Ids of programs, credentials and statements that are studied for it, in order. */
  readonly studies: readonly string[];
}

export const MOST_COMPARED = 4;
/** Letters of a search among schools. */
export const LONGEST_SCHOOL_WORDS = 60;
export const MOST_RAISE_PERCENT = 10;
export const MOST_AID_USD = 99_999;

export const DEFAULT_COMPARE_CHOICES: CompareChoices = {
  roles: [],
  paths: [],
  adjustsPrices: false,
  raisePercent: 0,
  band: 'middle',
  paysRenewals: true,
  aidUsdPerYear: 0,
  cips: [],
  schoolWords: '',
};

/** The view that a comparison opens with: paths where only paths are in it. */
export function findView({ show, roles, paths }: CompareChoices): CompareView {
  return show ?? (roles.length === 0 && paths.length > 0 ? 'paths' : 'roles');
}

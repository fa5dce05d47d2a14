import type { RemoteUse } from '../model.ts';

/** O*NET's six kinds of interest, in its order. */
export const INTERESTS = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;
export type Interest = (typeof INTERESTS)[number];

/** O*NET's work styles that statements rest on. */
export const WORK_STYLES = [
  'attention-to-detail',
  'cooperation',
  'independence',
  'integrity',
] as const;
export type WorkStyle = (typeof WORK_STYLES)[number];

export const FIT_ANSWERS = ['agree', 'partly', 'not'] as const;
export type FitAnswer = (typeof FIT_ANSWERS)[number];

/** Answers by the ids of their statements; none for a statement that was passed over. */
export type FitAnswers = Readonly<Record<string, FitAnswer>>;

/** What a reader may agree to, and what that says. */
export interface FitStatement {
  readonly id: string;
  /** First person. */
  readonly text: string;
  /** What it tells families apart by; absent: it is about the whole field. */
  readonly speaksFor?:
    | { readonly interest: Interest }
    | { readonly families: readonly string[] }
    | undefined;
  /** The work style that bears it out. */
  readonly style?: WorkStyle | undefined;
  /** What it means to agree, and not to: a sentence each. */
  readonly agree: string;
  readonly not: string;
  readonly looks?: readonly FitLook[] | undefined;
  readonly sources: readonly string[];
}

/** Where on the map to look after an answer. */
export interface FitLook {
  readonly after: Exclude<FitAnswer, 'partly'>;
  readonly words: string;
  readonly filters: {
    readonly levels?: readonly string[] | undefined;
    readonly families?: readonly string[] | undefined;
    readonly settings?: readonly string[] | undefined;
    readonly remote?: readonly RemoteUse[] | undefined;
    readonly isNewcomersOnly?: true | undefined;
    readonly isEmergingOnly?: true | undefined;
  };
}

/** O*NET's figures of the occupations that roles have. */
export interface FitFigures {
  readonly interestSource: string;
  readonly styleSource: string;
  readonly occupations: readonly {
    /** O*NET code. */
    readonly code: string;
    /** How well the work suits each interest, 1 to 7, in the order of INTERESTS. */
    readonly interests: readonly number[];
    /** How much each style matters, 1 to 5, in the order of WORK_STYLES; absent where O*NET has none. */
    readonly styles?: readonly number[] | undefined;
  }[];
}

export interface FitPart {
  readonly $schema?: string | undefined;
  readonly statements: readonly FitStatement[];
  /** Written by tools/fit. */
  readonly onet: FitFigures;
}

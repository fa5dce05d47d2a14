import type { FitAnswer, FitAnswers, FitStatement } from './fitModel.ts';

/** Toward a family, best first. */
export const FIT_VERDICTS = ['suits', 'partly', 'open', 'less'] as const;
export type FitVerdict = (typeof FIT_VERDICTS)[number];

/** A statement with its answer; undefined where it was passed over. */
export interface AnsweredStatement {
  readonly statement: FitStatement;
  readonly answer: FitAnswer | undefined;
}

export interface FamilyReading {
  readonly family: string;
  /** (agreed − not) ÷ all statements that speak for the family, −1 to 1; 0 where none does. */
  readonly support: number;
  readonly verdict: FitVerdict;
  /** Every statement that speaks for it, in their order. */
  readonly reasons: readonly AnsweredStatement[];
}

export interface FitReading {
  readonly countAnswered: number;
  /** All families, the best supported first; ties in the given order. */
  readonly families: readonly FamilyReading[];
  /**
   * The families with the most support, where that is more than none and not the
   * same for all: then the answers do not tell them apart.
   */
  readonly favorites: readonly string[];
  /** Statements that say something of the whole field: those that speak for no family, and those that a work style bears out. */
  readonly field: readonly AnsweredStatement[];
}

/** Support from which a family suits. */
const SUITS = 0.5;

/**
 * What answers say of the families of a field. Each statement counts the same for
 * each family that it speaks for: agreeing +1, partly or no answer 0, not −1. So
 * agreeing more never lowers a family that a statement speaks for, and changes
 * nothing for the others. Nothing is left out for an answer.
 */
export function readFit(
  statements: readonly FitStatement[],
  answers: FitAnswers,
  families: readonly string[],
  /** The families that a statement speaks for; undefined for one about the whole field. */
  listFamilies: (statement: FitStatement) => readonly string[] | undefined,
): FitReading {
  const answered = statements.map((statement) => ({ statement, answer: answers[statement.id] }));
  const readings = families
    .map((family): FamilyReading => {
      const reasons = answered.filter(({ statement }) => listFamilies(statement)?.includes(family));
      const count = (wanted: FitAnswer) => reasons.filter(({ answer }) => answer === wanted).length;
      const support = reasons.length === 0 ? 0 : (count('agree') - count('not')) / reasons.length;
      return { family, support, verdict: judge(support), reasons };
    })
    .sort((a, b) => b.support - a.support);
  const most = readings[0]?.support ?? 0;
  const isOneSided = readings.some(({ support }) => support < most);
  return {
    countAnswered: answered.filter(({ answer }) => answer !== undefined).length,
    families: readings,
    favorites:
      most > 0 && isOneSided
        ? readings.filter(({ support }) => support === most).map(({ family }) => family)
        : [],
    field: answered.filter(
      ({ statement }) => listFamilies(statement) === undefined || statement.style !== undefined,
    ),
  };
}

function judge(support: number): FitVerdict {
  if (support >= SUITS) return 'suits';
  if (support > 0) return 'partly';
  return support === 0 ? 'open' : 'less';
}

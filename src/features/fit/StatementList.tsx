import { useId } from 'react';
import {
  FIT_ANSWERS,
  type FitAnswer,
  type FitAnswers,
  type FitStatement,
} from '../../domain/guide/fitModel.ts';
import { ANSWER_WORDS } from './fitWords.ts';
import styles from './StatementList.module.css';

/** Statements, each to be agreed to, partly or not; nothing is chosen at first. */
export function StatementList({
  statements,
  answers,
  onAnswer,
}: {
  readonly statements: readonly FitStatement[];
  readonly answers: FitAnswers;
  readonly onAnswer: (statement: string, answer: FitAnswer) => void;
}) {
  const prefix = useId();
  return (
    <ol className={styles.list}>
      {statements.map(({ id, text }) => (
        <li key={id}>
          {/* A legend has no line of its own for a list's number to stand beside. */}
          <div role="radiogroup" aria-labelledby={`${prefix}-${id}`} className={styles.statement}>
            <p id={`${prefix}-${id}`} className={styles.text}>
              {text}
            </p>
            <div className={styles.answers}>
              {FIT_ANSWERS.map((answer) => (
                <label key={answer} className={styles.answer}>
                  <input
                    type="radio"
                    name={`${prefix}-${id}`}
                    checked={answers[id] === answer}
                    onChange={() => onAnswer(id, answer)}
                  />
                  {ANSWER_WORDS[answer]}
                </label>
              ))}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

import { useCallback, useState } from 'react';
import { FIT_ANSWERS, type FitAnswer, type FitAnswers } from '../../domain/guide/fitModel.ts';
import { readStored, writeStored } from '../../ui/safeStorage.ts';

export const FIT_KEY = 'him-career-atlas-fit';

/** The answers, kept in this browser alone where it keeps anything; they are in no link. */
export function useKeptAnswers(): {
  readonly answers: FitAnswers;
  readonly answer: (statement: string, answer: FitAnswer) => void;
  /** Forgets them, also in the browser. */
  readonly clear: () => void;
} {
  const [answers, setAnswers] = useState(() => parseAnswers(readStored(FIT_KEY)));
  return {
    answers,
    answer: useCallback((statement, answer) => {
      setAnswers((before) => {
        const next = { ...before, [statement]: answer };
        writeStored(FIT_KEY, JSON.stringify(next));
        return next;
      });
    }, []),
    clear: useCallback(() => {
      writeStored(FIT_KEY, undefined);
      setAnswers({});
    }, []),
  };
}

/** What can be read of a stored text; the rest is left out. */
function parseAnswers(text: string | undefined): FitAnswers {
  if (text === undefined) return {};
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    // Not ours, or broken off: the reader answers anew, and the next answer replaces it.
    return {};
  }
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, FitAnswer] =>
      FIT_ANSWERS.some((known) => known === entry[1]),
    ),
  );
}

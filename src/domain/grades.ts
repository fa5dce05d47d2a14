import type { Grade, Source } from './model.ts';

/** Surest first. */
export const GRADES: readonly Grade[] = ['published', 'secondary', 'derived', 'editorial'];

/**
 * The grades that a fact's sources have, surest first, each once. A fact that
 * rests on several is no surer than its last one.
 */
export function listGrades(sources: readonly Pick<Source, 'grade'>[]): readonly Grade[] {
  return GRADES.filter((grade) => sources.some((source) => source.grade === grade));
}

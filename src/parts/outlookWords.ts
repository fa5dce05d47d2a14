import type { Outlook } from '../domain/model.ts';

/** `expected to grow by 7.1%`. */
export function describeGrowth({ changePercent }: Pick<Outlook, 'changePercent'>): string {
  if (changePercent === null) return 'no figure published';
  if (changePercent === 0) return 'expected to stay the same';
  return `expected to ${changePercent > 0 ? 'grow' : 'shrink'} by ${Math.abs(changePercent)}%`;
}

/** A published value in words, or that there is none. */
export function orMissing<T>(value: T | null, describe: (value: T) => string): string {
  return value === null ? 'no figure published' : describe(value);
}

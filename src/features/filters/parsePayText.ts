import type { PayRange } from '../../domain/roleFilters.ts';

/** The address holds seven digits. */
const MOST_USD = 9_999_999;

export type ParsedPay =
  | { readonly pay: PayRange | undefined }
  | { readonly problem: string; readonly end: 'min' | 'max' };

/**
 * A range from what was typed at its two ends, in whole US dollars a year:
 * `60000`, `60,000`, `$60,000` and `60k` are the same. An empty end is open;
 * both empty: no range.
 */
export function parsePayText(minText: string, maxText: string): ParsedPay {
  const min = parseUsd(minText);
  const max = parseUsd(maxText);
  if (min === 'unreadable') return { problem: 'Write an amount such as 60000.', end: 'min' };
  if (max === 'unreadable') return { problem: 'Write an amount such as 90000.', end: 'max' };
  if (min === undefined && max === undefined) return { pay: undefined };
  if (min !== undefined && max !== undefined && min > max) {
    return { problem: 'The highest pay is below the lowest.', end: 'max' };
  }
  return {
    pay: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
  };
}

function parseUsd(text: string): number | undefined | 'unreadable' {
  const plain = text.replace(/[$,\s]/g, '').toLowerCase();
  if (plain === '') return undefined;
  const match = /^(\d+)(?:\.\d*)?(k?)$/.exec(plain);
  if (match === null) return 'unreadable';
  const usd = match[2] === 'k' ? Math.round(Number(plain.slice(0, -1)) * 1000) : Number(match[1]);
  return usd > MOST_USD ? 'unreadable' : usd;
}

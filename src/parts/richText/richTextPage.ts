import { createContext } from 'react';
import { parseRichText } from '../../domain/guide/richText.ts';

/** For each term of a page, the text in which it comes first. */
export type FirstUses = ReadonlyMap<string, string>;

/** Absent: every text stands for itself. */
export const RichTextPageContext = createContext<FirstUses | undefined>(undefined);

/** From the texts of a page, in reading order. */
export function findFirstUses(texts: readonly string[]): FirstUses {
  const uses = new Map<string, string>();
  for (const text of texts) {
    for (const part of parseRichText(text).parts) {
      if (part.kind !== 'link' || part.to !== 'term' || uses.has(part.target)) continue;
      uses.set(part.target, text);
    }
  }
  return uses;
}

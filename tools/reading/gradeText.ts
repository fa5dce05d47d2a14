/** How hard a text is to read, and what that was worked out from. */
export interface ReadingGrade {
  /** School grade by Flesch and Kincaid: 9 is a ninth grader's. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

/**
 * Grades some texts together: 0.39 × words per sentence + 11.8 × syllables per
 * word − 15.59. A text or a list item that has no full stop ends a sentence,
 * too. `isExcepted` words (terms, names, numbers) make sentences longer, but
 * their syllables are not counted: they can't be said in another way. Syllables
 * are guessed from the spelling.
 */
export function gradeTexts(
  texts: readonly string[],
  isExcepted: (word: string) => boolean,
): ReadingGrade {
  const sentences = texts.flatMap(splitSentences);
  const words = sentences.flatMap(splitWords);
  const counted = words.filter((word) => !isExcepted(word));
  if (counted.length === 0) return { grade: 0, words: words.length, sentences: sentences.length };
  const syllables = counted.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / counted.length) - 15.59;
  return { grade, words: words.length, sentences: sentences.length };
}

/** Sentences with at least one word; the dots of `U.S.` and `vs.` end none. */
export function splitSentences(text: string): readonly string[] {
  return text
    .replaceAll(/\b(\p{L})\.(?=\p{L}\.|\s*\p{Ll})/gu, '$1')
    .replaceAll(/\b(\p{Lu})\.(\p{Lu})\./gu, '$1$2')
    .replaceAll(/\b([A-Z]{2,3})\.(?=\s)/g, '$1')
    .split(/[.!?]+(?=\s|$)|\n+/u)
    .filter((sentence) => splitWords(sentence).length > 0);
}

export function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}$][\p{L}\p{N}’',.$%*-]*/gu) ?? [];
}

/** By groups of vowels, without the silent ones at the end. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[’']s?$|[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replaceAll(SILENT, '').replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(APART)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/** Of rule, rules, used and management, but not of table, houses and wanted. */
const SILENT =
  /(?<=[^laeiouy]|[aeiouy]l)e(?:$|(?=(?:ment|ful|less|ly|ness)s?$))|(?<=[^aeiouylscgzxh]|[aeiouy]l)es$|(?<=[^aeiouytd])ed$/g;

/** Vowels side by side that are said one by one: pat-i-ent, cre-at, ra-di-o, qui-et, be-ing. */
const APART =
  /(?<![ct])i(?:a(?!l)|en|um|or|o$|et)|(?<=s)cien|creat|idea|area|[^r]real$|(?<=[aeouy])ing$|ual/g;

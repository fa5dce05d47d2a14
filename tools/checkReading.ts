import { plainRichText } from '../src/domain/guide/richText.ts';
import type { GuidePartName, GuideParts } from '../src/domain/guide/guideParts.ts';
import { parseGuide } from '../src/format/guide/parseGuide.ts';
import { parseCareerMap } from '../src/format/parseCareerMap.ts';
import { gradeTexts, splitWords } from './reading/gradeText.ts';
import { readGuideFiles, readMapFiles } from './readMapFiles.ts';

/** The highest grade that a text of the guide may have. */
const HIGHEST_GRADE = 9;

/** Shorter runs of text are graded with what follows: the measure says nothing about two sentences. */
const FEWEST_WORDS = 100;

/** Of these the words are O*NET's, not ours. */
const NOT_OURS: readonly GuidePartName[] = ['skills'];

/** Fields that hold no text of the guide. */
const NO_TEXTS: ReadonlySet<string> = new Set(['$schema', 'id', 'url', 'sources', 'note']);

/** Prints the grade of each stretch of the guide's texts; fails where one is harder than it may be. */
export function main(
  [folder = 'data/him-us']: readonly string[],
  print: (line: string) => void = console.log,
): number {
  const { atlas } = parseCareerMap(readMapFiles(folder));
  const parts = atlas && parseGuide(readGuideFiles(folder), atlas).parts;
  if (atlas === undefined || parts === undefined) {
    print(`${folder} has problems; run npm run check:data first.`);
    return 1;
  }
  const stretches = listStretches(parts, listTermWords(parts));
  const hard = stretches.filter(({ grade }) => grade > HIGHEST_GRADE);
  for (const { at, grade, words } of hard) {
    print(`${at}: grade ${grade.toFixed(1)} in ${words} words; at most ${HIGHEST_GRADE}`);
  }
  const words = stretches.reduce((sum, stretch) => sum + stretch.words, 0);
  const mean = stretches.reduce((sum, { grade, words: own }) => sum + grade * own, 0) / words;
  print(
    `${words} words of the guide in ${stretches.length} stretches: grade ${mean.toFixed(1)} on average, ${hard.length} above ${HIGHEST_GRADE}.`,
  );
  return hard.length === 0 ? 0 : 1;
}

export interface Stretch {
  /** Where it begins, such as `guide/pages.json: pages[0].sections[1]`. */
  readonly at: string;
  readonly grade: number;
  readonly words: number;
}

/**
 * The texts of every part in order, in stretches of about FEWEST_WORDS; the
 * last of a part may be shorter and then joins the one before it. On a text
 * page no stretch goes beyond the page.
 */
export function listStretches(
  parts: GuideParts,
  exceptions: ReadonlySet<string>,
): readonly Stretch[] {
  const isExcepted = (word: string) =>
    /\d|^\p{Lu}{2}/u.test(word) || exceptions.has(normalize(word));
  const names = (Object.keys(parts) as GuidePartName[]).filter((name) => !NOT_OURS.includes(name));
  return names.flatMap((name) => {
    const runs =
      name === 'pages'
        ? parts.pages.pages.map((page, index) => listTexts(page, `pages[${index}]`))
        : [listTexts(parts[name], '')];
    return runs.flatMap(joinTexts).map(({ at, texts }) => {
      const { grade, words } = gradeTexts(texts, isExcepted);
      return { at: `guide/${name}.json: ${at}`, grade, words };
    });
  });
}

interface Run {
  readonly at: string;
  readonly texts: string[];
}

function joinTexts(texts: readonly { at: string; text: string }[]): readonly Run[] {
  const runs: Run[] = [];
  const countWords = ({ texts: own }: Run) => own.flatMap(splitWords).length;
  for (const { at, text } of texts) {
    const last = runs.at(-1);
    if (last === undefined || countWords(last) >= FEWEST_WORDS) runs.push({ at, texts: [text] });
    else last.texts.push(text);
  }
  const last = runs.at(-1);
  if (runs.length > 1 && last !== undefined && countWords(last) < FEWEST_WORDS) {
    runs.at(-2)!.texts.push(...last.texts);
    runs.pop();
  }
  return runs;
}

/** What readers read in sentences: titles and names, which have no stop at the end, are left out. */
function listTexts(value: unknown, at: string): readonly { at: string; text: string }[] {
  if (typeof value === 'string') {
    const text = plainRichText(value, () => '7');
    return /[.!?]$/.test(text) || splitWords(text).length > 8 ? [{ at, text }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listTexts(item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_TEXTS.has(key) ? [] : listTexts(inner, at === '' ? key : `${at}.${key}`),
  );
}

/** The words of the names of the glossary's terms. */
function listTermWords({ terms }: GuideParts): ReadonlySet<string> {
  const names = terms.terms.flatMap(({ term, fullForm = '' }) => [term, fullForm]);
  return new Set(names.flatMap(splitWords).map(normalize));
}

/** Without case and the plural: a term may stand in the plural. */
function normalize(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$|[.,]+$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

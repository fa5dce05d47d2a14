/**
 * The little language of texts in the guide: words, with links
 * `[words](kind:target)` and figures `{name}` or `{name:argument}`. Nothing
 * else is a sign, and there is no HTML; see data/README.md.
 */

export const LINK_KINDS = [
  'role',
  'credential',
  'program',
  'guide',
  'term',
  'page',
  'source',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Each figure, and whether it says of what: a SOC code, an id, or a filter. */
export const FIGURES = {
  pay: 'soc',
  payRange: 'soc',
  jobs: 'soc',
  growth: 'soc',
  openings: 'soc',
  months: 'program',
  tuition: 'program',
  examFee: 'credential',
  renewalFee: 'credential',
  renewalCycle: 'credential',
  renewalUnits: 'credential',
  shownRoles: 'filter',
  wageYear: undefined,
  outlookYears: undefined,
  roles: undefined,
  moves: undefined,
  credentials: undefined,
  levels: undefined,
  families: undefined,
} as const;
export type FigureName = keyof typeof FIGURES;

export interface RichLink {
  readonly kind: 'link';
  readonly words: string;
  readonly to: LinkKind;
  readonly target: string;
}

export interface RichFigure {
  readonly kind: 'figure';
  readonly name: FigureName;
  /** Empty where the figure takes none. */
  readonly argument: string;
}

export type RichPart = { readonly kind: 'words'; readonly words: string } | RichLink | RichFigure;

/** What can't be read, and how to mend it. */
export interface RichFault {
  /** Letters from the start of the text. */
  readonly at: number;
  readonly message: string;
}

export interface RichText {
  readonly parts: readonly RichPart[];
  readonly faults: readonly RichFault[];
}

const LINK = /^\[([^[\]{}]+)\]\(([a-z]+):([^()\s]+)\)/;
const FIGURE = /^\{([A-Za-z]+)(?::([^{}\s]*))?\}/;
const SIGN = /[[\]{}]/;

/**
 * The parts of a text, in order, without empty ones. Never throws: what can't
 * be read stays as words, and is named in `faults`. Cost: linear.
 */
export function parseRichText(text: string): RichText {
  const parts: RichPart[] = [];
  const faults: RichFault[] = [];
  const addWords = (words: string) => {
    const last = parts.at(-1);
    if (words === '') return;
    if (last?.kind === 'words') parts[parts.length - 1] = { ...last, words: last.words + words };
    else parts.push({ kind: 'words', words });
  };

  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const sign = rest.search(SIGN);
    if (sign !== 0) {
      const words = sign < 0 ? rest : rest.slice(0, sign);
      addWords(words);
      at += words.length;
      continue;
    }
    const match = LINK.exec(rest) ?? FIGURE.exec(rest);
    const read = match === null ? describeSign(rest) : readMatch(match);
    if (typeof read === 'string') {
      faults.push({ at, message: read });
      addWords(match?.[0] ?? rest.charAt(0));
    } else parts.push(read);
    at += match?.[0].length ?? 1;
  }
  return { parts, faults };
}

/** The text that parses to these parts. */
export function formatRichText(parts: readonly RichPart[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'words':
          return part.words;
        case 'link':
          return `[${part.words}](${part.to}:${part.target})`;
        case 'figure':
          return part.argument === '' ? `{${part.name}}` : `{${part.name}:${part.argument}}`;
      }
    })
    .join('');
}

/** What a reader or a search sees of a text: its words, without addresses; figures by `wordsOf`, or left out. */
export function plainRichText(
  text: string,
  wordsOf: (figure: RichFigure) => string = () => '',
): string {
  return parseRichText(text)
    .parts.map((part) => (part.kind === 'figure' ? wordsOf(part) : part.words))
    .join('');
}

/** The part, or what is wrong with it. */
function readMatch(match: RegExpExecArray): RichPart | string {
  if (match[0].startsWith('[')) {
    const [, words = '', to = '', target = ''] = match;
    const kind = LINK_KINDS.find((known) => known === to);
    if (kind === undefined) {
      return `no link leads to a "${to}"; the kinds are ${LINK_KINDS.join(', ')}`;
    }
    return { kind: 'link', words, to: kind, target };
  }
  const [, name = '', argument = ''] = match;
  const known = (Object.keys(FIGURES) as FigureName[]).find((figure) => figure === name);
  if (known === undefined) {
    return `no figure is called "${name}"; there are ${Object.keys(FIGURES).join(', ')}`;
  }
  const of = FIGURES[known];
  if (of === undefined && argument !== '') return `the figure "${name}" takes nothing after it`;
  if (of !== undefined && argument === '' && of !== 'filter') {
    return `the figure "${name}" needs a ${of} after it: {${name}:...}`;
  }
  return { kind: 'figure', name: known, argument };
}

function describeSign(rest: string): string {
  if (rest.startsWith('[')) return 'a link is written [words](kind:target)';
  if (rest.startsWith('{')) return 'a figure is written {name} or {name:argument}';
  return `"${rest.charAt(0)}" ends nothing; such signs are only for links and figures`;
}

import {
  PLACE_CODE,
  PROGRAM_LEVELS,
  type CareerMap,
  type ProgramLevel,
  type RemoteUse,
} from '../domain/model.ts';
import { STANDINGS } from '../domain/eligibility/gaps.ts';
import { ARRANGEMENTS, DEFAULT_CHOICES, MOVE_KINDS, SORT_FIELDS, type Choices } from './choices.ts';

/** A parameter that was left out of account; explainIgnored (urlReasons.ts) says why. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
}

export interface ParsedChoices {
  readonly choices: Choices;
  readonly ignored: readonly IgnoredParameter[];
}

/** The ids that parameters may name. */
export interface Vocabulary {
  readonly levels: readonly string[];
  readonly families: readonly string[];
  readonly credentials: readonly string[];
  readonly settings: readonly string[];
}

export function vocabularyOf(map: CareerMap): Vocabulary {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    levels: idsOf(map.levels),
    families: idsOf(map.families),
    credentials: idsOf(map.credentials),
    settings: idsOf(map.settings),
  };
}

const REMOTE: readonly RemoteUse[] = ['rare', 'sometimes', 'common'];
export const LONGEST_QUERY = 120;
/** Letters of all that a link says of a plan, and of a comparison. */
export const LONGEST_CARRIED = 2000;

interface Parameter {
  /** undefined: the default, left out of the link. */
  readonly write: (choices: Choices) => string | undefined;
  /** undefined: it can't be read. */
  readonly read: (text: string, vocabulary: Vocabulary) => Partial<Choices> | undefined;
  /** The words that it may hold, where it holds words. */
  readonly known?: (vocabulary: Vocabulary) => readonly string[];
}

/** A list of known words, joined by commas, in their own order. */
function listOf<T extends string>(
  known: (vocabulary: Vocabulary) => readonly T[],
  of: (choices: Choices) => readonly T[],
  toChoices: (values: readonly T[]) => Partial<Choices>,
): Parameter {
  return {
    known,
    write: (choices) => of(choices).join(',') || undefined,
    read: (text, vocabulary) => {
      const words: readonly string[] = known(vocabulary);
      const asked = text.split(',').filter((word) => word !== '');
      return asked.every((word) => words.includes(word))
        ? toChoices(known(vocabulary).filter((word) => asked.includes(word)))
        : undefined;
    },
  };
}

function oneOf<T extends string>(
  known: readonly T[],
  write: (choices: Choices) => T | undefined,
  toChoices: (value: T) => Partial<Choices>,
): Parameter {
  return {
    known: () => known,
    write,
    read: (text) => {
      const found = known.find((value) => value === text);
      return found && toChoices(found);
    },
  };
}

/** On is `1`; off is left out. */
function flag(isOn: (choices: Choices) => boolean, on: Partial<Choices>): Parameter {
  return {
    write: (choices) => (isOn(choices) ? '1' : undefined),
    read: (text) => (text === '1' ? on : text === '0' ? {} : undefined),
  };
}

/** `60000-90000`; either end may be left open: `60000-`, `-90000`. */
const payParameter: Parameter = {
  write: ({ pay }) => (pay === undefined ? undefined : `${pay.min ?? ''}-${pay.max ?? ''}`),
  read: (text) => {
    const match = /^(\d{1,7})?-(\d{1,7})?$/.exec(text);
    const min = match?.[1] === undefined ? undefined : Number(match[1]);
    const max = match?.[2] === undefined ? undefined : Number(match[2]);
    if ((min ?? max) === undefined || (min ?? 0) > (max ?? Infinity)) return undefined;
    return {
      pay: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    };
  },
};

const placeParameter: Parameter = {
  write: ({ place }) => place,
  read: (text) => (PLACE_CODE.test(text) ? { place: text } : undefined),
};

const queryParameter: Parameter = {
  write: ({ query }) => query || undefined,
  read: (text) => (text.length > LONGEST_QUERY ? undefined : { query: text }),
};

/** `pay`, or `-pay` for the highest first. */
const sortParameter: Parameter = {
  known: () => SORT_FIELDS,
  write: ({ sort }) =>
    sort.field === DEFAULT_CHOICES.sort.field && !sort.isDescending
      ? undefined
      : `${sort.isDescending ? '-' : ''}${sort.field}`,
  read: (text) => {
    const isDescending = text.startsWith('-');
    const field = SORT_FIELDS.find((known) => known === (isDescending ? text.slice(1) : text));
    return field && { sort: { field, isDescending } };
  },
};

const moveKindList = listOf(
  () => MOVE_KINDS,
  ({ moveKinds }) => moveKinds,
  (moveKinds) => ({ moveKinds }),
);

/** Every parameter, in the order in which links hold them. The README lists the same. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  level: listOf(
    (vocabulary) => vocabulary.levels,
    (choices) => choices.levels,
    (levels) => ({ levels }),
  ),
  family: listOf(
    (vocabulary) => vocabulary.families,
    (choices) => choices.families,
    (families) => ({ families }),
  ),
  degree: oneOf<ProgramLevel>(
    PROGRAM_LEVELS,
    ({ degree }) => degree,
    (degree) => ({ degree }),
  ),
  credential: listOf(
    (vocabulary) => vocabulary.credentials,
    (choices) => choices.credentials,
    (credentials) => ({ credentials }),
  ),
  named: flag(({ isNamedOnly }) => isNamedOnly, { isNamedOnly: true }),
  pay: payParameter,
  setting: listOf(
    (vocabulary) => vocabulary.settings,
    (choices) => choices.settings,
    (settings) => ({ settings }),
  ),
  remote: listOf(
    () => REMOTE,
    (choices) => choices.remote,
    (remote) => ({ remote }),
  ),
  emerging: flag(({ isEmergingOnly }) => isEmergingOnly, { isEmergingOnly: true }),
  newcomers: flag(({ isNewcomersOnly }) => isNewcomersOnly, { isNewcomersOnly: true }),
  state: listOf(
    () => STANDINGS,
    ({ standings }) => standings,
    (standings) => ({ standings }),
  ),
  place: placeParameter,
  arrange: oneOf(
    ARRANGEMENTS,
    ({ arrange }) => (arrange === DEFAULT_CHOICES.arrange ? undefined : arrange),
    (arrange) => ({ arrange }),
  ),
  adjacent: flag(({ hasAdjacent }) => hasAdjacent, { hasAdjacent: true }),
  origins: flag(({ hasOrigins }) => hasOrigins, { hasOrigins: true }),
  steps: oneOf<'1' | '2'>(
    ['1', '2'],
    ({ steps }) => (steps === 2 ? '2' : undefined),
    (steps) => ({ steps: steps === '2' ? 2 : 1 }),
  ),
  moves: {
    ...moveKindList,
    write: (choices) =>
      choices.moveKinds.length === MOVE_KINDS.length
        ? undefined
        : (moveKindList.write(choices) ?? 'none'),
    read: (text, vocabulary) =>
      text === 'none' ? { moveKinds: [] } : moveKindList.read(text, vocabulary),
  },
  sort: sortParameter,
  q: queryParameter,
};

/** The parameters that planUrl.ts and compareUrl.ts read; here they are only carried. */
const CARRIED = {
  plan: /^(?:from|to|hours|work|exam|stay|horizon|months|usd|highest|avoid|without|with|start|by|plan|path|build)=./,
  compare:
    /^(?:roles|plans|show|prices|raise|band|tuition|renewals|aid|startpay|areas|rank|in|award|cip|school|order|job|against)=./,
};

/**
 * The choices a link's query makes. What can't be read is left at its default
 * and reported; parameters of others (`utm_source` and the like) are left alone.
 */
export function parseChoices(query: string, vocabulary: Vocabulary): ParsedChoices {
  const given = new URLSearchParams(query);
  let choices = DEFAULT_CHOICES;
  const ignored: IgnoredParameter[] = [];
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = given.get(name);
    if (value === null || value === '') continue;
    const result = parameter.read(value, vocabulary);
    if (result === undefined) ignored.push({ name, value });
    else choices = { ...choices, ...result };
  }
  const carry = (kind: keyof typeof CARRIED): string => {
    let carried = '';
    for (const pair of query.replace('?', '').split('&')) {
      if (!CARRIED[kind].test(pair)) continue;
      const longer = carried && `${carried}&${pair}`;
      if ((longer || pair).length <= LONGEST_CARRIED) carried = longer || pair;
      else {
        const [name = '', value = ''] = pair.split('=');
        ignored.push({ name, value });
      }
    }
    return carried;
  };
  return { choices: { ...choices, plan: carry('plan'), compare: carry('compare') }, ignored };
}

/** The query of a link that makes these choices, with its `?`; empty for the defaults. */
export function formatChoices(choices: Choices): string {
  const pairs = Object.entries(PARAMETERS).map(([name, { write }]) =>
    formatPair(name, write(choices)),
  );
  const query = [...pairs, choices.plan, choices.compare].filter((pair) => pair !== '').join('&');
  return query && `?${query}`;
}

/** A parameter as a link holds it; empty for a default. */
export function formatPair(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  // Both are allowed in a query; encoded ones are hard to read aloud or edit.
  return `${name}=${encodeURIComponent(value).replace(/%2C|%3A|%40/g, decodeURIComponent)}`;
}

/** The words that a parameter may hold; undefined where it holds something else. */
export function knownWords(name: string, vocabulary: Vocabulary): readonly string[] | undefined {
  return PARAMETERS[name]?.known?.(vocabulary);
}

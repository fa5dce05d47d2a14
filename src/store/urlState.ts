import {
  PLACE_CODE,
  PROGRAM_LEVELS,
  type CareerMap,
  type ProgramLevel,
  type RemoteUse,
} from '../domain/model.ts';
import { STANDINGS } from '../domain/eligibility/gaps.ts';
import { findNearestWord } from '../domain/nearestWord.ts';
import { ARRANGEMENTS, DEFAULT_CHOICES, MOVE_KINDS, SORT_FIELDS, type Choices } from './choices.ts';

/** A parameter that was left out of account, and why, in words for the reader. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
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
const LONGEST_QUERY = 120;

type Write = (choices: Choices) => string | undefined;
type Read = (
  text: string,
  vocabulary: Vocabulary,
) => Partial<Choices> | { readonly reason: string };

interface Parameter {
  /** undefined: the default, left out of the link. */
  readonly write: Write;
  readonly read: Read;
}

const isReason = (value: object): value is { readonly reason: string } => 'reason' in value;

/** A list of known ids, joined by commas, in the data's order. */
function idList(
  field: 'levels' | 'families' | 'credentials' | 'settings' | 'remote',
  known: (vocabulary: Vocabulary) => readonly string[],
): Parameter {
  return {
    write: (choices) => choices[field].join(',') || undefined,
    read: (text, vocabulary) => {
      const ids = known(vocabulary);
      const asked = text.split(',').filter((id) => id !== '');
      const unknown = asked.find((id) => !ids.includes(id));
      if (unknown !== undefined) return { reason: describeUnknown(unknown, ids) };
      const chosen: Partial<Choices> = { [field]: ids.filter((id) => asked.includes(id)) };
      return chosen;
    },
  };
}

const FEW = 8;

/** A list of fixed words, kept in their own order. */
function listOf<T extends string>(
  known: readonly T[],
  of: (choices: Choices) => readonly T[],
  toChoices: (values: readonly T[]) => Partial<Choices>,
): Parameter {
  return {
    write: (choices) => of(choices).join(',') || undefined,
    read: (text) => {
      const asked = text.split(',');
      const unknown = asked.find((word) => !known.some((value) => value === word));
      if (unknown !== undefined) return { reason: describeUnknown(unknown, known) };
      return toChoices(known.filter((value) => asked.includes(value)));
    },
  };
}

function describeUnknown(word: string, known: readonly string[]): string {
  const nearest = findNearestWord(word, known);
  const hint =
    nearest !== undefined
      ? `; did you mean “${nearest}”?`
      : known.length <= FEW
        ? `; it can be ${known.join(', ')}`
        : '';
  return `there is no “${word}”${hint}`;
}

function oneOf<T extends string>(
  known: readonly T[],
  write: (choices: Choices) => T | undefined,
  toChoices: (value: T) => Partial<Choices>,
): Parameter {
  return {
    write,
    read: (text) => {
      const found = known.find((value) => value === text);
      return found === undefined ? { reason: describeUnknown(text, known) } : toChoices(found);
    },
  };
}

/** On is `1`; off is left out. */
function flag(isOn: (choices: Choices) => boolean, on: Partial<Choices>): Parameter {
  return {
    write: (choices) => (isOn(choices) ? '1' : undefined),
    read: (text) => (text === '1' ? on : text === '0' ? {} : { reason: 'it can only be 1' }),
  };
}

/** `60000-90000`; either end may be left open: `60000-`, `-90000`. */
const payParameter: Parameter = {
  write: ({ pay }) => (pay === undefined ? undefined : `${pay.min ?? ''}-${pay.max ?? ''}`),
  read: (text) => {
    const match = /^(\d{1,7})?-(\d{1,7})?$/.exec(text);
    const min = match?.[1] === undefined ? undefined : Number(match[1]);
    const max = match?.[2] === undefined ? undefined : Number(match[2]);
    if (min === undefined && max === undefined) {
      return { reason: 'a range of pay is written like 60000-90000' };
    }
    if (min !== undefined && max !== undefined && min > max) {
      return { reason: 'the range ends before it begins' };
    }
    return {
      pay: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    };
  },
};

const placeParameter: Parameter = {
  write: ({ place }) => place,
  read: (text) =>
    PLACE_CODE.test(text)
      ? { place: text }
      : { reason: 'a place is us, a state such as tx, or an area code such as 26420' },
};

const queryParameter: Parameter = {
  write: ({ query }) => query || undefined,
  read: (text) =>
    text.length > LONGEST_QUERY
      ? { reason: `it is longer than ${LONGEST_QUERY} letters` }
      : { query: text },
};

/** `pay`, or `-pay` for the highest first. */
const sortParameter: Parameter = {
  write: ({ sort }) =>
    sort.field === DEFAULT_CHOICES.sort.field && !sort.isDescending
      ? undefined
      : `${sort.isDescending ? '-' : ''}${sort.field}`,
  read: (text) => {
    const isDescending = text.startsWith('-');
    const name = isDescending ? text.slice(1) : text;
    const field = SORT_FIELDS.find((known) => known === name);
    if (field === undefined) return { reason: describeUnknown(name, SORT_FIELDS) };
    return { sort: { field, isDescending } };
  },
};

/** Every parameter, in the order in which links hold them. The README lists the same. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  level: idList('levels', ({ levels }) => levels),
  family: idList('families', ({ families }) => families),
  degree: oneOf<ProgramLevel>(
    PROGRAM_LEVELS,
    ({ degree }) => degree,
    (degree) => ({ degree }),
  ),
  credential: idList('credentials', ({ credentials }) => credentials),
  named: flag(({ isNamedOnly }) => isNamedOnly, { isNamedOnly: true }),
  pay: payParameter,
  setting: idList('settings', ({ settings }) => settings),
  remote: idList('remote', () => REMOTE),
  emerging: flag(({ isEmergingOnly }) => isEmergingOnly, { isEmergingOnly: true }),
  newcomers: flag(({ isNewcomersOnly }) => isNewcomersOnly, { isNewcomersOnly: true }),
  state: listOf(
    STANDINGS,
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
    write: ({ moveKinds }) =>
      moveKinds.length === MOVE_KINDS.length ? undefined : moveKinds.join(',') || 'none',
    read: (text) => {
      const asked = text === 'none' ? [] : text.split(',');
      const unknown = asked.find((kind) => !MOVE_KINDS.some((known) => known === kind));
      if (unknown !== undefined) return { reason: describeUnknown(unknown, MOVE_KINDS) };
      return { moveKinds: MOVE_KINDS.filter((kind) => asked.includes(kind)) };
    },
  },
  sort: sortParameter,
  q: queryParameter,
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
    if (isReason(result)) ignored.push({ name, value, reason: result.reason });
    else choices = { ...choices, ...result };
  }
  return { choices, ignored };
}

/** The query of a link that makes these choices, with its `?`; empty for the defaults. */
export function formatChoices(choices: Choices): string {
  const pairs = Object.entries(PARAMETERS).flatMap(([name, { write }]) => {
    const value = write(choices);
    // Commas are allowed in a query; encoded ones are hard to read aloud or edit.
    return value === undefined
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

import { MOST_MOVES } from '../domain/plan/planModel.ts';
import { PLACE_CODE, type CareerMap } from '../domain/model.ts';
import { MOST_MONTHS } from '../domain/profile.ts';
import { AWARD_IDS } from '../domain/schools.ts';
import {
  DEFAULT_COMPARE_CHOICES,
  LONGEST_SCHOOL_WORDS,
  MOST_AID_USD,
  MOST_COMPARED,
  MOST_RAISE_PERCENT,
  type CompareChoices,
  type ComparedPath,
  type ComparedStep,
} from './compareChoices.ts';
import { MOST_USD } from './planUrl.ts';
import {
  formatParameters,
  readNumber,
  readParameters,
  type ParsedPart,
  type PartParameter,
} from './readParameter.ts';
import { describeFirstUnknown } from './urlReasons.ts';

/** The ids that a comparison's parameters may name. */
export interface CompareVocabulary {
  readonly origins: readonly string[];
  readonly roles: readonly string[];
}

export function compareVocabularyOf({ origins, roles }: CareerMap): CompareVocabulary {
  return { origins: origins.map(({ id }) => id), roles: roles.map(({ id }) => id) };
}

export type ParsedCompareChoices = ParsedPart<CompareChoices>;

/** The start of a path that is the reader's own position. */
const ME = 'me';

/** A change to the choices, or why the text can't be read; of a list, both: what is sound stays. */
type Reading =
  | string
  | Partial<CompareChoices>
  | { readonly kept: Partial<CompareChoices>; readonly reason: string };

type Parameter = PartParameter<CompareChoices, Exclude<Reading, string>, CompareVocabulary>;

function oneOf<T extends string>(
  text: string,
  known: readonly T[],
  toReading: (value: T) => Reading,
): Reading {
  const found = known.find((word) => word === text);
  return found === undefined ? describeFirstUnknown([text], known)! : toReading(found);
}

function readFlag(text: string, on: Partial<CompareChoices>): Reading {
  return text === '1' ? on : 'it can only be 1';
}

function readRoles(text: string, { roles: known }: CompareVocabulary): Reading {
  const { sound, reason } = readEach(text, 'roles', (word) =>
    known.includes(word)
      ? { value: word }
      : { reason: describeFirstUnknown([word], known) ?? NO_ROLE },
  );
  const roles = [...new Set(sound)];
  const again = roles.length < sound.length ? 'each role is named once' : undefined;
  return keep({ roles }, reason ?? again);
}

const NO_ROLE = 'roles are written like medical-coder,him-director';

/** What can be read of a list joined by commas, up to MOST_COMPARED, and why the first of the rest can't. */
function readEach<T>(
  text: string,
  what: string,
  read: (one: string) => { readonly value: T } | { readonly reason: string },
): { readonly sound: readonly T[]; readonly reason: string | undefined } {
  const all = text.split(',').map(read);
  const sound = all.flatMap((one) => ('value' in one ? [one.value] : []));
  const wrong = all.find((one) => 'reason' in one);
  const tooMany =
    sound.length > MOST_COMPARED ? `${MOST_COMPARED} ${what} can be compared at most` : undefined;
  return { sound: sound.slice(0, MOST_COMPARED), reason: wrong?.reason ?? tooMany };
}

function keep(kept: Partial<CompareChoices>, reason: string | undefined): Reading {
  return reason === undefined ? kept : { kept, reason };
}

/** `medical-coder.inpatient-coder~ccs.coding-manager:24@tx`: studies follow the step they are for. */
function formatPath({ from, steps, place }: ComparedPath): string {
  const nodes = steps.map(({ role, afterMonths, studies }) =>
    [afterMonths === 0 ? role : `${role}:${afterMonths}`, ...studies].join('~'),
  );
  return `${[from ?? ME, ...nodes].join('.')}${place === undefined ? '' : `@${place}`}`;
}

const PATH_FORM =
  'a path is written like medical-coder.inpatient-coder~ccs.coding-manager:24@tx: the start, each step with what is studied for it, and the place';

/** The path, or why the text is none. */
function readPath(text: string, { origins, roles }: CompareVocabulary): ComparedPath | string {
  const [nodes = '', place, ...more] = text.split('@');
  if (more.length > 0 || (place !== undefined && !PLACE_CODE.test(place))) return PATH_FORM;
  const [from = '', ...rest] = nodes.split('.');
  const unknownStart = describeFirstUnknown([from], [ME, ...origins, ...roles]);
  if (from === '' || unknownStart !== undefined) return unknownStart ?? PATH_FORM;
  if (rest.length > MOST_MOVES) return `a path has ${MOST_MOVES} steps at most`;
  const steps: ComparedStep[] = [];
  for (const part of rest) {
    const [node = '', ...studies] = part.split('~');
    const [role = '', months = '0', ...extra] = node.split(':');
    const unknown = describeFirstUnknown([role], roles);
    if (unknown !== undefined) return unknown;
    const afterMonths = /^\d{1,3}$/.test(months) ? Number(months) : NaN;
    const isRead = role !== '' && extra.length === 0 && afterMonths <= MOST_MONTHS;
    if (!isRead || !studies.every((study) => /^[a-z\d-]+$/.test(study))) return PATH_FORM;
    steps.push({ role, afterMonths, studies });
  }
  const visited = [from, ...steps.map(({ role }) => role)];
  if (new Set(visited).size < visited.length) return 'a path comes to each role only once';
  return {
    ...(from === ME ? {} : { from }),
    steps,
    ...(place === undefined ? {} : { place }),
  };
}

function readPaths(text: string, vocabulary: CompareVocabulary): Reading {
  const { sound, reason } = readEach(text, 'paths', (one) => {
    const path = readPath(one, vocabulary);
    return typeof path === 'string' ? { reason: path } : { value: path };
  });
  return keep({ paths: sound }, reason);
}

function readRaise(text: string): Reading {
  const raisePercent = /^\d{1,2}(?:\.\d)?$/.test(text) ? Number(text) : NaN;
  return raisePercent <= MOST_RAISE_PERCENT
    ? { raisePercent }
    : `a raise is a percentage a year, 0 to ${MOST_RAISE_PERCENT}, such as 1.5`;
}

const COLUMN = /^-?[a-z]{1,20}$/i;

function readCips(text: string): Reading {
  const cips = text.split(',');
  return cips.every((code) => /^\d{2}\.\d{4}$/.test(code)) && new Set(cips).size === cips.length
    ? { cips }
    : 'it is a program code, such as 51.0707, or several, each once';
}

/** Every parameter, in the order in which links hold them; urlState.ts carries the same. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  roles: { write: ({ roles }) => roles.join(',') || undefined, read: readRoles },
  plans: {
    write: ({ paths }) => paths.map(formatPath).join(',') || undefined,
    read: readPaths,
  },
  show: {
    write: ({ show }) => show,
    read: (text) => oneOf(text, ['roles', 'paths'], (show) => ({ show })),
  },
  prices: {
    write: ({ adjustsPrices }) => (adjustsPrices ? '1' : undefined),
    read: (text) => readFlag(text, { adjustsPrices: true }),
  },
  raise: {
    write: ({ raisePercent }) => (raisePercent === 0 ? undefined : String(raisePercent)),
    read: readRaise,
  },
  band: {
    write: ({ band }) => (band === DEFAULT_COMPARE_CHOICES.band ? undefined : band),
    read: (text) => oneOf(text, ['low', 'middle', 'high'], (band) => ({ band })),
  },
  tuition: {
    write: ({ tuition }) => tuition,
    read: (text) => oneOf(text, ['instate', 'private'], (tuition) => ({ tuition })),
  },
  renewals: {
    write: ({ paysRenewals }) => (paysRenewals ? undefined : '0'),
    read: (text) =>
      text === '0' ? { paysRenewals: false } : 'it can only be 0, for leaving renewals out',
  },
  aid: {
    write: ({ aidUsdPerYear }) => (aidUsdPerYear === 0 ? undefined : String(aidUsdPerYear)),
    read: (text) =>
      readNumber(text, [0, MOST_AID_USD], 'dollars for each year of study', (aidUsdPerYear) => ({
        aidUsdPerYear,
      })),
  },
  startpay: {
    write: ({ startPayUsd }) => (startPayUsd === undefined ? undefined : String(startPayUsd)),
    read: (text) =>
      readNumber(text, [0, MOST_USD], 'dollars a year', (startPayUsd) => ({ startPayUsd })),
  },
  areas: {
    write: ({ areas }) => areas,
    read: (text) =>
      /^[a-z]{2}$/.test(text) ? { areas: text } : 'it is a state, by its two letters, such as tx',
  },
  rank: {
    write: ({ rank }) => rank,
    read: (text) => (COLUMN.test(text) ? { rank: text } : 'it is the name of a column'),
  },
  in: {
    write: ({ schoolState }) => schoolState,
    read: (text) =>
      /^(?:all|[a-z]{2})$/.test(text)
        ? { schoolState: text }
        : 'it is a state, by its two letters, such as tx, or all',
  },
  award: {
    write: ({ award }) => award,
    read: (text) => oneOf(text, AWARD_IDS, (award) => ({ award })),
  },
  cip: {
    write: ({ cips }) => cips.join(',') || undefined,
    read: readCips,
  },
  school: {
    write: ({ schoolWords }) => schoolWords || undefined,
    read: (text) =>
      text.length <= LONGEST_SCHOOL_WORDS
        ? { schoolWords: text }
        : `it has ${LONGEST_SCHOOL_WORDS} letters at most`,
  },
  order: {
    write: ({ schoolOrder }) => schoolOrder,
    read: (text) => (COLUMN.test(text) ? { schoolOrder: text } : 'it is the name of a column'),
  },
  job: {
    write: ({ job }) => job,
    read: (text, { roles }) => oneOf(text, roles, (job) => ({ job })),
  },
  against: {
    write: ({ against }) => against,
    read: (text, { roles }) => oneOf(text, roles, (against) => ({ against })),
  },
};

/**
 * The choices that the comparison part of a query makes (`Choices.compare`).
 * What can't be read is left at its default and explained.
 */
export function parseCompareChoices(
  query: string,
  vocabulary: CompareVocabulary,
): ParsedCompareChoices {
  let choices = DEFAULT_COMPARE_CHOICES;
  const ignored = readParameters(query, PARAMETERS, vocabulary, (reading) => {
    const isPartial = 'kept' in reading;
    choices = { ...choices, ...(isPartial ? reading.kept : reading) };
    return isPartial ? reading.reason : undefined;
  });
  return { choices, ignored };
}

/** The comparison part of a link's query, without a `?`; empty for the defaults. */
export function formatCompareChoices(choices: CompareChoices): string {
  return formatParameters(PARAMETERS, choices);
}

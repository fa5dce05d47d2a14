import { MOST_MOVES, type PathStep } from '../domain/plan/planModel.ts';
import { PROGRAM_LEVELS, type CareerMap } from '../domain/model.ts';
import { MOST_MONTHS, MOST_STUDY_HOURS } from '../domain/profile.ts';
import {
  DEFAULT_PLAN_CHOICES,
  type PlanChoices,
  type PlanLimitChoices,
  type PlanTarget,
} from './planChoices.ts';
import {
  formatParameters,
  readList,
  readNumber,
  readParameters,
  readWord,
  type ParsedPart,
  type PartParameter,
} from './readParameter.ts';
import { describeFirstUnknown } from './urlReasons.ts';

/** The ids that a plan's parameters may name. */
export interface PlanVocabulary {
  readonly levels: readonly string[];
  readonly families: readonly string[];
  readonly origins: readonly string[];
  readonly roles: readonly string[];
  readonly credentials: readonly string[];
}

export function planVocabularyOf(map: CareerMap): PlanVocabulary {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    levels: idsOf(map.levels),
    families: idsOf(map.families),
    origins: idsOf(map.origins),
    roles: idsOf(map.roles),
    credentials: idsOf(map.credentials),
  };
}

export type ParsedPlanChoices = ParsedPart<PlanChoices>;

/** What can be asked for at most; the form offers no more than links do. */
export const MOST_EXAM_HOURS = 500;
export const MOST_HORIZON_YEARS = 40;
export const MOST_USD = 9_999_999;

const NONE = 'none';
const LONGEST_PLAN_ID = 1000;

/** A change to the choices, or why the text can't be read. */
type Reading =
  | Partial<Omit<PlanChoices, 'limits'>>
  | { readonly limits: Partial<PlanLimitChoices> }
  | string;

type Parameter = PartParameter<PlanChoices, Exclude<Reading, string>, PlanVocabulary>;

function readMonth(text: string, toReading: (value: string) => Reading): Reading {
  return /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text)
    ? toReading(text)
    : 'a month is written like 2027-09';
}

function formatNumber(value: number | 'none' | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function formatTarget(to: PlanTarget): string {
  if (to.kind === 'role') return to.role;
  if (to.kind === 'pay') return `pay:${to.usdPerYear}`;
  const parts = Object.entries({ family: to.family, level: to.level });
  return parts.flatMap(([name, id]) => (id === undefined ? [] : [`${name}:${id}`])).join(',');
}

function readTarget(text: string, vocabulary: PlanVocabulary): Reading {
  const toTarget = (to: PlanTarget): Reading => ({ to });
  if (!text.includes(':')) {
    return readWord(text, vocabulary.roles, (role) => toTarget({ kind: 'role', role }));
  }
  const parts = text.split(',').map((part) => part.split(':'));
  const find = (name: string) =>
    parts
      .find((part) => part[0] === name)
      ?.slice(1)
      .join(':');
  const names = parts.map(([name = '']) => name).join();
  if (names === 'pay') {
    return readNumber(find('pay')!, [1, MOST_USD], 'dollars a year after pay:', (usdPerYear) =>
      toTarget({ kind: 'pay', usdPerYear }),
    );
  }
  if (!['family', 'level', 'family,level', 'level,family'].includes(names)) {
    return 'where to go is a role such as him-director, or family:rev, level:advanced, both joined by a comma, or pay:90000';
  }
  const family = find('family');
  const level = find('level');
  return (
    (family === undefined ? undefined : describeFirstUnknown([family], vocabulary.families)) ??
    (level === undefined ? undefined : describeFirstUnknown([level], vocabulary.levels)) ??
    toTarget({
      kind: 'group',
      ...(family === undefined ? {} : { family }),
      ...(level === undefined ? {} : { level }),
    })
  );
}

/** `inpatient-coder,coding-manager:12`. */
function formatPath(path: readonly PathStep[]): string {
  return path
    .map(({ role, afterMonths }) => (afterMonths === 0 ? role : `${role}:${afterMonths}`))
    .join(',');
}

function readPath(text: string, vocabulary: PlanVocabulary): Reading {
  const parts = text.split(',').map((part) => part.split(':'));
  const roles = parts.map(([role = '']) => role);
  if (parts.length > MOST_MOVES) return `a path has ${MOST_MOVES} steps at most`;
  const unknown = describeFirstUnknown(roles, vocabulary.roles);
  if (unknown !== undefined) return unknown;
  if (new Set(roles).size < roles.length) return 'a path comes to each role only once';
  const path: PathStep[] = [];
  for (const [role = '', months = '0', ...more] of parts) {
    const afterMonths = /^\d{1,3}$/.test(months) ? Number(months) : NaN;
    if (role === '' || more.length > 0 || !(afterMonths <= MOST_MONTHS)) {
      return `a path is written like inpatient-coder,coding-manager:12, with ${MOST_MONTHS} months at most`;
    }
    path.push({ role, afterMonths });
  }
  return { path };
}

/** Every parameter, in the order in which links hold them; urlState.ts carries the same. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  from: {
    write: ({ from }) => from,
    read: (text, { origins, roles }) =>
      readWord(text, [...origins, ...roles], (from) => ({ from })),
  },
  to: { write: ({ to }) => to && formatTarget(to), read: readTarget },
  hours: {
    write: ({ hoursPerWeek }) => formatNumber(hoursPerWeek),
    read: (text) =>
      readNumber(text, [1, MOST_STUDY_HOURS], 'hours a week', (hoursPerWeek) => ({ hoursPerWeek })),
  },
  work: {
    write: ({ keepsWorking }) =>
      keepsWorking === undefined ? undefined : keepsWorking ? '1' : '0',
    read: (text) =>
      text === '1' || text === '0'
        ? { keepsWorking: text === '1' }
        : 'it is 1 to keep working, or 0 to study full time',
  },
  exam: {
    write: ({ examHours }) =>
      examHours === DEFAULT_PLAN_CHOICES.examHours ? undefined : String(examHours),
    read: (text) =>
      readNumber(text, [0, MOST_EXAM_HOURS], 'hours for an exam', (examHours) => ({ examHours })),
  },
  stay: {
    write: ({ staysUsual }) => (staysUsual === true ? 'usual' : undefined),
    read: (text) => (text === 'usual' ? { staysUsual: true } : 'it can only be usual'),
  },
  horizon: {
    write: ({ horizonYears }) =>
      horizonYears === DEFAULT_PLAN_CHOICES.horizonYears ? undefined : String(horizonYears),
    read: (text) =>
      readNumber(text, [1, MOST_HORIZON_YEARS], 'years', (horizonYears) => ({ horizonYears })),
  },
  months: {
    write: ({ limits }) => formatNumber(limits.months),
    read: (text) =>
      text === NONE
        ? { limits: { months: NONE } }
        : readNumber(text, [0, MOST_MONTHS], 'months', (months) => ({ limits: { months } })),
  },
  usd: {
    write: ({ limits }) => formatNumber(limits.usd),
    read: (text) =>
      text === NONE
        ? { limits: { usd: NONE } }
        : readNumber(text, [0, MOST_USD], 'dollars', (usd) => ({ limits: { usd } })),
  },
  highest: {
    write: ({ limits }) => limits.highestProgram,
    read: (text) => {
      const levels = [...PROGRAM_LEVELS, NONE] as const;
      const highestProgram = levels.find((level) => level === text);
      return highestProgram === undefined
        ? describeFirstUnknown([text], levels)!
        : { limits: { highestProgram } };
    },
  },
  avoid: {
    write: ({ limits }) => limits.withoutFamilies && (limits.withoutFamilies.join(',') || NONE),
    read: (text, { families }) =>
      text === NONE
        ? { limits: { withoutFamilies: [] } }
        : readList(text, families, (withoutFamilies) => ({ limits: { withoutFamilies } })),
  },
  without: {
    write: ({ limits }) => limits.withoutCredentials.join(',') || undefined,
    read: (text, { credentials }) =>
      readList(text, credentials, (withoutCredentials) => ({ limits: { withoutCredentials } })),
  },
  with: {
    write: ({ limits }) => limits.withCredentials.join(',') || undefined,
    read: (text, { credentials }) =>
      readList(text, credentials, (withCredentials) => ({ limits: { withCredentials } })),
  },
  start: {
    write: ({ start }) => start,
    read: (text) => readMonth(text, (start) => ({ start })),
  },
  by: {
    write: ({ by }) => by,
    read: (text) => readMonth(text, (by) => ({ by })),
  },
  plan: {
    write: ({ plan }) => plan,
    read: (text) =>
      text.length > LONGEST_PLAN_ID ? 'it names no plan: it is too long' : { plan: text },
  },
  path: { write: ({ path }) => path && (formatPath(path) || undefined), read: readPath },
  build: {
    write: ({ isBuilding }) => (isBuilding ? '1' : undefined),
    read: (text) => (text === '1' ? { isBuilding: true } : 'it can only be 1'),
  },
};

/**
 * The choices that the plan part of a query makes (`Choices.plan`). What can't
 * be read is left at its default and explained.
 */
export function parsePlanChoices(query: string, vocabulary: PlanVocabulary): ParsedPlanChoices {
  let choices = DEFAULT_PLAN_CHOICES;
  const ignored = readParameters(query, PARAMETERS, vocabulary, (reading) => {
    choices =
      'limits' in reading
        ? { ...choices, limits: { ...choices.limits, ...reading.limits } }
        : { ...choices, ...reading };
    return undefined;
  });
  return { choices, ignored };
}

/** The plan part of a link's query, without a `?`; empty for the defaults. */
export function formatPlanChoices(choices: PlanChoices): string {
  return formatParameters(PARAMETERS, choices);
}

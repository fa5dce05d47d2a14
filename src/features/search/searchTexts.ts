import type { CareerDetails, CareerMap, Credential, Program, Role } from '../../domain/model.ts';
import { holds, listCredentials } from '../../domain/requirement.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import type { SearchHit } from '../../store/appStore.ts';
import { keyOf, withoutBrackets, wordsOf } from './searchWords.ts';

/** Where a text stands; what is found in the first counts most. */
export const FIELDS = [
  'title',
  'shortTitle',
  'otherTitles',
  'credentials',
  'duties',
  'summary',
] as const;
export type Field = (typeof FIELDS)[number];
export const TITLE_FIELDS: readonly Field[] = ['title', 'shortTitle', 'otherTitles'];

/**
 * What comes first of several whose title is exactly the query: the names and
 * codes of the map itself, then acronyms, then other names.
 */
export const EXACT_RANKS = { own: 0, acronym: 1, other: 2, shared: 3, elsewhere: 4 } as const;

/** One text by which something can be found. */
export interface SearchText {
  readonly field: Field;
  readonly text: string;
  readonly words: readonly string[];
  /** What a match here says about it; absent where what is on show says it already. */
  readonly why?: string;
  /** A query of exactly these letters finds it before all others, the lowest rank first. */
  readonly exactKeys: readonly string[];
  /** Infinity where there are no such keys. */
  readonly exactRank: number;
}

/** Something that can be found, and every text it is found by, in the order of the fields. */
export interface Findable {
  readonly hit: SearchHit;
  readonly texts: readonly SearchText[];
  /** How much a find of it counts beside one of a role, which is 1. */
  readonly weight: number;
}

/** The roles and credentials, in data order. */
export function listFindables(map: CareerMap, details: CareerDetails): readonly Findable[] {
  return [
    ...map.roles.map((role) => describeRole(role, map, details)),
    ...details.credentials.map(describeCredential),
  ];
}

function describeRole(role: Role, map: CareerMap, details: CareerDetails): Findable {
  const level = map.levels.find(({ id }) => id === role.level);
  const family = map.families.find(({ id }) => id === role.family);
  const text = details.roles[role.id];
  const required = listCredentials(role.requires);
  const preferred = listCredentials(role.prefers).filter((id) => !required.includes(id));
  const credentialTexts = (ids: readonly string[], verbOf: (id: string) => string) =>
    map.credentials
      .filter(({ id }) => ids.includes(id))
      .map(({ id, abbreviation, name }) =>
        proseText('credentials', `${abbreviation} ${name}`, `${verbOf(id)} ${abbreviation}`),
      );
  return {
    hit: {
      kind: 'role',
      id: role.id,
      title: role.title,
      about: [level?.name, family?.name].filter((name) => name !== undefined).join(' · '),
    },
    texts: [
      titleText('title', role.title, EXACT_RANKS.own),
      ...(role.shortTitle === undefined
        ? []
        : [titleText('shortTitle', role.shortTitle, EXACT_RANKS.other)]),
      ...(text?.alternateTitles ?? []).map((title) =>
        titleText('otherTitles', title, EXACT_RANKS.other, `also called ${title}`),
      ),
      ...(text?.sharedTitles ?? []).map((title) =>
        titleText('otherTitles', title, EXACT_RANKS.shared, `also called ${title}`),
      ),
      ...credentialTexts(required, (id) => (isOnlyWay(role, id) ? 'asks for' : 'accepts')),
      ...credentialTexts(preferred, () => 'prefers'),
      ...(text?.duties ?? []).map((duty) => proseText('duties', duty, `duty: ${duty}`)),
      ...(text === undefined
        ? []
        : [proseText('summary', text.summary, 'named in its description')]),
    ],
    weight: 1,
  };
}

const KIND = ' certification';

function describeCredential(credential: Credential): Findable {
  const { id, abbreviation, name, issuer, status, focus, summary } = credential;
  return {
    hit: {
      kind: 'credential',
      id,
      title: `${abbreviation}: ${name}`,
      about: status.value === 'active' ? issuer : `${issuer} · ${status.value}`,
    },
    texts: [
      titleText('title', name, EXACT_RANKS.own),
      titleText('shortTitle', abbreviation, EXACT_RANKS.own),
      // Who asks for "Epic" means the certification: the word says only what kind of thing it is.
      ...(abbreviation.endsWith(KIND)
        ? [titleText('shortTitle', abbreviation.slice(0, -KIND.length), EXACT_RANKS.own)]
        : []),
      proseText('duties', focus, `about: ${focus}`),
      proseText('summary', summary, 'named in its description'),
    ],
    weight: 1,
  };
}

export function describeProgram({ id, name, level, summary }: Program): Findable {
  return {
    hit: { kind: 'program', id, title: name, about: EDUCATION_WORDS[level].full },
    texts: [
      titleText('title', name, EXACT_RANKS.own),
      proseText('summary', summary, 'named in its description'),
    ],
    weight: 0.8,
  };
}

/** Rank Infinity: exactly this text counts as one with all words in its title. */
export function titleText(field: Field, text: string, exactRank: number, why?: string): SearchText {
  return {
    field,
    text,
    words: wordsOf(text),
    exactKeys: exactRank === Infinity ? [] : [keyOf(text), keyOf(withoutBrackets(text))],
    exactRank,
    ...(why === undefined ? {} : { why }),
  };
}

/** `why` absent: what is on show says it already. */
export function proseText(field: Field, text: string, why?: string): SearchText {
  return {
    field,
    text,
    words: wordsOf(text),
    exactKeys: [],
    exactRank: Infinity,
    ...(why === undefined ? {} : { why }),
  };
}

/** Whether a role cannot be had without a credential, everything else granted. */
function isOnlyWay(role: Role, credential: string): boolean {
  return !holds(role.requires, (atom) => !('credential' in atom) || atom.credential !== credential);
}

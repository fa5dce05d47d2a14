import type { CareerDetails, CareerMap, Credential, Role } from '../../domain/model.ts';
import { holds, listCredentials } from '../../domain/requirement.ts';
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

/** One text by which a role or credential can be found. */
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
}

/** Everything that can be found, in data order: roles, then credentials. */
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
      titleText('title', role.title, 0),
      ...(role.shortTitle === undefined ? [] : [titleText('shortTitle', role.shortTitle, 1)]),
      ...(text?.alternateTitles ?? []).map((title) =>
        titleText('otherTitles', title, 1, `also called ${title}`),
      ),
      ...(text?.sharedTitles ?? []).map((title) =>
        titleText('otherTitles', title, 2, `also called ${title}`),
      ),
      ...credentialTexts(required, (id) => (isOnlyWay(role, id) ? 'asks for' : 'accepts')),
      ...credentialTexts(preferred, () => 'prefers'),
      ...(text?.duties ?? []).map((duty) => proseText('duties', duty, `duty: ${duty}`)),
      ...(text === undefined
        ? []
        : [proseText('summary', text.summary, 'named in its description')]),
    ],
  };
}

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
      titleText('title', name, 3),
      titleText('shortTitle', abbreviation, 3),
      proseText('duties', focus, `about: ${focus}`),
      proseText('summary', summary, 'named in its description'),
    ],
  };
}

function titleText(field: Field, text: string, exactRank: number, why?: string): SearchText {
  return {
    field,
    text,
    words: wordsOf(text),
    exactKeys: [keyOf(text), keyOf(withoutBrackets(text))],
    exactRank,
    ...(why === undefined ? {} : { why }),
  };
}

function proseText(field: Field, text: string, why: string): SearchText {
  return { field, text, words: wordsOf(text), exactKeys: [], exactRank: Infinity, why };
}

/** Whether a role cannot be had without a credential, everything else granted. */
function isOnlyWay(role: Role, credential: string): boolean {
  return !holds(role.requires, (atom) => !('credential' in atom) || atom.credential !== credential);
}

import type { SortField } from '../../store/choices.ts';

/** A column of the list, by what it is sorted by where it can be. */
export interface ListColumn {
  readonly id: string;
  readonly name: string;
  /** The rest of the head, in small letters. */
  readonly more?: string | undefined;
  readonly sort?: SortField | undefined;
  readonly isNumber?: boolean;
}

const ROLE: ListColumn = { id: 'title', name: 'Role', sort: 'title' };

/** What the roles are for the reader. */
const PERSONAL: readonly ListColumn[] = [
  { id: 'state', name: 'State', more: 'for you', sort: 'state' },
  { id: 'missing', name: 'Missing', more: 'by the nearest way' },
];

const FACTS: readonly ListColumn[] = [
  { id: 'family', name: 'Family', sort: 'family' },
  { id: 'level', name: 'Level', sort: 'level' },
  { id: 'education', name: 'Usual minimum education', sort: 'education' },
  { id: 'credentials', name: 'Credentials asked for' },
  { id: 'pay', name: 'Typical pay', more: 'a year', sort: 'pay', isNumber: true },
  { id: 'growth', name: 'Growth', more: 'of the occupation', sort: 'growth', isNumber: true },
  {
    id: 'openings',
    name: 'Openings',
    more: 'a year, occupation',
    sort: 'openings',
    isNumber: true,
  },
  { id: 'remote', name: 'Remote work' },
  { id: 'compare', name: 'Compare' },
];

/** The columns of the list; a reader without a profile has no state. */
export function listColumns(hasProfile: boolean): readonly ListColumn[] {
  return [ROLE, ...(hasProfile ? PERSONAL : []), ...FACTS];
}

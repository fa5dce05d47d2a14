import type { DataSort } from '../../parts/chart/DataTable.tsx';

export const SCHOOL_COLUMNS = [
  'name',
  'place',
  'program',
  'award',
  'latest',
  'total',
  'kind',
] as const;

/** The most awards first. */
export const DEFAULT_SORT: DataSort = { id: 'latest', isDescending: true };

/** `-latest`: `-` before the column for descending. A column that is not there: the default. */
export function parseSort(text: string | undefined): DataSort {
  if (text === undefined) return DEFAULT_SORT;
  const id = text.replace(/^-/, '');
  return SCHOOL_COLUMNS.some((column) => column === id)
    ? { id, isDescending: text.startsWith('-') }
    : DEFAULT_SORT;
}

export function formatSort({ id, isDescending }: DataSort): string {
  return `${isDescending ? '-' : ''}${id}`;
}

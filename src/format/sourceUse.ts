import { GRADES, listGrades } from '../domain/grades.ts';
import type { Grade } from '../domain/model.ts';
import type { Feed, SourceUse } from '../domain/sourceUse.ts';

/** So many subjects of a source are named one by one. */
const MOST_NAMED = 3;

/** Where one source stands for a whole table: the way to the records that are its facts. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'wages:source': ['places', '*', '*'],
  'wages/history:source': ['occupations', '*', '*'],
  'wages/history:priceSource': ['years', '*'],
  'places:priceParitySource': ['places', '*', 'priceParity'],
  'mobility:source': ['moves', '*'],
  'schools:source': ['schools', '*', 'awards', '*'],
  'schools:directorySource': ['schools', '*'],
  'schools:codeSource': ['codes', '*'],
  'guide/skills:source': ['occupations', '*'],
  'guide/skills:ratingSource': ['occupations', '*', 'skills', '0'],
};

interface Statement {
  /** As the id of a FactKind. */
  readonly kind: string;
  readonly sources: readonly string[];
  readonly count: number;
  readonly subject: string | undefined;
}

/**
 * Counts what the sound files of a map, its guide, its wages and its schools
 * (by path below the folder) say of their sources: one fact for each `sources`
 * list; for a source of a whole table, one for each of its records.
 */
export function countSourceUse(files: Readonly<Record<string, unknown>>): SourceUse {
  const known = new Map(
    (files['sources.json'] as { readonly sources: readonly Known[] }).sources.map((source) => [
      source.id,
      source,
    ]),
  );
  const statements = Object.entries(files).flatMap(([file, content]) =>
    file === 'sources.json' ? [] : listStatements(collectionOf(file), content, known),
  );
  const kinds = [...new Set(statements.map(({ kind }) => kind))];
  return {
    kinds: kinds.map((id) => {
      const ofKind = statements.filter(({ kind }) => kind === id);
      const grades = Object.fromEntries(
        GRADES.map((grade) => [
          grade,
          sumCounts(ofKind.filter(({ sources }) => gradeOf(sources, known) === grade)),
        ]),
      ) as Readonly<Record<Grade, number>>;
      return { id, count: sumCounts(ofKind), grades };
    }),
    feeds: Object.fromEntries(
      [...known.keys()].flatMap((id) => {
        const fed = statements.filter(({ sources }) => sources.includes(id));
        return fed.length === 0 ? [] : [[id, listFeeds(fed)]];
      }),
    ),
  };
}

interface Known {
  readonly id: string;
  readonly grade: Grade;
}

function listFeeds(fed: readonly Statement[]): readonly Feed[] {
  const collections = [...new Set(fed.map(({ kind }) => kind.split(':')[0]!))];
  return collections.map((collection) => {
    const given = fed.filter(({ kind }) => kind.startsWith(`${collection}:`));
    const subjects = [...new Set(given.flatMap(({ subject }) => subject ?? []))];
    return {
      collection,
      factCount: sumCounts(given),
      subjectCount: subjects.length,
      subjects: subjects.length > MOST_NAMED ? [] : subjects,
    };
  });
}

function gradeOf(sources: readonly string[], known: ReadonlyMap<string, Known>) {
  return listGrades(sources.flatMap((id) => known.get(id) ?? [])).at(-1);
}

function sumCounts(statements: readonly Statement[]): number {
  return statements.reduce((sum, { count }) => sum + count, 0);
}

/** `roles/ops.json` and the other families' are one collection; so are the wages of all places. */
function collectionOf(file: string): string {
  const name = file.replace(/\.json$/, '');
  if (name === 'wages/history' || name.startsWith('guide/')) return name;
  return name.split('/')[0]!;
}

function listStatements(
  collection: string,
  content: unknown,
  known: ReadonlyMap<string, Known>,
): readonly Statement[] {
  const found: Statement[] = [];
  const add = (path: readonly string[], sources: readonly string[], subject?: string) => {
    // Without the list that the subject stands in: "fees", not "credentials.fees".
    const field = path.length > 1 ? path.slice(1).join('.') : path.join('.');
    const kind = `${collection}:${field || 'all'}`;
    const records = path.length === 1 ? RECORDS[kind] : undefined;
    const count = records === undefined ? 1 : countRecords(content, records);
    found.push({ kind, sources, count, subject });
  };
  const walk = (value: unknown, path: readonly string[], subject: string | undefined) => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, path, subject);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const { id } = value as { readonly id?: unknown };
    const here = subject ?? (path.length === 1 && typeof id === 'string' ? id : undefined);
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources' && isIds(item)) add(path, item, here);
      else if (key === 'sources' && isRecord(item)) {
        for (const [group, ids] of Object.entries(item)) {
          if (isIds(ids)) add([...path, group], ids, here);
        }
      } else if (/^source$|Source$/.test(key) && typeof item === 'string' && known.has(item)) {
        add(path.length === 0 ? [key] : path, [item], here);
      } else walk(item, [...path, key], here);
    }
  };
  walk(content, [], undefined);
  return found;
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many values stand at the end of a way; `*` goes to each of a list or of an object's values. */
function countRecords(value: unknown, [step, ...rest]: readonly string[]): number {
  if (value === undefined || value === null) return 0;
  if (step === undefined) return 1;
  if (typeof value !== 'object') return 0;
  const next = step === '*' ? Object.values(value) : [(value as Record<string, unknown>)[step]];
  return next.reduce<number>((sum, item) => sum + countRecords(item, rest), 0);
}

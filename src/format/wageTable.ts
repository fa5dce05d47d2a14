import * as v from 'valibot';
import type { WageTable } from '../domain/model.ts';
import { PERCENTILES } from '../domain/percentiles.ts';
import { describeIssue } from './mapFiles.ts';
import { describeUnknownId, type Problem } from './problems.ts';
import { SCHEMAS } from './schema.ts';

/** What a table of wages may refer to. */
export interface WageTableContext {
  readonly placeIds: ReadonlySet<string>;
  readonly occupationCodes: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
}

/** One file of wages, with all its problems: those of its figures when its shape is sound. */
export function parseWageFile(
  file: string,
  content: unknown,
  context: WageTableContext,
): { readonly table?: WageTable; readonly problems: readonly Problem[] } {
  if (content instanceof Error) return { problems: [{ file, at: '', message: content.message }] };
  const result = v.safeParse(SCHEMAS.wages, content);
  if (!result.success)
    return { problems: result.issues.map((issue) => describeIssue(file, issue)) };
  const table = result.output;
  const problems = findWageTableProblems(file, table, context);
  if (context.sourceIds.has(table.source)) return { table, problems };
  const message = describeUnknownId('source', table.source, context.sourceIds);
  return { table, problems: [{ file, at: 'source', message }, ...problems] };
}

/** Places and codes that are not there, rows of the wrong length, percentiles that fall. */
export function findWageTableProblems(
  file: string,
  table: WageTable,
  { placeIds, occupationCodes }: Omit<WageTableContext, 'sourceIds'>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (at: string, message: string) => problems.push({ file, at, message });
  const positions = PERCENTILES.map((name) => table.columns.indexOf(name));
  PERCENTILES.forEach((name, index) => {
    if (positions[index]! < 0) say('columns', `has no ${name}`);
  });
  if (new Set(table.columns).size < table.columns.length) say('columns', 'names a column twice');

  for (const [placeId, rows] of Object.entries(table.places)) {
    if (!placeIds.has(placeId)) {
      say(`places.${placeId}`, describeUnknownId('place', placeId, placeIds));
    }
    for (const [code, row] of Object.entries(rows)) {
      const at = `places.${placeId}.${code}`;
      if (!occupationCodes.has(code))
        say(at, `${code} is not in occupations.json; run the wage tool`);
      if (row.length !== table.columns.length) {
        say(at, `has ${row.length} figures for ${table.columns.length} columns`);
        continue;
      }
      const figures = positions.map((position) => row[position]).filter(isNumber);
      if (figures.some((figure, index) => index > 0 && figure < figures[index - 1]!)) {
        say(at, 'has percentiles that fall');
      }
    }
  }
  return problems;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

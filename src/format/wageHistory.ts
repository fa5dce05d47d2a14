import * as v from 'valibot';
import type { WageTable } from '../domain/model.ts';
import type { WageHistory } from '../domain/wageHistory.ts';
import { PERCENTILES } from '../domain/percentiles.ts';
import { describeIssue } from './mapFiles.ts';
import { describeUnknownId, type Problem } from './problems.ts';
import { FETCHED_SCHEMAS } from './schema.ts';
import type { WageTableContext } from './wageTable.ts';

/** The file of the nation's wages over the years, with all its problems: those of its figures when its shape is sound. */
export function parseWageHistory(
  file: string,
  content: unknown,
  context: Omit<WageTableContext, 'placeIds'>,
  nation: WageTable,
): { readonly history?: WageHistory; readonly problems: readonly Problem[] } {
  if (content instanceof Error) return { problems: [{ file, at: '', message: content.message }] };
  const result = v.safeParse(FETCHED_SCHEMAS.wageHistory, content);
  if (!result.success)
    return { problems: result.issues.map((issue) => describeIssue(file, issue)) };
  const history = result.output;
  return { history, problems: findHistoryProblems(file, history, context, nation) };
}

/** Sources and codes that are not there, years out of order, rows that do not fit, and a last year that is not the nation's table. */
function findHistoryProblems(
  file: string,
  history: WageHistory,
  { sourceIds, occupationCodes }: Omit<WageTableContext, 'placeIds'>,
  nation: WageTable,
): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (at: string, message: string) => problems.push({ file, at, message });
  for (const field of ['source', 'priceSource'] as const) {
    const id = history[field];
    if (!sourceIds.has(id)) say(field, describeUnknownId('source', id, sourceIds));
  }
  for (const name of PERCENTILES) {
    if (!history.columns.includes(name)) say('columns', `has no ${name}`);
  }
  const periods = history.years.map(({ period }) => period);
  if (periods.some((period, index) => index > 0 && period <= periods[index - 1]!)) {
    say('years', 'must be listed oldest first, each once');
  }
  const last = periods.at(-1)!;
  if (last !== nation.period) {
    say('years', `ends with ${last}, but the nation's wages are ${nation.period}`);
  }

  for (const [code, rows] of Object.entries(history.occupations)) {
    const at = `occupations.${code}`;
    if (!occupationCodes.has(code))
      say(at, `${code} is not in occupations.json; run the wage tool`);
    for (const [period, row = []] of Object.entries(rows ?? {})) {
      if (!periods.includes(period)) say(`${at}.${period}`, 'is not one of the years');
      if (row.length !== history.columns.length) {
        say(`${at}.${period}`, `has ${row.length} figures for ${history.columns.length} columns`);
      }
    }
    const row = rows?.[last];
    const published = nation.places['us']?.[code];
    const differs = history.columns.some(
      (column, index) => published?.[nation.columns.indexOf(column)] !== row?.[index],
    );
    if (last === nation.period && row !== undefined && differs) {
      say(`${at}.${last}`, "is not what the nation's wages say; run the wage tool");
    }
  }
  return problems;
}

import * as v from 'valibot';
import { findAward, type SchoolTable } from '../domain/schools.ts';
import { describeIssue } from './mapFiles.ts';
import { describeUnknownId, type Problem } from './problems.ts';
import { schoolsFile } from './schoolsSchema.ts';

/** What a table of schools may refer to. */
interface SchoolContext {
  readonly sourceIds: ReadonlySet<string>;
  readonly placeIds: ReadonlySet<string>;
  /** Codes that programs of the map name. */
  readonly cips: ReadonlySet<string>;
}

/** The table, with all its problems: those of its figures when its shape is sound. */
export function parseSchools(
  file: string,
  content: unknown,
  context: SchoolContext,
): { readonly table?: SchoolTable; readonly problems: readonly Problem[] } {
  if (content instanceof Error) return { problems: [{ file, at: '', message: content.message }] };
  const result = v.safeParse(schoolsFile, content);
  if (!result.success)
    return { problems: result.issues.map((issue) => describeIssue(file, issue)) };
  return { table: result.output, problems: findProblems(file, result.output, context) };
}

function findProblems(
  file: string,
  table: SchoolTable,
  { sourceIds, placeIds, cips }: SchoolContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (at: string, message: string) => problems.push({ file, at, message });
  for (const field of ['source', 'directorySource', 'codeSource'] as const) {
    const source = table[field];
    if (!sourceIds.has(source)) say(field, describeUnknownId('source', source, sourceIds));
  }
  if (table.years.some((year, index) => index > 0 && year <= table.years[index - 1]!)) {
    say('years', 'must be listed oldest first, each once');
  }
  const codes = new Set(table.codes.map(({ code }) => code));
  for (const code of cips) {
    if (codes.has(code)) continue;
    say('codes', `lacks ${code}, which a program names in cips; run the school tool`);
  }
  const ids = new Set<number>();
  table.schools.forEach(({ id: number, state, awards }, index) => {
    const at = `schools[${index}]`;
    if (ids.has(number)) say(`${at}.id`, `${number} is listed twice`);
    ids.add(number);
    if (!placeIds.has(state)) say(`${at}.state`, describeUnknownId('place', state, placeIds));
    const kinds = new Set<string>();
    awards.forEach(([code, level, ...counts], which) => {
      const here = `${at}.awards[${which}]`;
      if (!codes.has(code)) say(here, `${code} is not one of the codes`);
      if (findAward(level) === undefined) say(here, `${level} is no award level of IPEDS`);
      if (kinds.has(`${code} ${level}`)) say(here, 'stands twice');
      kinds.add(`${code} ${level}`);
      if (counts.length !== table.years.length) {
        say(here, `has ${counts.length} figures for ${table.years.length} years`);
      } else if (counts.every((awarded) => awarded === null || awarded === 0)) {
        say(here, 'has no award in any year; leave it out');
      }
    });
  });
  return problems;
}

import * as v from 'valibot';
import { listAtoms } from '../src/domain/requirement.ts';
import { parseGuide } from '../src/format/guide/parseGuide.ts';
import { parseCareerMap, type Atlas } from '../src/format/parseCareerMap.ts';
import { formatProblem, type Problem } from '../src/format/problems.ts';
import { SCHEMAS } from '../src/format/schema.ts';
import { parseSchools } from '../src/format/schools.ts';
import { parseWageHistory } from '../src/format/wageHistory.ts';
import { parseWageFile } from '../src/format/wageTable.ts';
import { findGuideLinkProblems } from './checkGuideLinks.ts';
import { readGuideFiles, readMapFiles, readPlaceWages, readSchools } from './readMapFiles.ts';

/** The file of the nation's wages over the years. */
const HISTORY = 'wages/history.json';
const SCHOOLS = 'schools.json';

/** Prints every problem of a map's folder, or what was checked; returns the exit code. */
export function main(
  [folder = 'data/him-us']: readonly string[],
  print: (line: string) => void = console.log,
): number {
  const files = readMapFiles(folder);
  const placeWages = readPlaceWages(folder);
  const { atlas, problems = [] } = parseCareerMap(files);
  const found = [
    ...problems,
    ...findPlaceWageProblems(files, placeWages),
    ...(atlas === undefined ? [] : findSchoolProblems(atlas, readSchools(folder))),
    ...(atlas === undefined ? [] : findGuideProblems(atlas, readGuideFiles(folder))),
  ];
  for (const problem of found) print(formatProblem(problem));
  if (atlas === undefined || found.length > 0) {
    print(`${found.length} to mend in ${folder}.`);
    return 1;
  }
  print(`${folder} is sound:`);
  for (const line of summarize(atlas, Object.keys(placeWages).length)) print(`  ${line}`);
  return 0;
}

/**
 * What is wrong with the files that the page fetches when a place is chosen,
 * and trusts: their shape, their ids, and that each holds what it is asked for.
 * Nothing is said while the files they refer to are faulty themselves.
 */
function findPlaceWageProblems(
  files: Readonly<Record<string, unknown>>,
  placeWages: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const places = v.safeParse(SCHEMAS.places, files['places.json']);
  const occupations = v.safeParse(SCHEMAS.occupations, files['occupations.json']);
  const sources = v.safeParse(SCHEMAS.sources, files['sources.json']);
  const nation = v.safeParse(SCHEMAS.wages, files['wages/us.json']);
  if (!places.success || !occupations.success || !sources.success || !nation.success) return [];

  const placesById = new Map(places.output.places.map((place) => [place.id, place]));
  const context = {
    placeIds: new Set(placesById.keys()),
    occupationCodes: new Set(occupations.output.occupations.map(({ soc }) => soc)),
    sourceIds: new Set(sources.output.sources.map(({ id }) => id)),
  };
  /** The file that the page asks for the place's figures. */
  const fileOf = (id: string): string | undefined => {
    const place = placesById.get(id);
    if (place === undefined || place.kind === 'nation') return undefined;
    return place.kind === 'state' ? 'wages/states.json' : `wages/metros/${place.states?.[0]}.json`;
  };
  const problems: Problem[] = [];

  for (const [file, content] of Object.entries(placeWages)) {
    if (file === HISTORY) {
      problems.push(...parseWageHistory(file, content, context, nation.output).problems);
      continue;
    }
    const { table, problems: faults } = parseWageFile(file, content, context);
    problems.push(...faults);
    if (table === undefined) continue;
    if (table.period !== nation.output.period) {
      const message = `is ${table.period}, but the nation's wages are ${nation.output.period}`;
      problems.push({ file, at: 'period', message });
    }
    for (const id of Object.keys(table.places)) {
      const expected = fileOf(id);
      if (expected === file || !placesById.has(id)) continue;
      const message = `is in the wrong file; the page looks in ${expected ?? 'wages/us.json'}`;
      problems.push({ file, at: `places.${id}`, message });
    }
  }
  const expectedFiles = new Set([
    HISTORY,
    ...[...placesById.keys()].flatMap((id) => fileOf(id) ?? []),
  ]);
  for (const file of expectedFiles) {
    if (file in placeWages) continue;
    problems.push({ file, at: '', message: 'is missing; run the wage tool' });
  }
  return problems;
}

/** What is wrong with the schools; a map whose programs name no code needs none. */
function findSchoolProblems(
  { details, places }: Atlas,
  files: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const cips = new Set(details.programs.flatMap((program) => program.cips ?? []));
  const context = {
    sourceIds: new Set(details.sources.map(({ id }) => id)),
    placeIds: new Set(places.map(({ id }) => id)),
    cips,
  };
  if (cips.size > 0 && files[SCHOOLS] === undefined) {
    return [{ file: SCHOOLS, at: '', message: 'is missing; run the school tool' }];
  }
  return Object.entries(files).flatMap(
    ([file, content]) => parseSchools(file, content, context).problems,
  );
}

/** What is wrong with the guide; a map may have none. */
function findGuideProblems(
  atlas: Atlas,
  files: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  if (Object.keys(files).length === 0) return [];
  const { parts, problems } = parseGuide(files, atlas);
  return problems ?? findGuideLinkProblems(parts, atlas);
}

function summarize({ map, details, places }: Atlas, wageFiles: number): readonly string[] {
  const requirements = [
    ...[...map.roles, ...Object.values(details.moves)].flatMap(({ requires, prefers }) => [
      requires,
      prefers,
    ]),
    ...details.credentials.flatMap(({ eligibility }) => [
      eligibility.requires,
      eligibility.prefers,
    ]),
    ...details.programs.map(({ requires }) => requires),
  ].filter((requirement) => requirement !== undefined);
  const core = map.roles.filter(({ isAdjacent }) => !isAdjacent).length;
  const emerging = map.roles.filter(({ isEmerging }) => isEmerging).length;

  return [
    `${map.roles.length} roles: ${core} core, ${map.roles.length - core} adjacent; ${emerging} of them emerging`,
    `${map.moves.length} moves: ${countBy(map.moves, ({ kind }) => kind)}`,
    `${map.origins.length} origins, ${map.families.length} families, ${map.levels.length} levels, ${map.settings.length} settings`,
    `${map.credentials.length} credentials: ${countBy(map.credentials, ({ status }) => status)}`,
    `${details.programs.length} programs, ${details.occupations.length} occupations`,
    `${requirements.length} requirements of ${requirements.flatMap(listAtoms).length} parts`,
    `${details.sources.length} sources: ${countBy(details.sources, ({ grade }) => grade)}`,
    `${places.length} places: ${countBy(places, ({ kind }) => kind)}; ${wageFiles} files of their wages and history`,
  ];
}

/** Such as `12 active, 3 retired`: most first, ties by first appearance. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([key, count]) => `${count} ${key}`)
    .join(', ');
}

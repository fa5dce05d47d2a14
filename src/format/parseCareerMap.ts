import { findNeedingExperience } from '../domain/credentialExperience.ts';
import type { CareerDetails, CareerMap, Mobility, Place, WageTable } from '../domain/model.ts';
import { findIntegrityProblems } from './integrity.ts';
import { parseMapFiles, type ParsedFiles } from './mapFiles.ts';
import type { Problem } from './problems.ts';

/** All that a map's files hold. */
export interface Atlas {
  readonly map: CareerMap;
  readonly details: CareerDetails;
  readonly places: readonly Place[];
  readonly priceParitySource: string;
  /** Wages of the nation; other places' tables are read when they are chosen. */
  readonly nationWages: WageTable;
}

export type ParsedAtlas =
  | { readonly atlas: Atlas; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly atlas?: undefined };

/**
 * A map from its files, keyed by path below the map's folder, or every problem
 * they have. Shapes are checked first; when they are sound, how the files fit
 * together. Nothing half-loads: with any problem there is no map.
 */
export function parseCareerMap(files: Readonly<Record<string, unknown>>): ParsedAtlas {
  const parsed = parseMapFiles(files);
  if ('problems' in parsed) return parsed;
  const problems = findIntegrityProblems(parsed.files);
  return problems.length > 0 ? { problems } : { atlas: assemble(parsed.files) };
}

function assemble(files: ParsedFiles): Atlas {
  const map = files.map[0]!.content;
  const roles = files.roles.flatMap(({ content }) => content.roles);
  const moves = files.moves.flatMap(({ content }) => content.moves);
  const origins = files.origins[0]!.content.origins;
  const credentials = files.credentials[0]!.content.credentials;
  const { programs: schooling } = files.programs[0]!.content;
  const needsExperience = findNeedingExperience({
    credentials,
    programs: schooling,
    attestations: map.attestations,
  });
  const byFamily = (family: string) => map.families.findIndex(({ id }) => id === family);
  const inLaneOrder = [...roles].sort((a, b) => byFamily(a.family) - byFamily(b.family));
  const places = files.places[0]!.content;

  return {
    map: {
      id: map.id,
      title: map.title,
      asOf: map.asOf,
      levels: map.levels.map(({ id, name, experience }) => ({ id, name, experience })),
      families: map.families.map(({ id, name, shortName }) => ({ id, name, shortName })),
      settings: map.settings.map(({ id, name }) => ({ id, name })),
      origins: origins.map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
      roles: inLaneOrder.map((role) => ({
        id: role.id,
        title: role.title,
        shortTitle: role.shortTitle,
        family: role.family,
        level: role.level,
        isEmerging: role.emerging ?? false,
        isAdjacent: role.adjacent ?? false,
        settings: role.settings,
        remote: role.remote,
        requires: role.requires,
        prefers: role.prefers,
        soc: role.occupation.soc,
        wageBand: {
          low: role.wageBand.low,
          middle: role.wageBand.middle,
          high: role.wageBand.high,
        },
      })),
      moves: moves.map(({ id, from, to, kind }) => ({ id, from, to, kind })),
      credentials: credentials.map(({ id, abbreviation, name, status }) => ({
        id,
        abbreviation,
        name,
        status: status.value,
        ...(needsExperience.has(id) ? { needsExperience: true as const } : {}),
      })),
    },
    details: {
      levels: keyById(map.levels, ({ scope, sources }) => ({ scope, sources })),
      families: keyById(map.families, ({ summary, sources }) => ({ summary, sources })),
      origins: keyById(origins, ({ summary, programs, sources }) => ({
        summary,
        programs,
        sources,
      })),
      roles: Object.fromEntries(
        roles.map((role) => [
          role.id,
          {
            alternateTitles: role.alternateTitles,
            sharedTitles: role.sharedTitles ?? [],
            summary: role.summary,
            duties: role.duties,
            day: role.day,
            experienceMonths: role.experienceMonths,
            beginners: role.beginners ?? [],
            onet: role.occupation.onet,
            occupationBasis: role.occupation.basis,
            wageBandWhy: role.wageBand.why,
            sources: role.sources,
          },
        ]),
      ),
      moves: Object.fromEntries(
        moves.map(({ id, from: _from, to: _to, kind: _kind, ...text }) => [id, text]),
      ),
      credentials,
      programs: schooling,
      presets: files.presets[0]!.content.presets,
      mobility: withoutLink(files.mobility[0]!.content),
      occupations: files.occupations[0]!.content.occupations,
      sources: files.sources[0]!.content.sources,
      attestations: map.attestations,
      fields: map.fields,
      accreditations: map.accreditations,
    },
    places: places.places,
    priceParitySource: places.priceParitySource,
    nationWages: withoutSchema(files.wages.find(({ file }) => file === 'wages/us.json')!.content),
  };
}

function keyById<T extends { readonly id: string }, U>(
  items: readonly T[],
  detailsOf: (item: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(items.map((item) => [item.id, detailsOf(item)]));
}

function withoutLink({ source, period, groups, moves }: Mobility): Mobility {
  return { source, period, groups, moves };
}

function withoutSchema({ source, period, columns, places }: WageTable): WageTable {
  return { source, period, columns, places };
}

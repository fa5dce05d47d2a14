import type { Requirement } from '../domain/model.ts';
import { placeItems, type Collections, type Identified, type Placed } from './collections.ts';
import { describeUnknownId, type Problem } from './problems.ts';
import { listPlacedAtoms } from './requirementPlaces.ts';

/** Ids that stand twice where one may stand once. Roles and origins share their ids. */
export function findDuplicateIds({ files, roles, moves }: Collections): readonly Problem[] {
  const occupations = files.occupations[0]!.content.occupations;
  const groups: readonly (readonly Placed<Identified>[])[] = [
    [...placeItems<Identified>(files.origins, 'origins'), ...roles],
    moves,
    placeItems<Identified>(files.credentials, 'credentials'),
    placeItems<Identified>(files.programs, 'programs'),
    placeItems<Identified>(files.presets, 'presets'),
    placeItems<Identified>(files.mobility, 'groups'),
    placeItems<Identified>(files.sources, 'sources'),
    placeItems<Identified>(files.places, 'places'),
    ...(
      ['levels', 'families', 'settings', 'fields', 'accreditations', 'attestations'] as const
    ).map((field) => placeItems<Identified>(files.map, field)),
  ];
  const repeatedCodes = occupations.flatMap(({ soc }, index) => {
    const first = occupations.findIndex((earlier) => earlier.soc === soc);
    const message = `repeats the code "${soc}" of occupations[${first}]`;
    return first === index
      ? []
      : [{ file: files.occupations[0]!.file, at: `occupations[${index}].soc`, message }];
  });
  return [...groups.flatMap(findRepeated), ...repeatedCodes, ...findSharedCodes(files.mobility)];
}

/** Codes that two mobility groups hold, or one twice: their moves would be ambiguous. */
function findSharedCodes(files: Collections['files']['mobility']): readonly Problem[] {
  return files.flatMap(({ file, content }) => {
    const holders = new Map<string, string>();
    return content.groups.flatMap(({ id, socs }, group) =>
      socs.flatMap((soc, index) => {
        const holder = holders.get(soc);
        holders.set(soc, holder ?? id);
        const message = `repeats the code "${soc}" of the group "${holder}"`;
        return holder === undefined
          ? []
          : [{ file, at: `groups[${group}].socs[${index}]`, message }];
      }),
    );
  });
}

function findRepeated(group: readonly Placed<Identified>[]): readonly Problem[] {
  const first = new Map<string, Placed<Identified>>();
  return group.flatMap((placed) => {
    const earlier = first.get(placed.item.id);
    if (earlier === undefined) {
      first.set(placed.item.id, placed);
      return [];
    }
    const message = `repeats the id "${placed.item.id}" of ${earlier.file}: ${earlier.at}`;
    return [{ file: placed.file, at: `${placed.at}.id`, message }];
  });
}

const idsOf = (items: readonly Identified[]) => new Set(items.map(({ id }) => id));

/** References to what the map does not have, with the nearest id that it has. */
export function findDanglingIds({ files, roles, moves }: Collections): readonly Problem[] {
  const map = files.map[0]!.content;
  const known = {
    source: idsOf(files.sources[0]!.content.sources),
    level: idsOf(map.levels),
    family: idsOf(map.families),
    setting: idsOf(map.settings),
    field: idsOf(map.fields),
    accreditation: idsOf(map.accreditations),
    attestation: idsOf(map.attestations),
    credential: idsOf(files.credentials[0]!.content.credentials),
    program: idsOf(files.programs[0]!.content.programs),
    role: new Set(roles.map(({ item }) => item.id)),
    origin: idsOf(files.origins[0]!.content.origins),
  };
  const experiencePlaces = new Set([...known.family, ...known.origin]);
  type What = keyof typeof known;
  const problems: Problem[] = [];

  const check = (
    file: string,
    at: string,
    what: What,
    id: string | undefined,
    alsoKnown: ReadonlySet<string> = new Set(),
  ) => {
    if (id === undefined || known[what].has(id) || alsoKnown.has(id)) return;
    const message = describeUnknownId(what, id, [...known[what], ...alsoKnown]);
    problems.push({ file, at, message });
  };
  const checkAll = (file: string, at: string, what: What, ids: readonly string[] = []) =>
    ids.forEach((id, index) => check(file, `${at}[${index}]`, what, id));
  const checkRequirement = (file: string, start: string, requirement: Requirement | undefined) => {
    for (const { at, atom } of listPlacedAtoms(requirement, start)) {
      if ('credential' in atom) check(file, `${at}.credential`, 'credential', atom.credential);
      if ('attest' in atom) check(file, `${at}.attest`, 'attestation', atom.attest);
      if ('program' in atom) {
        check(file, `${at}.field`, 'field', atom.field);
        check(file, `${at}.accreditation`, 'accreditation', atom.accreditation);
      }
      if ('experienceMonths' in atom) {
        (atom.in ?? []).forEach((id, index) =>
          check(file, `${at}.in[${index}]`, 'role', id, experiencePlaces),
        );
      }
    }
  };

  for (const { file, at, item } of roles) {
    check(file, `${at}.family`, 'family', item.family);
    check(file, `${at}.level`, 'level', item.level);
    checkAll(file, `${at}.settings`, 'setting', item.settings);
    checkRequirement(file, `${at}.requires`, item.requires);
    checkRequirement(file, `${at}.prefers`, item.prefers);
  }
  for (const { file, at, item } of moves) {
    check(file, `${at}.from`, 'role', item.from, known.origin);
    check(file, `${at}.to`, 'role', item.to);
    checkRequirement(file, `${at}.requires`, item.requires);
    checkRequirement(file, `${at}.prefers`, item.prefers);
  }
  for (const { file, content } of files.origins) {
    content.origins.forEach(({ programs }, index) =>
      checkAll(file, `origins[${index}].programs`, 'program', programs),
    );
  }
  for (const { file, content } of files.credentials) {
    content.credentials.forEach(({ eligibility, status, buildsOn }, index) => {
      const at = `credentials[${index}]`;
      checkRequirement(file, `${at}.eligibility.requires`, eligibility.requires);
      checkRequirement(file, `${at}.eligibility.prefers`, eligibility.prefers);
      checkAll(file, `${at}.buildsOn`, 'credential', buildsOn);
      check(file, `${at}.status.replacedBy`, 'credential', status.replacedBy);
    });
  }
  for (const { file, content } of files.programs) {
    content.programs.forEach((program, index) => {
      const at = `programs[${index}]`;
      checkRequirement(file, `${at}.requires`, program.requires);
      checkRequirement(file, `${at}.completion.after`, program.completion?.after);
      checkAll(file, `${at}.next`, 'program', program.next);
      check(file, `${at}.field`, 'field', program.field);
      check(file, `${at}.accreditation`, 'accreditation', program.accreditation);
    });
  }
  for (const { file, content } of files.presets) {
    content.presets.forEach(({ profile }, index) => {
      const at = `presets[${index}].profile`;
      check(file, `${at}.position`, 'role', profile.position, known.origin);
      profile.programs.forEach(({ field, accreditation }, number) => {
        check(file, `${at}.programs[${number}].field`, 'field', field);
        check(file, `${at}.programs[${number}].accreditation`, 'accreditation', accreditation);
      });
      checkAll(file, `${at}.credentials`, 'credential', profile.credentials);
      for (const id of Object.keys(profile.experience)) {
        check(file, `${at}.experience.${id}`, 'role', id, experiencePlaces);
      }
      for (const id of Object.keys(profile.answers)) {
        check(file, `${at}.answers.${id}`, 'attestation', id);
      }
      checkAll(file, `${at}.limits.withoutFamilies`, 'family', profile.limits.withoutFamilies);
    });
  }
  for (const { file, content } of files.mobility) {
    const groups = new Set(content.groups.map(({ id }) => id));
    content.moves.forEach((move, index) => {
      for (const end of ['from', 'to'] as const) {
        if (groups.has(move[end])) continue;
        const message = describeUnknownId('group', move[end], [...groups]);
        problems.push({ file, at: `moves[${index}].${end}`, message });
      }
    });
  }
  for (const group of Object.values(files)) {
    for (const { file, content } of group) {
      for (const { at, id } of listSourceIds(content, '')) check(file, at, 'source', id);
    }
  }
  return problems;
}

/** Every source id in a file: under `sources`, `source` or `priceParitySource`, at any depth. */
function listSourceIds(value: unknown, at: string): readonly { at: string; id: string }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listSourceIds(item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = at === '' ? key : `${at}.${key}`;
    if (key === 'source' || key === 'priceParitySource') return [{ at: place, id: String(inner) }];
    return key === 'sources' ? listStrings(inner, place) : listSourceIds(inner, place);
  });
}

/** A list of ids; or, on a role, one list for each group of facts; or the sources themselves. */
function listStrings(value: unknown, at: string): readonly { at: string; id: string }[] {
  if (typeof value === 'string') return [{ at, id: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      typeof item === 'string' ? [{ at: `${at}[${index}]`, id: item }] : [],
    );
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    listStrings(inner, `${at}.${key}`),
  );
}

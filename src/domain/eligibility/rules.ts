import type {
  Attestation,
  CareerDetails,
  CareerMap,
  Credential,
  Program,
  ProgramRequirement,
  Requirement,
} from '../model.ts';
import { meetsProgram } from '../requirement.ts';
import { implies, listAskedPrograms, type AskedPrograms } from './candidates.ts';

/** A map's rules with what is looked up again and again; built once per map. */
export interface Rules {
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly attestations: ReadonlyMap<string, Attestation>;
  /** Whether months in a role, in an origin, or somewhere in a family count for `in`; undefined: all but origins' do. */
  readonly isCounted: (id: string, ids: readonly string[] | undefined) => boolean;
  /**
   * Programs by which what is asked may be met: the one described to the letter
   * first, then in data order. Without those whose own rule asks for as much:
   * who can start one has met it already.
   */
  readonly programsFor: (asked: ProgramRequirement) => readonly Program[];
  /** What meeting a requirement can lead to asking of programs; see candidates.ts. */
  readonly askedBy: (requirement: Requirement) => AskedPrograms;
  /** Ids of the roles and origins where time counts for `in`; undefined `in`: every role. */
  readonly placesFor: (ids: readonly string[] | undefined) => ReadonlySet<string>;
}

/** Cost: one pass over the map; the lookups remember their answers by identity. */
export function buildRules(
  map: Pick<CareerMap, 'roles' | 'origins' | 'families'>,
  details: Pick<CareerDetails, 'credentials' | 'programs' | 'attestations'>,
): Rules {
  const familyOf = new Map(map.roles.map(({ id, family }) => [id, family]));
  const families = new Set(map.families.map(({ id }) => id));
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const everywhere: ReadonlySet<string> = new Set(map.roles.map(({ id }) => id));
  const origins = new Set(map.origins.map(({ id }) => id));
  const programs = new WeakMap<ProgramRequirement, readonly Program[]>();
  const places = new WeakMap<readonly string[], ReadonlySet<string>>();
  const askedBy = new WeakMap<Requirement, AskedPrograms>();

  const rules: Rules = {
    isCounted: (id, ids) => {
      const family = familyOf.get(id);
      if (ids === undefined) return family !== undefined || families.has(id);
      return ids.includes(id) || (family !== undefined && ids.includes(family));
    },
    credentials: byId(details.credentials),
    attestations: byId(details.attestations),
    programsFor: (asked) => {
      let found = programs.get(asked);
      if (found === undefined) {
        const meeting = details.programs.filter(
          (program) =>
            meetsProgram(program, asked) &&
            !implies(program.requires, asked) &&
            (program.professional !== true || asked.field !== undefined),
        );
        const isExact = (program: Program) =>
          program.level === asked.program &&
          program.field === asked.field &&
          program.accreditation === asked.accreditation;
        found = [...meeting.filter(isExact), ...meeting.filter((program) => !isExact(program))];
        programs.set(asked, found);
      }
      return found;
    },
    askedBy: (requirement) => {
      let found = askedBy.get(requirement);
      if (found === undefined) {
        found = listAskedPrograms(rules, requirement);
        askedBy.set(requirement, found);
      }
      return found;
    },
    placesFor: (ids) => {
      if (ids === undefined) return everywhere;
      let found = places.get(ids);
      if (found === undefined) {
        const inFamilies = map.roles.filter(
          ({ id, family }) => ids.includes(family) || ids.includes(id),
        );
        found = new Set([
          ...inFamilies.map(({ id }) => id),
          ...ids.filter((id) => origins.has(id)),
        ]);
        places.set(ids, found);
      }
      return found;
    },
  };
  return rules;
}

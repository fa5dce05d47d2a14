import type {
  CareerDetails,
  CareerMap,
  ProgramRequirement,
  Requirement,
} from '../../domain/model.ts';
import type { CompletedProgram, Profile } from '../../domain/profile.ts';
import { asRequirement, holds, listAtoms, meetsProgram } from '../../domain/requirement.ts';

/** A program that something in the profile makes near certain, and that the profile does not have. */
export interface Offer {
  /** What it follows from: a credential's abbreviation, or an origin's title. */
  readonly because: string;
  readonly kind: 'credential' | 'origin';
  readonly program: CompletedProgram;
}

/**
 * What to offer the reader, each program once. A credential makes a program
 * near certain where its rule names nothing but programs, apart from what no
 * step leads to; then the first, the usual one, is offered. An origin does
 * where most people there have completed it.
 */
export function findOffers(
  profile: Profile,
  map: Pick<CareerMap, 'origins'>,
  details: Pick<CareerDetails, 'attestations' | 'credentials' | 'origins' | 'programs'>,
): readonly Offer[] {
  const has = (asked: ProgramRequirement) =>
    profile.programs.some((program) => meetsProgram(program, asked));
  const offers: Offer[] = details.credentials.flatMap((credential) => {
    if (!profile.credentials.includes(credential.id)) return [];
    const options = listOnlyPrograms(credential.eligibility.requires, details);
    const [usual] = options;
    if (usual === undefined || options.some(has)) return [];
    return [
      { because: credential.abbreviation, kind: 'credential', program: toProgram(usual) } as const,
    ];
  });
  const origin = map.origins.find(({ id }) => id === profile.position);
  for (const id of details.origins[origin?.id ?? '']?.programs ?? []) {
    const program = details.programs.find((item) => item.id === id);
    if (origin === undefined || program === undefined) continue;
    if (has(asRequirement(program))) continue;
    const { level, field, accreditation } = program;
    offers.push({
      because: origin.title,
      kind: 'origin',
      program: { level, field, accreditation },
    });
  }
  const isCovered = ({ program }: Offer, index: number) =>
    offers.some(
      (other, at) =>
        at !== index &&
        meetsProgram(other.program, asRequirement(program)) &&
        (at < index || !meetsProgram(program, asRequirement(other.program))),
    );
  return offers.filter((offer, index) => !isCovered(offer, index));
}

/** The programs of a rule that asks for one of some programs and nothing else; empty for any other rule. */
function listOnlyPrograms(
  requires: Requirement | undefined,
  { attestations }: Pick<CareerDetails, 'attestations'>,
): readonly ProgramRequirement[] {
  const isOutOfReach = (atom: Requirement) =>
    'attest' in atom && attestations.find(({ id }) => id === atom.attest)?.gain === undefined;
  const atoms = listAtoms(requires).filter((atom) => !isOutOfReach(atom));
  const programs = atoms.filter((atom) => 'program' in atom);
  if (programs.length === 0 || programs.length < atoms.length) return [];
  return programs.filter((program) =>
    holds(requires, (atom) => 'program' in atom && meetsProgram(toProgram(program), atom)),
  );
}

function toProgram({ program: level, field, accreditation }: ProgramRequirement): CompletedProgram {
  return { level, field, accreditation };
}

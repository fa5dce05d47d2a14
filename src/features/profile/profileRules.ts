import type {
  Attestation,
  CareerDetails,
  CareerMap,
  Credential,
  Named,
  Origin,
  ProgramLevel,
  Requirement,
} from '../../domain/model.ts';
import { isGranted } from '../../domain/credentialStatus.ts';
import { listAtoms, listCredentials, rankOf } from '../../domain/requirement.ts';

/** What a map's rules make worth asking. */
export interface ProfileRules {
  /** Fields of study that some rule names at this level or below. */
  readonly fieldsAt: (level: ProgramLevel) => readonly Named[];
  /** The accreditation that some rule asks of such a program, where there are programs that have it. */
  readonly accreditationOf: (level: ProgramLevel, field: string | undefined) => Named | undefined;
  /** Origins whose work some rule counts. */
  readonly countedOrigins: readonly Origin[];
  /** Questions for someone who holds `held`, by who asks them, in data order. */
  readonly questionsFor: (held: readonly string[]) => readonly QuestionGroup[];
}

/** What only the reader can say, as the rules of one issuer's credentials ask it. */
export interface QuestionGroup {
  readonly issuer: string;
  readonly questions: readonly {
    readonly attestation: Attestation;
    /** Abbreviations of the credentials that ask. */
    readonly askedBy: readonly string[];
  }[];
}

/** Cost: one pass over every rule of the map. */
export function listProfileRules(map: CareerMap, details: CareerDetails): ProfileRules {
  const rules = [
    ...map.roles,
    ...Object.values(details.moves),
    ...details.credentials.map(({ eligibility }) => eligibility),
    ...details.programs.map(({ requires }) => ({ requires, prefers: undefined })),
  ].flatMap(({ requires, prefers }) => [requires, prefers]);
  const atoms = rules.flatMap(listAtoms);
  const asked = atoms.filter((atom) => 'program' in atom);
  const counted = new Set(
    atoms.flatMap((atom) => ('experienceMonths' in atom ? (atom.in ?? []) : [])),
  );
  const named = new Set(map.roles.flatMap(({ requires, prefers }) => namesOf(requires, prefers)));
  const offered = details.credentials.filter(
    ({ id, status }) => named.has(id) && isGranted(status.value),
  );

  return {
    fieldsAt: (level) =>
      details.fields.filter(({ id }) =>
        asked.some(({ program, field }) => field === id && rankOf(program) <= rankOf(level)),
      ),
    accreditationOf: (level, field) =>
      details.accreditations.find(
        ({ id }) =>
          asked.some(
            (rule) =>
              rule.accreditation === id &&
              rankOf(rule.program) <= rankOf(level) &&
              (rule.field === undefined || rule.field === field),
          ) &&
          details.programs.some(
            (program) => program.accreditation === id && program.level === level,
          ),
      ),
    countedOrigins: map.origins.filter(({ id }) => counted.has(id)),
    questionsFor: (held) =>
      groupQuestions(
        offered.filter(({ id }) => !held.includes(id)),
        details.attestations,
      ),
  };
}

function namesOf(...requirements: readonly (Requirement | undefined)[]): readonly string[] {
  return requirements.flatMap(listCredentials);
}

/** Each attestation once, with the first issuer that asks it. */
function groupQuestions(
  credentials: readonly Credential[],
  attestations: readonly Attestation[],
): readonly QuestionGroup[] {
  const issuers = [...new Set(credentials.map(({ issuer }) => issuer))];
  const questions = attestations.flatMap((attestation) => {
    const asking = credentials.filter(({ eligibility }) =>
      listAtoms(eligibility.requires).some(
        (atom) => 'attest' in atom && atom.attest === attestation.id,
      ),
    );
    const issuer = asking[0]?.issuer;
    const askedBy = asking.map(({ abbreviation }) => abbreviation);
    return issuer === undefined ? [] : [{ issuer, question: { attestation, askedBy } }];
  });
  return issuers
    .map((issuer) => ({
      issuer,
      questions: questions.filter((item) => item.issuer === issuer).map(({ question }) => question),
    }))
    .filter((group) => group.questions.length > 0);
}

import type { Program, ProgramRequirement, Requirement } from '../model.ts';
import { meetsProgram } from '../requirement.ts';
import { listReached } from './listReached.ts';
import type { Rules } from './rules.ts';

/** What a bit mask has room for; rules that name more programs are searched without a shortlist. */
const MOST_ASKED = 30;

/** What one rule, and the rules of all it may lead to, ask of programs. */
export interface AskedPrograms {
  readonly asked: readonly ProgramRequirement[];
  /** For each program, a bit for each of `asked` that it meets; undefined: too many to tell. */
  readonly masks: ReadonlyMap<Program, number> | undefined;
}

/** Every program requirement that meeting `requirement` can lead to, by way of credentials and programs. */
export function listAskedPrograms(rules: Rules, requirement: Requirement): AskedPrograms {
  const list = listReached(rules, requirement).filter((atom) => 'program' in atom);
  const programs = new Set(list.flatMap(rules.programsFor));
  const maskOf = (program: Program) =>
    list.reduce((mask, atom, bit) => (meetsProgram(program, atom) ? mask | (1 << bit) : mask), 0);
  return {
    asked: list,
    masks:
      list.length > MOST_ASKED
        ? undefined
        : new Map([...programs].map((program) => [program, maskOf(program)])),
  };
}

/**
 * Of programs that meet one requirement, those that may be part of a nearest
 * way: without any that another does at least as well for all that is asked
 * and not met by the profile, in no more months, with no harder entry rule; of
 * equals the first stays. Leaving the others out changes neither the measure
 * nor the tie: wherever one of them serves, the better one does.
 */
export function shortlist(
  programs: readonly Program[],
  { asked, masks }: AskedPrograms,
  isMet: (atom: Requirement) => boolean,
  studyOf: (program: Program) => { readonly months: number; readonly canStart: boolean },
): readonly Program[] {
  if (masks === undefined || programs.length < 2) return programs;
  let openMask = 0;
  for (let bit = 0; bit < asked.length; bit += 1) if (!isMet(asked[bit]!)) openMask |= 1 << bit;
  const ways = programs.map((program, index) => {
    const { months, canStart } = studyOf(program);
    return { program, index, months, canStart, serves: masks.get(program)! & openMask };
  });
  const isOutdone = (way: (typeof ways)[number]) =>
    ways.some(
      (other) =>
        (other.months < way.months || (other.months === way.months && other.index < way.index)) &&
        (other.serves & way.serves) === way.serves &&
        (other.canStart || isNoHarder(other.program.requires, way.program.requires)),
    );
  return programs.filter((_, index) => !isOutdone(ways[index]!));
}

/** Whether whoever meets `than` meets a rule that is a single program, as far as can be told. */
function isNoHarder(rule: Requirement | undefined, than: Requirement | undefined): boolean {
  return rule === undefined || ('program' in rule && implies(than, rule));
}

/** Whether meeting a rule takes a program that meets what is asked. */
export function implies(rule: Requirement | undefined, asked: ProgramRequirement): boolean {
  if (rule === undefined) return false;
  if ('program' in rule) {
    const { program: level, field, accreditation } = rule;
    return meetsProgram({ level, field, accreditation }, asked);
  }
  if ('allOf' in rule) return rule.allOf.some((part) => implies(part, asked));
  return 'anyOf' in rule && rule.anyOf.every((part) => implies(part, asked));
}

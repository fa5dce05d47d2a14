import type { Program, ProgramRequirement, Requirement } from '../model.ts';
import { listAtoms, meetsProgram, rankOf } from '../requirement.ts';
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
  const asked = new Map<string, ProgramRequirement>();
  const programs = new Set<Program>();
  const credentials = new Set<string>();
  const visit = (part: Requirement | undefined) => {
    for (const atom of listAtoms(part)) {
      if ('credential' in atom && !credentials.has(atom.credential)) {
        credentials.add(atom.credential);
        visit(rules.credentials.get(atom.credential)?.eligibility.requires);
      }
      if (!('program' in atom)) continue;
      asked.set(`${atom.program} ${atom.field ?? ''} ${atom.accreditation ?? ''}`, atom);
      for (const program of rules.programsFor(atom)) {
        if (programs.has(program)) continue;
        programs.add(program);
        visit(program.requires);
      }
    }
  };
  visit(requirement);
  const list = [...asked.values()];
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
 * way: without any that another does at least as well for all that is still
 * asked (`openMask`), in no more months, with no harder entry rule; of equals
 * the first stays. Leaving the others out changes neither the measure nor the
 * tie: wherever one of them serves, the better one does.
 */
export function shortlist(
  programs: readonly Program[],
  { masks }: AskedPrograms,
  openMask: number,
  monthsOf: (program: Program) => number,
  canStart: (program: Program) => boolean,
): readonly Program[] {
  if (masks === undefined || programs.length < 2) return programs;
  const serves = programs.map((program) => masks.get(program)! & openMask);
  const months = programs.map(monthsOf);
  const open = programs.map(canStart);
  return programs.filter((program, at) =>
    programs.every((other, index) => {
      if (index === at) return true;
      const isAsGood =
        (serves[index]! & serves[at]!) === serves[at] &&
        (months[index]! < months[at]! || (months[index] === months[at] && index < at)) &&
        (open[index]! || isNoHarder(other.requires, program.requires));
      return !isAsGood;
    }),
  );
}

/** Whether whoever meets `than` meets `rule`, as far as two single program rules tell. */
function isNoHarder(rule: Requirement | undefined, than: Requirement | undefined): boolean {
  if (rule === undefined) return true;
  if (than === undefined || !('program' in rule) || !('program' in than)) return false;
  return (
    rankOf(rule.program) <= rankOf(than.program) &&
    (rule.field === undefined || rule.field === than.field) &&
    (rule.accreditation === undefined || rule.accreditation === than.accreditation)
  );
}

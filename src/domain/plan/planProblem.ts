import { createJudge } from '../eligibility/judge.ts';
import type { Move, Requirement, Role } from '../model.ts';
import { meetsProgram } from '../requirement.ts';
import { buildPlanItems, sideMonths, type PlanItem } from './planItems.ts';
import { remember } from './remember.ts';
import type { PlanQuestion } from './planModel.ts';
import type { PlanRules } from './planRules.ts';

/** A requirement as one question sees it. */
export type Rule =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Rule[] }
  | { readonly kind: 'some'; readonly atLeast: number; readonly parts: readonly Rule[] }
  | ThingRule
  | ExperienceRule;

/** A program, a credential or a statement. */
export interface ThingRule {
  readonly kind: 'thing';
  /** The month from which it holds without study: 0 where one has it, never for what must be gained. */
  readonly from: number;
  /** The attestation that holds from that month, when it is arranged on the side. */
  readonly side: string | undefined;
  /** Items by which it can be gained, in data order. */
  readonly items: readonly PlanItem[];
  /** Every item that meets it, whether planned for it or not. */
  readonly servedBy: ReadonlySet<PlanItem>;
}

export interface ExperienceRule {
  readonly kind: 'experience';
  readonly months: number;
  /** Months that count at the start. */
  readonly had: number;
  readonly isCounted: (node: string) => boolean;
}

/** A step that a path may take. */
export interface Step {
  readonly to: string;
  readonly move: Move | undefined;
  /** Least months to stay before it. */
  readonly afterMonths: number;
  readonly rule: Rule;
}

export const NEVER = Infinity;
const NOTHING: Rule = { kind: 'all', parts: [] };

export interface PlanProblem {
  readonly question: PlanQuestion;
  readonly planRules: PlanRules;
  readonly targets: ReadonlySet<string>;
  readonly ruleOf: (requirement: Requirement | undefined) => Rule;
  /** What an item asks when it is taken by its shorter way. */
  readonly completionRuleOf: (item: PlanItem) => Rule | undefined;
  readonly ruleOfItem: (item: PlanItem) => Rule;
  /** The program, credential or course of an id; undefined where the map has none. */
  readonly findItem: (id: string) => PlanItem | undefined;
  /** Steps out of a node that the limits allow, in data order; of a path by hand, its step at that depth. */
  readonly stepsFrom: (node: string, depth: number) => readonly Step[];
  /** USD per year at the middle of the band; 0 where none is known. */
  readonly payOf: (node: string) => number;
  /** Whether a role may be entered. */
  readonly isOpen: (role: Role) => boolean;
}

/** A question with its map's rules as it sees them. Rules are made as they are first looked at. */
export function buildPlanProblem(
  planRules: PlanRules,
  question: PlanQuestion,
  waitMonths = 0,
): PlanProblem {
  const { input, rules, rolesById } = planRules;
  const judge = createJudge(rules, question.has);
  const items = buildPlanItems(question);
  const withoutFamilies = new Set(question.limits.withoutFamilies);
  const isOpen = ({ family }: Role) => !withoutFamilies.has(family);
  const steps = new Map<string, readonly Step[]>();

  const thing = (
    isHeld: boolean,
    candidates: readonly PlanItem[],
    servedBy: readonly PlanItem[],
    sideFrom?: number,
    side?: string,
  ): ThingRule => ({
    kind: 'thing',
    from: isHeld ? 0 : (sideFrom ?? NEVER),
    side: isHeld ? undefined : side,
    items: candidates.filter(({ isAllowed }) => isAllowed),
    servedBy: new Set(servedBy),
  });

  const compile = (requirement: Requirement): Rule => {
    if ('allOf' in requirement) return { kind: 'all', parts: requirement.allOf.map(ruleOf) };
    if ('anyOf' in requirement) return { kind: 'any', parts: requirement.anyOf.map(ruleOf) };
    if ('of' in requirement) {
      return { kind: 'some', atLeast: requirement.atLeast, parts: requirement.of.map(ruleOf) };
    }
    if ('experienceMonths' in requirement) {
      const { experienceMonths: months, in: ids } = requirement;
      return {
        kind: 'experience',
        months,
        had: judge.countMonths(ids),
        isCounted: remember((node: string) => rules.isCounted(node, ids)),
      };
    }
    const isHeld = judge.isMet(requirement);
    if ('program' in requirement) {
      return thing(
        isHeld,
        rules.programsFor(requirement).map(items.ofProgram),
        input.details.programs
          .filter((program) => meetsProgram(program, requirement))
          .map(items.ofProgram),
      );
    }
    if ('credential' in requirement) {
      const credential = rules.credentials.get(requirement.credential);
      const candidates = credential === undefined ? [] : [items.ofCredential(credential)];
      return thing(isHeld, candidates, candidates);
    }
    const attestation = rules.attestations.get(requirement.attest);
    const course = attestation && items.ofStatement(attestation);
    const courses = course === undefined ? [] : [course];
    const side = attestation && sideMonths(attestation);
    return thing(isHeld, courses, courses, side, requirement.attest);
  };
  // Rules that read the same are one, so that what is worked out for one serves all.
  const byText = new Map<string, Rule>();
  const ruleOfAny = remember((requirement: Requirement): Rule => {
    const text = JSON.stringify(requirement);
    let rule = byText.get(text);
    if (rule === undefined) {
      rule = compile(requirement);
      byText.set(text, rule);
    }
    return rule;
  });
  const ruleOf = (requirement: Requirement | undefined): Rule =>
    requirement === undefined ? NOTHING : ruleOfAny(requirement);
  const ruleOfItem = remember((item: PlanItem): Rule => ruleOf(item.requires));
  const completionRuleOf = remember(
    (item: PlanItem): Rule | undefined =>
      item.completion && { kind: 'all', parts: [ruleOfItem(item), ruleOf(item.completion.after)] },
  );
  const stepTo = (role: Role, move: Move | undefined, leastMonths: number): Step => {
    const details = move && input.details.moves[move.id];
    const usualMonths = question.staysUsual === true ? (details?.usualMonths ?? 0) : 0;
    return {
      to: role.id,
      move,
      afterMonths: Math.max(leastMonths, usualMonths),
      rule: { kind: 'all', parts: [ruleOf(details?.requires), ruleOf(role.requires)] },
    };
  };
  const stepsFrom = (node: string, depth: number): readonly Step[] => {
    const { path } = question;
    const key = path === undefined ? node : String(depth);
    let found = steps.get(key);
    if (found === undefined) {
      if (path === undefined) {
        found = planRules.movesFrom(node).flatMap((move) => {
          const role = rolesById.get(move.to);
          return role === undefined || !isOpen(role)
            ? []
            : [stepTo(role, move, depth === 0 ? waitMonths : 0)];
        });
      } else {
        const next = path[depth];
        const role = next === undefined ? undefined : rolesById.get(next.role);
        const move = planRules.movesFrom(node).find(({ to }) => to === next?.role);
        found =
          role === undefined
            ? []
            : [stepTo(role, move, Math.max(next!.afterMonths, depth === 0 ? waitMonths : 0))];
      }
      steps.set(key, found);
    }
    return found;
  };

  return {
    question,
    planRules,
    targets: new Set(
      question.path === undefined
        ? question.targets.filter((id) => id !== question.from)
        : question.path.slice(-1).map(({ role }) => role),
    ),
    ruleOf,
    ruleOfItem,
    completionRuleOf,
    findItem: (id) => {
      const program = input.details.programs.find((one) => one.id === id);
      if (program !== undefined) return items.ofProgram(program);
      const credential = rules.credentials.get(id);
      if (credential !== undefined) return items.ofCredential(credential);
      const attestation = rules.attestations.get(id);
      return attestation && items.ofStatement(attestation);
    },
    stepsFrom,
    payOf: (node) => input.pays.get(node)?.middle ?? 0,
    isOpen,
  };
}

import type { PlanItem } from './planItems.ts';
import type { PlanProblem, Rule, Step } from './planProblem.ts';
import { remember } from './remember.ts';
import { createTimetable } from './timetable.ts';

/** One way on in a choice; for a thing, the items worth trying. */
export interface Choice {
  readonly rule: Rule;
  readonly items: readonly PlanItem[] | undefined;
}

/** What is worth trying where there is a choice. */
export interface Choices {
  /** The options of a rule; for a thing, one with its items. */
  readonly of: (rule: Rule) => readonly Choice[];
}

/**
 * Leaves out twins: of items that no rule still ahead tells apart, that take
 * the same time and ask for the same first, only the cheapest is tried, and of
 * equals the first in order; where there is a shorter way, which costs the same
 * for all, an earlier one is tried beside a cheaper one. Exact: with one in place
 * of its twin a plan has the same months everywhere, so the dearer is beaten, and
 * of equals the answer keeps the first.
 *
 * What is ahead: the rule of a step, those of all steps by which a target can
 * still be reached, and those of whatever can be gained for them. A rule tells
 * two items apart when one of its parts is met by one of them alone; options
 * that stand side by side are one part.
 */
export function buildTwins(
  problem: PlanProblem,
  stepsAhead: (node: string, moves: number) => readonly Step[],
): (step: Step, movesAfter: number) => Choices {
  const { question, ruleOfItem, completionRuleOf } = problem;
  const start = createTimetable(problem);
  const numbers = new Map<Rule, number>();
  const groupsOfItem = new Map<PlanItem, Set<number>>();
  const byStep = new Map<Step, (Choices | undefined)[]>();

  const isMetAtOnce = remember((rule: Rule) => start.isMet(rule, 0));
  const ownKey = remember((item: PlanItem): string => {
    const { kind, id, isStudy, whole, completion, renewal, requires } = item;
    const isAskedFor = kind === 'credential' && question.limits.withCredentials.includes(id);
    return JSON.stringify([
      isStudy,
      whole.months,
      whole.usd === undefined,
      completion,
      renewal,
      isMetAtOnce(ruleOfItem(item)) ? null : requires,
      isAskedFor && id,
    ]);
  });

  /** Numbers of all parts that a rule, and the rules of all it may lead to, can tell items apart by. */
  const groupsOf = remember((rule: Rule): ReadonlySet<number> => {
    const groups = new Set<number>();
    const seen = new Set<Rule>();
    const seenItems = new Set<PlanItem>();
    const visit = (part: Rule, group: Rule): void => {
      if (isMetAtOnce(part)) return;
      if ('parts' in part) {
        if (seen.has(part)) return;
        seen.add(part);
        for (const inner of part.parts) visit(inner, part.kind === 'any' ? part : inner);
        return;
      }
      if (part.kind !== 'thing') return;
      let number = numbers.get(group);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(group, number);
      }
      groups.add(number);
      for (const item of part.servedBy) {
        let own = groupsOfItem.get(item);
        if (own === undefined) {
          own = new Set();
          groupsOfItem.set(item, own);
        }
        own.add(number);
      }
      for (const item of part.items) {
        if (seenItems.has(item)) continue;
        seenItems.add(item);
        const itsRule = ruleOfItem(item);
        visit(itsRule, itsRule);
        const shorter = completionRuleOf(item);
        if (shorter !== undefined) visit(shorter, shorter);
      }
    };
    visit(rule, rule);
    return groups;
  });

  const ahead: ReadonlyMap<string, ReadonlySet<number>>[] = [];
  const groupsAhead = (node: string, moves: number): ReadonlySet<number> => {
    const layer = (ahead[moves] ??= new Map()) as Map<string, ReadonlySet<number>>;
    let groups = layer.get(node);
    if (groups === undefined) {
      const sum = new Set<number>();
      if (moves > 0) {
        for (const step of stepsAhead(node, moves)) {
          for (const group of groupsOf(step.rule)) sum.add(group);
          for (const group of groupsAhead(step.to, moves - 1)) sum.add(group);
        }
      }
      groups = sum;
      layer.set(node, groups);
    }
    return groups;
  };

  const buildChoices = (step: Step, movesAfter: number): Choices => {
    const relevant = new Set([...groupsOf(step.rule), ...groupsAhead(step.to, movesAfter)]);
    const keyOf = remember((item: PlanItem): string => {
      const groups = [...(groupsOfItem.get(item) ?? [])].filter((group) => relevant.has(group));
      return `${ownKey(item)} ${groups.sort((a, b) => a - b).join(',')}`;
    });
    const of = remember((rule: Rule): readonly Choice[] => {
      const options = rule.kind === 'any' ? rule.parts : [rule];
      const things = options.flatMap((option) => (option.kind === 'thing' ? option.items : []));
      const kept = new Map<string, readonly PlanItem[]>();
      for (const item of things) {
        const twins = kept.get(keyOf(item)) ?? [];
        if (twins.some((other) => usdOf(other) <= usdOf(item))) continue;
        // By the shorter way, which costs the same, the first of them is kept.
        kept.set(keyOf(item), item.completion === undefined ? [item] : [...twins, item]);
      }
      return options.map((option) => ({
        rule: option,
        items:
          option.kind === 'thing'
            ? option.items.filter((item) => kept.get(keyOf(item))?.includes(item))
            : undefined,
      }));
    });
    return { of };
  };

  return (step, movesAfter) => {
    const known = byStep.get(step) ?? [];
    byStep.set(step, known);
    return (known[movesAfter] ??= buildChoices(step, movesAfter));
  };
}

function usdOf(item: PlanItem): number {
  return item.whole.usd?.typical ?? 0;
}

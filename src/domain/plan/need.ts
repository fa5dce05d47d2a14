import type { ItemWay, PlanItem } from './planItems.ts';
import { NEVER, type ExperienceRule, type PlanProblem, type Rule } from './planProblem.ts';
import type { Timetable } from './timetable.ts';

/** What meeting a rule takes at the least. Studies and exams apart: one thing is never both, so both add up. */
export interface Need {
  /** The month by which it can hold at the earliest; NEVER: it can't. */
  readonly month: number;
  /** Typical USD. */
  readonly studyUsd: number;
  readonly studyCount: number;
  readonly examUsd: number;
  readonly examCount: number;
}

export const NO_NEED: Need = { month: 0, studyUsd: 0, studyCount: 0, examUsd: 0, examCount: 0 };
export const HOPELESS: Need = { ...NO_NEED, month: NEVER };
/** The rules of things are followed so far; below that nothing is counted, which is still a bound. */
const DEEPEST = 3;

/**
 * A lower bound, in each part by itself, on what is still to be gained for a
 * rule from where a timetable stands: parts of an `all` may share what they
 * need, so the greatest counts; of an `any`, the least. Months worked from
 * `month` on are all taken to count where `countsAhead` says that some may.
 */
export function needOf(
  problem: PlanProblem,
  rule: Rule,
  table: Timetable,
  month: number,
  countsAhead: (rule: ExperienceRule) => boolean,
  depth = 0,
): Need {
  switch (rule.kind) {
    case 'all': {
      let sum = NO_NEED;
      for (const part of rule.parts) {
        const need = needOf(problem, part, table, month, countsAhead, depth);
        sum = sum === NO_NEED ? need : greater(sum, need);
      }
      return sum;
    }
    case 'any':
      return least(
        rule.parts.map((part) => needOf(problem, part, table, month, countsAhead, depth)),
      );
    case 'some':
      // Any so many parts take at least as much as the easiest of them.
      return rule.atLeast === 0
        ? NO_NEED
        : least(rule.parts.map((part) => needOf(problem, part, table, month, countsAhead, depth)));
    case 'experience': {
      let had = rule.had;
      for (const stay of table.stays) {
        if (rule.isCounted(stay.node)) had += table.worked(stay, month);
      }
      if (had >= rule.months) return NO_NEED;
      return countsAhead(rule) ? { ...NO_NEED, month: month + rule.months - had } : HOPELESS;
    }
    case 'thing':
      if (rule.from === 0) return NO_NEED;
      if (rule.from !== NEVER) return { ...NO_NEED, month: rule.from };
      for (const { item, end } of table.gained) {
        if (rule.servedBy.has(item)) return end === 0 ? NO_NEED : { ...NO_NEED, month: end };
      }
      return least(
        rule.items.map((item) => needOfItem(problem, item, table, month, countsAhead, depth)),
      );
  }
}

function needOfItem(
  problem: PlanProblem,
  item: PlanItem,
  table: Timetable,
  month: number,
  countsAhead: (rule: ExperienceRule) => boolean,
  depth: number,
): Need {
  const needFor = (rule: Rule | undefined) =>
    rule === undefined || depth === DEEPEST
      ? NO_NEED
      : needOf(problem, rule, table, month, countsAhead, depth + 1);
  const { completion } = item;
  const whole = addWay(needFor(problem.ruleOfItem(item)), item, item.whole, table);
  if (completion === undefined) return whole;
  const shorter = addWay(needFor(problem.completionRuleOf(item)), item, completion, table);
  return least([whole, shorter]);
}

function addWay(first: Need, { isStudy }: PlanItem, way: ItemWay, table: Timetable): Need {
  const usd = way.usd?.typical ?? 0;
  return {
    month: Math.max(table.free(), first.month) + way.months.typical,
    studyUsd: first.studyUsd + (isStudy ? usd : 0),
    studyCount: first.studyCount + (isStudy ? 1 : 0),
    examUsd: first.examUsd + (isStudy ? 0 : usd),
    examCount: first.examCount + (isStudy ? 0 : 1),
  };
}

/** In each part the greater. */
export function greater(a: Need, b: Need): Need {
  if (a === NO_NEED) return b;
  if (b === NO_NEED) return a;
  return {
    month: Math.max(a.month, b.month),
    studyUsd: Math.max(a.studyUsd, b.studyUsd),
    studyCount: Math.max(a.studyCount, b.studyCount),
    examUsd: Math.max(a.examUsd, b.examUsd),
    examCount: Math.max(a.examCount, b.examCount),
  };
}

/** In each part the least of those that can be met; of none: it can't. */
export function least(needs: readonly Need[]): Need {
  let found = HOPELESS;
  for (const need of needs) {
    if (need.month === NEVER) continue;
    if (need === NO_NEED) return NO_NEED;
    found =
      found === HOPELESS
        ? need
        : {
            month: Math.min(found.month, need.month),
            studyUsd: Math.min(found.studyUsd, need.studyUsd),
            studyCount: Math.min(found.studyCount, need.studyCount),
            examUsd: Math.min(found.examUsd, need.examUsd),
            examCount: Math.min(found.examCount, need.examCount),
          };
  }
  return found;
}

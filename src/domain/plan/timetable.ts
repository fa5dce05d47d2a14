import type { PlanItem } from './planItems.ts';
import { NEVER, type PlanProblem, type Rule, type Step } from './planProblem.ts';

/** A time in one node; `to` is the month of the move out of it. */
export interface Stay {
  readonly node: string;
  readonly from: number;
  to: number;
  /** The step that led here; undefined for the start. */
  readonly step: Step | undefined;
}

/** Something gained on the study track. */
export interface Gained {
  readonly item: PlanItem;
  readonly start: number;
  readonly end: number;
  readonly isCompletion: boolean;
  /** What it asked when it began. */
  readonly rule: Rule;
  /** Position of the move that needs it. */
  readonly neededFor: number;
}

/** Which length of a program is reckoned with. */
export type Length = 'low' | 'typical' | 'high';

/**
 * A plan as it is laid out, month by month, on two tracks. It grows and shrinks
 * at its ends, so that a search can try and take back.
 */
export interface Timetable {
  readonly stays: readonly Stay[];
  readonly gained: readonly Gained[];
  /** The month in which the node one is in was entered. */
  readonly arrival: () => number;
  /** The month from which the study track is free. */
  readonly free: () => number;
  /**
   * First month in which a rule holds if one stays where one is; NEVER if it does
   * not. Left out of account: the item `without`, and those gained at or after
   * the position `before`.
   */
  readonly firstMonth: (rule: Rule, without?: PlanItem, before?: number) => number;
  /** Whether a rule holds by a month; what is gained counts whenever that is. */
  readonly isMet: (rule: Rule, month: number) => boolean;
  /** Puts an item at the end of the study track; false, and nothing is changed, where its rule never holds. */
  readonly gain: (item: PlanItem, neededFor: number) => boolean;
  readonly takeBack: () => void;
  readonly move: (step: Step, month: number) => void;
  readonly moveBack: () => void;
  /** Months worked in a stay up to a month. */
  readonly worked: (stay: Stay, until: number) => number;
}

export function createTimetable(problem: PlanProblem, length: Length = 'typical'): Timetable {
  const { question, ruleOfItem, completionRuleOf } = problem;
  const stays: Stay[] = [{ node: question.from, from: 0, to: NEVER, step: undefined }];
  const gained: Gained[] = [];

  const free = () => gained.at(-1)?.end ?? 0;
  const arrival = () => stays.at(-1)!.from;

  /** Study without work takes its months out of the stay that it falls in. */
  const worked = (stay: Stay, until: number): number => {
    const to = Math.min(stay.to, until);
    let months = Math.max(0, to - stay.from);
    if (question.keepsWorking) return months;
    for (const { item, start, end } of gained) {
      if (item.isStudy) months -= Math.max(0, Math.min(end, to) - Math.max(start, stay.from));
    }
    return months;
  };
  /** The month in which so many months have been worked in a stay, if it lasts. */
  const monthAfter = (stay: Stay, months: number): number => {
    let month = stay.from + months;
    if (question.keepsWorking) return month;
    for (const { item, start, end } of gained) {
      if (item.isStudy && start >= stay.from && start < month) month += end - start;
    }
    return month;
  };
  const firstExperience = (rule: Extract<Rule, { kind: 'experience' }>): number => {
    let had = rule.had;
    if (had >= rule.months) return 0;
    for (const stay of stays) {
      if (!rule.isCounted(stay.node)) continue;
      const here = stay.to === NEVER ? NEVER : worked(stay, stay.to);
      if (had + here >= rule.months) return monthAfter(stay, rule.months - had);
      had += here;
    }
    return NEVER;
  };

  const firstMonth = (rule: Rule, without?: PlanItem, before = gained.length): number => {
    switch (rule.kind) {
      case 'all': {
        let latest = 0;
        for (const part of rule.parts) {
          latest = Math.max(latest, firstMonth(part, without, before));
          if (latest === NEVER) break;
        }
        return latest;
      }
      case 'any': {
        let first = NEVER;
        for (const part of rule.parts) first = Math.min(first, firstMonth(part, without, before));
        return first;
      }
      case 'some': {
        if (rule.atLeast > rule.parts.length) return NEVER;
        const months = rule.parts.map((part) => firstMonth(part, without, before));
        return months.sort((a, b) => a - b)[rule.atLeast - 1] ?? 0;
      }
      case 'experience':
        return firstExperience(rule);
      case 'thing': {
        let first = rule.from;
        for (let index = 0; index < before; index += 1) {
          const { item, end } = gained[index]!;
          if (end < first && item !== without && rule.servedBy.has(item)) first = end;
        }
        return first;
      }
    }
  };
  const isMet = (rule: Rule, month: number): boolean => {
    switch (rule.kind) {
      case 'all':
        return rule.parts.every((part) => isMet(part, month));
      case 'any':
        return rule.parts.some((part) => isMet(part, month));
      case 'some':
        return rule.parts.filter((part) => isMet(part, month)).length >= rule.atLeast;
      case 'experience':
        return firstExperience(rule) <= month;
      case 'thing':
        return rule.from <= month || gained.some(({ item }) => rule.servedBy.has(item));
    }
  };

  return {
    stays,
    gained,
    arrival,
    free,
    firstMonth,
    isMet,
    worked,
    gain: (item, neededFor) => {
      const own = ruleOfItem(item);
      const shorter = completionRuleOf(item);
      const waitsForTurn = item.isStudy && !question.keepsWorking;
      const start = Math.max(free(), firstMonth(own), waitsForTurn ? arrival() : 0);
      if (start === NEVER) return false;
      const isCompletion = shorter !== undefined && firstMonth(shorter) <= start;
      const way = isCompletion ? item.completion! : item.whole;
      gained.push({
        item,
        start,
        end: start + way.months[length],
        isCompletion,
        rule: isCompletion ? shorter : own,
        neededFor,
      });
      return true;
    },
    takeBack: () => void gained.pop(),
    move: (step, month) => {
      stays.at(-1)!.to = month;
      stays.push({ node: step.to, from: month, to: NEVER, step });
    },
    moveBack: () => {
      stays.pop();
      stays.at(-1)!.to = NEVER;
    },
  };
}

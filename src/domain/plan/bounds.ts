import { countRenewals, countUnpriced, earnedTwelfths, priceOf, type Measure } from './measure.ts';
import { HOPELESS, least, needOf, NO_NEED, type Need } from './need.ts';
import type { Outlook } from './outlook.ts';
import { NEVER, type ExperienceRule, type PlanProblem, type Rule } from './planProblem.ts';
import type { Timetable } from './timetable.ts';

/** The best that can still come of a branch; see docs/plans.md. */
export interface Bounds {
  /** No plan of the branch is better in any part. With no moves left: what the plan is. */
  readonly of: (table: Timetable, movesLeft: number) => Measure;
  /**
   * Whether going on to a node, with so many moves after that, leaves enough
   * places to gain the experience that a target asks for, however it is done.
   */
  readonly mayHold: (table: Timetable, to: string, movesAfter: number) => boolean;
  /** The same as `of`, wider and sooner worked out. */
  readonly quick: (table: Timetable, movesLeft: number) => Measure;
}

export function buildBounds(problem: PlanProblem, outlook: Outlook): Bounds {
  const { question, planRules, targets, payOf, ruleOf } = problem;
  const { horizonMonths } = question;
  const targetRoles = [...targets].flatMap((id) => planRules.rolesById.get(id) ?? []);
  const targetPay = Math.max(0, ...targetRoles.map(({ id }) => payOf(id)));

  /** The most that can be earned from a month on, in twelfths of a dollar, when the target comes no sooner than `arrival`. */
  const mostEarned = (from: number, arrival: number, node: string, movesLeft: number): number => {
    const steps = outlook.paysFrom(node, movesLeft);
    let sum = 0;
    let month = from;
    let index = 0;
    let pay = payOf(node);
    let isThere = false;
    while (month < horizonMonths) {
      while (index < steps.length && steps[index]!.month <= month) {
        pay = Math.max(pay, steps[index]!.pay);
        index += 1;
      }
      if (!isThere && arrival <= month) {
        isThere = true;
        pay = Math.max(pay, targetPay);
      }
      const next = Math.min(
        horizonMonths,
        index < steps.length ? steps[index]!.month : NEVER,
        isThere ? NEVER : arrival,
      );
      sum += pay * (next - month);
      month = next;
    }
    return sum;
  };

  const measure = (table: Timetable, movesLeft: number, more: Need): Measure => {
    const here = table.stays.at(-1)!;
    const now = here.from;
    const isThere = movesLeft === 0;
    const inAll: Need = isThere ? NO_NEED : (outlook.needFrom(here.node, movesLeft) ?? HOPELESS);
    const months = Math.max(now, table.free(), more.month, inAll.month);
    let studyUsd = more.studyUsd;
    let examUsd = more.examUsd;
    let studyCount = more.studyCount;
    let examCount = more.examCount;
    let renewals = 0;
    for (const gained of table.gained) {
      const usd = priceOf(gained)?.typical ?? 0;
      if (gained.item.isStudy) {
        studyUsd += usd;
        studyCount += 1;
      } else {
        examUsd += usd;
        examCount += 1;
      }
      const fee = gained.item.renewal?.usd?.typical;
      if (fee !== undefined && months !== NEVER) renewals += fee * countRenewals(gained, months);
    }
    const usd = Math.max(studyUsd, inAll.studyUsd) + Math.max(examUsd, inAll.examUsd) + renewals;
    const earned = isThere
      ? earnedTwelfths(problem, table)
      : earnedTwelfths(problem, table, now) + mostEarned(now, months, here.node, movesLeft);
    return {
      months,
      usd,
      unpriced: countUnpriced(table),
      netTwelfths: earned - 12 * usd,
      newCount: Math.max(studyCount, inAll.studyCount) + Math.max(examCount, inAll.examCount),
    };
  };

  const mayBe = (rule: Rule, table: Timetable, to: string, movesAfter: number): boolean => {
    switch (rule.kind) {
      case 'thing':
        return true;
      case 'all':
        return rule.parts.every((part) => mayBe(part, table, to, movesAfter));
      case 'any':
        return rule.parts.some((part) => mayBe(part, table, to, movesAfter));
      case 'some':
        return (
          rule.parts.filter((part) => mayBe(part, table, to, movesAfter)).length >= rule.atLeast
        );
      case 'experience':
        // Staying on in the node one is in, and all that lies ahead.
        return table.firstMonth(rule) !== NEVER || outlook.countsFrom(to, movesAfter, rule);
    }
  };

  return {
    mayHold: (table, to, movesAfter) =>
      targetRoles.some(({ requires }) => mayBe(ruleOf(requires), table, to, movesAfter)),
    of: (table, movesLeft) => {
      if (movesLeft === 0) return measure(table, 0, NO_NEED);
      const here = table.stays.at(-1)!;
      const countsAhead = (rule: ExperienceRule) => outlook.countsFrom(here.node, movesLeft, rule);
      const needs = targetRoles.map(({ requires }) =>
        needOf(problem, ruleOf(requires), table, here.from, countsAhead),
      );
      return measure(table, movesLeft, least(needs));
    },
    quick: (table, movesLeft) => measure(table, movesLeft, NO_NEED),
  };
}

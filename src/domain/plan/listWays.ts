import type { PlanItem } from './planItems.ts';
import { NEVER, type PlanProblem, type Rule, type Step, type ThingRule } from './planProblem.ts';
import type { Gained, Timetable } from './timetable.ts';
import type { Choices } from './twins.ts';

/** What to gain for a step, in order, and the month in which it can then be taken. */
export interface Way {
  readonly items: readonly PlanItem[];
  readonly month: number;
}

/** What is still to be done in one branch of the search, first things first. */
type Tasks =
  | { readonly meet: Rule; readonly isOfItem: boolean; readonly rest: Tasks | undefined }
  | { readonly gain: PlanItem; readonly rest: Tasks | undefined };

/** What may end a branch early. */
export interface Hopes {
  /** Asked after each thing gained. */
  readonly isHopeless: () => boolean;
  /** Asked when the month of the step is known. */
  readonly isHopelessFrom: (month: number) => boolean;
}

/**
 * Every way to take a step from where a timetable stands, in the order of the
 * data's options, each once; those that hold something that is not needed are
 * left out (docs/plans.md, "Only what is needed"), and hopeless ones. The timetable is left as it was.
 *
 * Cost: exponential in the number of options at worst; rules that people write
 * have a few dozen ways.
 */
export function listWays(
  problem: PlanProblem,
  table: Timetable,
  step: Step,
  choices: Choices,
  { isHopeless, isHopelessFrom }: Hopes,
): readonly Way[] {
  const position = table.stays.length - 1;
  const base = table.gained.length;
  const arrival = table.arrival();
  const underWay = new Set<PlanItem>();
  const seen = new Set<string>();
  const ways: Way[] = [];

  const search = (tasks: Tasks | undefined): void => {
    if (tasks === undefined) finish();
    else if ('gain' in tasks) gain(tasks.gain, tasks.rest);
    else meet(tasks.meet, tasks.isOfItem, tasks.rest);
  };

  const meet = (rule: Rule, isOfItem: boolean, rest: Tasks | undefined): void => {
    if (table.isMet(rule, isOfItem ? table.free() : arrival)) {
      search(rest);
      return;
    }
    switch (rule.kind) {
      case 'all':
        search(putFirst(rule.parts, isOfItem, rest));
        break;
      case 'any':
        for (const { rule: option, items } of choices.of(rule)) {
          if (items === undefined) meet(option, isOfItem, rest);
          else meetThing(option as ThingRule, items, rest);
        }
        break;
      case 'some':
        chooseParts(rule.parts, rule.atLeast, isOfItem, rest);
        break;
      case 'experience':
        if (table.firstMonth(rule) !== NEVER) search(rest);
        break;
      case 'thing':
        for (const { items } of choices.of(rule)) meetThing(rule, items ?? [], rest);
    }
  };

  const meetThing = (
    rule: ThingRule,
    items: readonly PlanItem[],
    rest: Tasks | undefined,
  ): void => {
    if (rule.from !== NEVER) search(rest);
    for (const item of items) start(item, rest);
  };

  const start = (item: PlanItem, rest: Tasks | undefined): void => {
    if (underWay.has(item)) return;
    underWay.add(item);
    const tasks: Tasks = { gain: item, rest };
    const own = problem.ruleOfItem(item);
    const shorter = problem.completionRuleOf(item);
    const hasEarlier =
      shorter !== undefined && table.isMet(problem.ruleOf(item.completion!.after), table.free());
    meet(own, true, tasks);
    if (shorter !== undefined && !hasEarlier) meet(shorter, true, tasks);
    underWay.delete(item);
  };

  const gain = (item: PlanItem, rest: Tasks | undefined): void => {
    underWay.delete(item);
    if (table.gain(item, position)) {
      if (!isHopeless()) search(rest);
      table.takeBack();
    }
    underWay.add(item);
  };

  const chooseParts = (
    parts: readonly Rule[],
    atLeast: number,
    isOfItem: boolean,
    rest: Tasks | undefined,
  ): void => {
    const choose = (from: number, left: number, chosen: readonly Rule[]): void => {
      if (left === 0) search(putFirst(chosen, isOfItem, rest));
      else if (parts.length - from >= left) {
        choose(from + 1, left - 1, [...chosen, parts[from]!]);
        choose(from + 1, left, chosen);
      }
    };
    choose(0, atLeast, []);
  };

  const finish = (): void => {
    const month = Math.max(arrival + step.afterMonths, table.firstMonth(step.rule));
    if (month === NEVER || isHopelessFrom(month)) return;
    const items = table.gained.slice(base).map(({ item }) => item);
    const key = items.map(({ kind, id }) => `${kind} ${id}`).join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    if (items.length === 0 || standsAsAWhole(table, step, month)) ways.push({ items, month });
  };

  meet(step.rule, false, undefined);
  return ways;
}

function putFirst(
  parts: readonly Rule[],
  isOfItem: boolean,
  rest: Tasks | undefined,
): Tasks | undefined {
  return parts.reduceRight<Tasks | undefined>(
    (tasks, meet) => ({ meet, isOfItem, rest: tasks }),
    rest,
  );
}

/** Whether every item is needed, and no earlier move could have come sooner, with all that is gained now. */
function standsAsAWhole(table: Timetable, step: Step, month: number): boolean {
  const { stays, gained, firstMonth } = table;
  const moveAt = (position: number) => {
    const next = stays[position + 1];
    return next === undefined ? { step, month } : { step: next.step!, month: next.from };
  };
  const isNeeded = ({ item, neededFor }: Gained, index: number): boolean => {
    const move = moveAt(neededFor);
    if (firstMonth(move.step.rule, item) > move.month) return true;
    for (let later = index + 1; later < gained.length; later += 1) {
      const { rule, start } = gained[later]!;
      if (firstMonth(rule, item, later) > start) return true;
    }
    return false;
  };
  for (let position = 0; position < stays.length - 1; position += 1) {
    const move = moveAt(position);
    const earliest = stays[position]!.from + move.step.afterMonths;
    if (Math.max(earliest, firstMonth(move.step.rule)) !== move.month) return false;
  }
  return gained.every(isNeeded);
}
